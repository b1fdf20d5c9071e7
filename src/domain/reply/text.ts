/**
 * Cuts a reply or an appeal into sentences and folded words. Every word keeps its place, so that what a check found can
 * be quoted as it was written. One pass over the text, no backtracking: a pasted annex of any length is read in time.
 */
import { foldWord } from '#domain/search/fold'

export interface Word {
  /** Skeleton of the word (`foldWord`): a reply typed without Kazakh letters is read as one typed with them. */
  readonly folded: string
  readonly start: number
  readonly end: number
}

export interface Sentence {
  /** As written, without the spaces around it. */
  readonly text: string
  readonly words: readonly Word[]
  /** Ends with a question mark. */
  readonly asks: boolean
}

/** Words that end with a full stop in the middle of a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  'ст п пп ч абз гг ул пос мкр пр др тел каб кв им тг тыс млн млрд руб обл р-н см исп орынд көш жж қ б т с н м'
    .split(' ')
    .map((word) => foldWord(word)),
)
/** Year marks: a full stop after them ends the sentence when a capital letter follows. */
const yearMarks: ReadonlySet<string> = new Set(['г', 'ж'].map((word) => foldWord(word)))

/** Characters after which a text without full stops is cut at a space: a check never reads further back. */
const longestSentence = 2000

/** The words of a text in their order. Words joined by a hyphen are two. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const found of text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu)) {
    const folded = foldWord(found[0])
    if (folded !== '') words.push({ folded, start: found.index, end: found.index + found[0].length })
  }
  return words
}

/** Sentences of a text; a line of its own is a sentence, and so is what a semicolon parts. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const take = (end: number): void => {
    const trimmed = text.slice(start, end).trim()
    const words = wordsOf(trimmed)
    if (words.length > 0) sentences.push({ text: trimmed, words, asks: /\?[\s"'»”!.)]{0,4}$/u.test(trimmed.slice(-6)) })
    start = end
  }
  for (const mark of text.matchAll(/[.!?…;\s]/gu)) {
    const isLong = mark.index - start > longestSentence
    const ends = /\s/u.test(mark[0]) ? mark[0] === '\n' || isLong : isEnd(text, start, mark.index)
    if (ends) take(mark.index + 1)
  }
  take(text.length)
  return sentences
}

function isEnd(text: string, start: number, at: number): boolean {
  const sign = text[at]
  const next = /^["'»”)!?.…]{0,4}(\s{1,3})(\S?)/u.exec(text.slice(at + 1, at + 10))
  if (next === null) return false
  if (sign === ';') return true
  if (/["'»”)!?.…]/u.test(text[at + 1] ?? '')) return false
  if (sign !== '.') return true
  const last = foldWord(/[\p{L}\p{Nd}]{1,12}$/u.exec(text.slice(Math.max(start, at - 12), at))?.[0] ?? '')
  const soFar = text.slice(start, Math.min(at, start + 8)).trim()
  if (at - start <= 8 && /^\p{Nd}{1,3}$/u.test(soFar)) return false
  const capital = /[\p{Lu}\p{Nd}«"“(—-]/u.test(next[2] ?? '')
  if (yearMarks.has(last)) return capital
  if (abbreviations.has(last)) return false
  return capital && !(last.length === 1 && /\p{L}/u.test(last))
}

/** The written text from one word to another, both included. */
export function written(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(sentence.words[from]?.start ?? 0, sentence.words[to]?.end ?? sentence.text.length)
}
