/** What a piece of text is about, as keys by which an appeal and a reply meet: stems, their first letters, one matter. */
import { foldWord } from '#domain/search/fold'
import { contentStems } from '#domain/search/stem'
import { emptyDemands, sameMatter } from './patterns/question-words.ts'
import type { Word } from './text.ts'

/** One word that tells something. Two words meet when they have a key in common. */
export interface Term {
  /** Place of the word among the words it was taken from. */
  readonly at: number
  readonly keys: readonly string[]
}

/** Beginnings of this length make one word of отремонтируют and отремонтирована. */
const rootLength = 5

interface Matter {
  readonly key: string
  readonly beginnings: readonly string[]
}

const matters: readonly Matter[] = sameMatter.map((line, at) => ({
  key: `m:${at}`,
  beginnings: [...new Set(line.split(' ').map((word) => foldWord(word)))],
}))
const empty = emptyDemands
  .flatMap((line) => line.split(' '))
  .map((word) => ({ skeleton: foldWord(word.replace('*', '')), isBeginning: word.endsWith('*') }))

/** Terms of some words; joining words, numbers and words of any letter ("please", "answer") are left out. */
export function termsOf(words: readonly Word[]): Term[] {
  return words.flatMap(({ folded }, at) => {
    const keys = keysOf(folded)
    return keys.length === 0 ? [] : [{ at, keys }]
  })
}

/** Keys that were asked for: a reply is read again at every pause in typing, and its words are the same. */
const known = new Map<string, readonly string[]>()
const mostKnown = 20_000

function keysOf(word: string): readonly string[] {
  const before = known.get(word)
  if (before !== undefined) return before
  const keys = isEmpty(word) ? [] : findKeys(word)
  if (known.size >= mostKnown) known.clear()
  known.set(word, keys)
  return keys
}

function isEmpty(word: string): boolean {
  return empty.some(({ skeleton, isBeginning }) => (isBeginning ? word.startsWith(skeleton) : word === skeleton))
}

/** A stem, and the one that it is a form of: Kazakh softens the last letter (көлік, көлігі) and says "of the night" by an ending. */
function withRelated(stem: string): string[] {
  const hardened = stem.replace(/г$/u, 'к').replace(/б$/u, 'п')
  const plain = stem.length >= 5 ? stem.replace(/[гк]и?$/u, '') : stem
  return [...new Set([stem, hardened, plain])]
}

function findKeys(word: string): string[] {
  const stems = [...contentStems(word, 'kk', 'ru')].flatMap(withRelated)
  if (stems.length === 0) return []
  const keys = stems.map((stem) => `s:${stem}`)
  if (word.length >= rootLength) keys.push(`r:${word.slice(0, rootLength)}`)
  for (const { key, beginnings } of matters) {
    if (beginnings.some((one) => (one.length <= 3 ? stems.includes(one) || word === one : word.startsWith(one))))
      keys.push(key)
  }
  return keys
}
