/** Finds a date or a term in a sentence of a reply. A date that dates a paper ("appeal of 12 May") is passed over. */
import { foldWord } from '#domain/search/fold'
import { finderOf } from './pattern.ts'
import { datedBefore, datedEndings, terms } from './patterns/date-words.ts'
import type { Word } from './text.ts'

const findTerm = finderOf(terms)
const papers = new Set([...datedBefore].map((word) => foldWord(word)))
const endings = datedEndings.map((ending) => foldWord(ending))
/** 15.06.2026, 15/06/2026, 2026-06-15. */
const inFigures = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/gu

/** Finds that are looked at in one sentence; a real one is never so full of them. */
const mostTries = 10

/** The date or term as written, `undefined` when there is none. */
export function findDate(text: string, words: readonly Word[]): string | undefined {
  const first = words[0]?.start ?? 0
  for (const found of text.matchAll(inFigures)) {
    if (found.index >= first && !papers.has(wordBefore(found.index, words))) return found[0]
  }
  let from = 0
  for (let tries = 0; tries < mostTries; tries += 1) {
    const match = findTerm(words, from)
    if (match === undefined) return undefined
    const last = words[match.to]?.folded ?? ''
    const isOfPaper =
      papers.has(words[match.from - 1]?.folded ?? '') || endings.some((end) => last.length > 5 && last.endsWith(end))
    if (!isOfPaper) return text.slice(words[match.from]?.start, words[match.to]?.end)
    from = match.to + 1
  }
  return undefined
}

function wordBefore(at: number, words: readonly Word[]): string {
  return words.findLast((word) => word.end <= at)?.folded ?? ''
}
