/** Suggests a topic from the words of a text. A hint for the clerk, who decides; never written by itself. */
import { foldText, foldWord } from '#domain/search/fold'
import { topicWords } from './topic-words.ts'

export interface TopicSuggestion {
  /** Code of a leaf of the topic dictionary. */
  readonly code: string
  /** Share of all that the words say, 0–1; the shares of the answer add up to at most 1. */
  readonly score: number
}

type TextLanguage = 'kk' | 'ru'

interface WordRule {
  readonly code: string
  readonly starts: readonly string[]
  readonly weight: number
}

/** Two words that belong together tell more than the sum of both. */
const pairWeight = 2.5
/** A beginning of two or three letters also begins other words. */
const shortWeight = 0.7

/** Characters of a text that are read: the matter stands at the beginning. */
const readLength = 8000

const rules = { kk: rulesOf('kk'), ru: rulesOf('ru') }

/** Topics that the text speaks of, the likeliest first, at most five; none when no word is known. */
export function suggestTopic(text: string, language: TextLanguage): TopicSuggestion[] {
  const words = [...new Set(foldText(text.slice(0, readLength)).split(' '))]
  const own = weigh(words, rules[language])
  const found = own.size > 0 ? own : weigh(words, rules[language === 'kk' ? 'ru' : 'kk'])
  let total = 0
  for (const weight of found.values()) total += weight
  return [...found]
    .map(([code, weight]) => ({ code, score: weight / total }))
    .toSorted((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, 5)
}

function weigh(words: readonly string[], list: readonly WordRule[]): Map<string, number> {
  const begins = new Map<string, boolean>()
  const isThere = (start: string): boolean => {
    const known = begins.get(start)
    if (known !== undefined) return known
    // After a short beginning only an ending may follow, or it would begin unrelated long words.
    const there = words.some((word) => word.startsWith(start) && (start.length > 3 || word.length <= start.length + 5))
    begins.set(start, there)
    return there
  }
  const found = new Map<string, number>()
  for (const { code, starts, weight } of list) {
    if (starts.every((start) => isThere(start))) found.set(code, (found.get(code) ?? 0) + weight)
  }
  return found
}

function rulesOf(language: TextLanguage): WordRule[] {
  return Object.entries(topicWords).flatMap(([code, words]) =>
    words[language].split(', ').map((entry) => {
      const starts = entry.split(/[ -]/).map((word) => foldWord(word))
      const single = (starts[0]?.length ?? 0) <= 3 ? shortWeight : 1
      return { code, starts, weight: starts.length > 1 ? pairWeight : single }
    }),
  )
}
