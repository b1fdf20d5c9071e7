/** How much two appeals speak of one matter: topic, place and words. Says nothing of who wrote them. */
import { foldText } from '#domain/search/fold'
import { contentStems } from '#domain/search/stem'
import type { ReasonShown, SuggestFields } from './suggestion.ts'

export interface MatterLikeness {
  readonly topic: 'leaf' | 'root' | 'none'
  readonly place: 'street' | 'settlement' | 'district' | 'none'
  /** Stems that both texts have, at most eight, in alphabetical order. */
  readonly sharedWords: readonly string[]
  readonly score: number
  readonly reasons: readonly ReasonShown[]
}

/** Characters of a text that are compared: the matter stands at the beginning, and a long annex must not slow typing. */
const comparedLength = 2000
const points = { leaf: 25, root: 8, settlement: 15, district: 8, street: 12, house: 8, word: 5, mostForWords: 25 }

/** Stems of the words of an essence by the rules of both languages: the language of a text may be unknown or mixed. */
export function stemsOf({ essence = '' }: SuggestFields): Set<string> {
  return essence === '' ? new Set() : contentStems(essence.slice(0, comparedLength), 'kk', 'ru')
}

/** Compares the matters of two appeals. A field that is empty on either side gives nothing.
 *  @param stemsOfA of `a`, where it is compared with many */
export function matterLikeness(a: SuggestFields, b: SuggestFields, stemsOfA = stemsOf(a)): MatterLikeness {
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
  const sharedWords = wordsInCommon(stemsOfA, stemsOf(b))
  if (sharedWords.length > 0) {
    score += Math.min(points.mostForWords, sharedWords.length * points.word)
    reasons.push({
      reason: 'sharedWords',
      facts: { count: sharedWords.length, words: asWritten(sharedWords, b.essence ?? '').join(', ') },
    })
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

/** The first words of the text that have these stems, in its own spelling: a reader is not shown stems. */
function asWritten(stems: readonly string[], text: string): string[] {
  const left = new Set(stems)
  const words: string[] = []
  for (const word of text.slice(0, comparedLength).split(/[^\p{L}\p{N}-]+/u)) {
    const known = [...contentStems(word, 'kk', 'ru')].filter((stem) => left.delete(stem))
    if (known.length > 0) words.push(word)
    if (left.size === 0 || words.length === 4) break
  }
  return words
}

function wordsInCommon(left: ReadonlySet<string>, right: ReadonlySet<string>): string[] {
  const stems = [...right].filter((stem) => left.has(stem)).toSorted()
  // Two languages may cut one word differently: of two stems where one begins the other, the shorter is kept.
  return stems.filter((stem) => !stems.some((other) => other !== stem && stem.startsWith(other))).slice(0, 8)
}
