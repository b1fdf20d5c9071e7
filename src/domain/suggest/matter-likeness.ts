/** How much two appeals speak of one matter: topic, place and words. Says nothing of who wrote them. */
import { foldText } from '#domain/search/fold'
import { contentStems, type TextLanguage } from '#domain/search/stem'
import type { ReasonShown, SuggestFields } from './suggestion.ts'

export interface MatterLikeness {
  readonly topic: 'leaf' | 'root' | 'none'
  readonly place: 'street' | 'settlement' | 'district' | 'none'
  /** Stems that both texts have, at most eight, in alphabetical order. */
  readonly sharedWords: readonly string[]
  readonly score: number
  readonly reasons: readonly ReasonShown[]
}

const points = { leaf: 25, root: 8, settlement: 15, district: 8, street: 12, house: 8, word: 5, mostForWords: 25 }

/** Compares the matters of two appeals. A field that is empty on either side gives nothing. */
export function matterLikeness(a: SuggestFields, b: SuggestFields): MatterLikeness {
  const reasons: ReasonShown[] = []
  let score = 0
  const topic = topicLikeness(a.topic ?? '', b.topic ?? '')
  if (topic !== 'none') {
    score += points[topic]
    reasons.push({ reason: 'sameTopic', facts: { topic: topic === 'leaf' ? (a.topic ?? '') : rootOf(a.topic ?? '') } })
  }
  let place: MatterLikeness['place'] = 'none'
  if (isSame(a.settlement, b.settlement)) {
    place = 'settlement'
    score += points.settlement
    reasons.push({ reason: 'sameSettlement', facts: { settlement: a.settlement ?? '' } })
    if (isSame(foldText(a.street ?? ''), foldText(b.street ?? ''))) {
      place = 'street'
      score += points.street
      reasons.push({ reason: 'sameStreet', facts: { street: b.street ?? '' } })
      if (isSame(foldText(a.house ?? ''), foldText(b.house ?? ''))) {
        score += points.house
        reasons.push({ reason: 'sameHouse', facts: { house: b.house ?? '' } })
      }
    }
  } else if (isSame(a.district, b.district)) {
    place = 'district'
    score += points.district
    reasons.push({ reason: 'sameDistrict', facts: { district: a.district ?? '' } })
  }
  const sharedWords = wordsInCommon(a.essence ?? '', b.essence ?? '')
  if (sharedWords.length > 0) {
    score += Math.min(points.mostForWords, sharedWords.length * points.word)
    reasons.push({ reason: 'sharedWords', facts: { count: sharedWords.length, words: sharedWords.join(' ') } })
  }
  return { topic, place, sharedWords, score, reasons }
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a !== '' && a === b
}

function rootOf(topic: string): string {
  return topic.split('.')[0] ?? ''
}

function topicLikeness(a: string, b: string): MatterLikeness['topic'] {
  if (a === '' || b === '') return 'none'
  if (a === b) return 'leaf'
  return rootOf(a) === rootOf(b) ? 'root' : 'none'
}

/** Stems found by the rules of either language: the language of a text may be unknown or mixed. */
function wordsInCommon(a: string, b: string): string[] {
  if (a === '' || b === '') return []
  const shared = new Set<string>()
  for (const language of ['kk', 'ru'] satisfies TextLanguage[]) {
    const left = contentStems(a, language)
    for (const stem of contentStems(b, language)) if (left.has(stem)) shared.add(stem)
  }
  const stems = [...shared].toSorted()
  // Two languages may cut one word differently: of two stems where one begins the other, the shorter is kept.
  return stems.filter((stem) => !stems.some((other) => other !== stem && stem.startsWith(other))).slice(0, 8)
}
