/**
 * Patterns of the reply check, written as words so that a clerk can read them:
 * `слово` this very word · `слов*` a beginning · `сделан~` a short participle (сделан, сделана, сделано, сделаны) · `*ылады` an ending · `a|b` either · `#` a number · `…` any words between.
 * Words stand side by side unless `…` parts them, all within one sentence. Matching never goes back over a word twice.
 */
import { foldWord } from '#domain/search/fold'
import type { Word } from './text.ts'

/** One check's patterns, equal in both languages. Both lists are tried on every sentence: offices mix the languages. */
export interface PatternList {
  readonly kk: readonly string[]
  readonly ru: readonly string[]
}

/** Places of the first and the last matched word in a sentence. */
export interface Match {
  readonly from: number
  readonly to: number
}

type WordTest = (folded: string) => boolean
/** Words side by side; a pattern is one or more such runs. */
type Run = readonly WordTest[]
type Pattern = readonly Run[]

/** Looks for the first pattern of a list in the words of one sentence. */
export type Finder = (words: readonly Word[], from?: number) => Match | undefined

/** Makes a finder of a list. The first pattern that matches wins; the list stands in the order of its author. */
export function finderOf(...lists: readonly PatternList[]): Finder {
  const patterns = lists.flatMap(({ kk, ru }) => [...kk, ...ru]).map(compile)
  return (words, from = 0) => {
    for (const pattern of patterns) {
      const match = matchPattern(pattern, words, from)
      if (match !== undefined) return match
    }
    return undefined
  }
}

function compile(pattern: string): Pattern {
  return pattern.split('…').map((run) =>
    run
      .trim()
      .split(/\s+/u)
      .map((word) => anyOf(word.split('|').map(wordTest))),
  )
}

function anyOf(tests: readonly WordTest[]): WordTest {
  const [only] = tests
  return tests.length === 1 && only !== undefined ? only : (folded) => tests.some((test) => test(folded))
}

/** Endings of a Russian short participle; the noun of the same stem (проведение) has others. */
const shortForms = ['', 'а', 'о', 'ы'].map((ending) => foldWord(ending))

function wordTest(written: string): WordTest {
  if (written === '#') return (folded) => folded.charCodeAt(0) >= 0x30 && folded.charCodeAt(0) <= 0x39
  const skeleton = foldWord(written.replaceAll(/[*~]/gu, ''))
  if (written.endsWith('~')) return (folded) => shortForms.some((ending) => folded === skeleton + ending)
  if (written.startsWith('*')) return (folded) => folded.endsWith(skeleton) && folded.length > skeleton.length
  if (written.endsWith('*')) return (folded) => folded.startsWith(skeleton)
  return (folded) => folded === skeleton
}

function matchPattern(pattern: Pattern, words: readonly Word[], start: number): Match | undefined {
  let from: number | undefined
  let next = start
  for (const run of pattern) {
    const at = findRun(run, words, next)
    if (at === undefined) return undefined
    from ??= at
    next = at + run.length
  }
  return from === undefined ? undefined : { from, to: next - 1 }
}

function findRun(run: Run, words: readonly Word[], start: number): number | undefined {
  for (let at = start; at + run.length <= words.length; at += 1) {
    if (run.every((test, step) => test(words[at + step]?.folded ?? ''))) return at
  }
  return undefined
}
