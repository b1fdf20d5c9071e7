/**
 * Finds appeals by what was typed: exact number, beginning of a number, names, then text, the newest first in each group.
 * When nothing fits, the other keyboard layout is tried, then words that differ by a slip.
 */
import { sql } from 'kysely'
import { wrongLayout } from '#domain/search/wrong-layout'
import type { FoundAppeals } from '#register/ports/appeal-reader'
import { run } from '../statements.ts'
import type { AppealRow } from '../appeal-tables.ts'
import type { Db } from '../tables.ts'
import { appealRecord } from './appeal.ts'
import { excerptOf } from './excerpt.ts'
import { nearTerms } from './near-terms.ts'
import { type SearchTerm, matchTerms, searchTerms, typedNumber } from './search-terms.ts'

/** Hits are counted up to this many; nobody reads further, and counting all of a common word would cost time. */
export const mostCounted = 10_000

/** How much of a text is looked through for an excerpt, characters. */
const mostSearched = 20_000

interface Hits {
  readonly seqs: readonly number[]
  readonly total: number
}

export async function searchAppeals(db: Db, text: string, limit: number): Promise<FoundAppeals> {
  const terms = searchTerms(text)
  if (terms.length === 0) return { items: [], total: 0, match: 'exact', terms: [] }
  const asTyped = await findHits(db, terms, typedNumber(text), limit)
  if (asTyped.total > 0) return found(db, asTyped, 'exact', terms)
  for (const reading of wrongLayout(text)) {
    const otherTerms = searchTerms(reading)
    if (otherTerms.length === 0) continue
    const hits = await findHits(db, otherTerms, typedNumber(reading), limit)
    if (hits.total > 0) return found(db, hits, 'near', otherTerms)
  }
  for (const near of [terms, ...wrongLayout(text).map((reading) => searchTerms(reading))]) {
    const spelt = await nearTerms(db, near)
    if (spelt === undefined) continue
    const hits = await findHits(db, spelt, '', limit)
    if (hits.total > 0) return found(db, hits, 'near', spelt)
  }
  return { items: [], total: 0, match: 'exact', terms: terms.map(({ term }) => term) }
}

async function findHits(db: Db, terms: readonly SearchTerm[], number: string, limit: number): Promise<Hits> {
  const byNumber = number === '' ? [] : await numberHits(db, number, limit)
  const seqs = new Set(byNumber)
  if (seqs.size < limit) for (const seq of await textHits(db, matchTerms(terms, 'name'), limit)) seqs.add(seq)
  const anywhere = await countedHits(db, matchTerms(terms), limit)
  if (seqs.size < limit) for (const seq of anywhere.seqs) seqs.add(seq)
  // A number typed with its signs is several terms; each number found by its beginning has them all, as a rule.
  return { seqs: [...seqs].slice(0, limit), total: Math.max(anywhere.total, seqs.size) }
}

/** The number itself first, then the numbers that begin so, the newest first. */
async function numberHits(db: Db, number: string, limit: number): Promise<number[]> {
  const exact = await run<{ seq: number }>(
    db,
    'search: exact number',
    () => sql<{ seq: number }>`select seq from appeal where number_key = ${''} order by seq desc limit ${0}`,
    [number, limit],
  )
  const beginning = await run<{ seq: number }>(
    db,
    'search: beginning of a number',
    () => sql<{ seq: number }>`select seq from appeal where number_key > ${''} and number_key < ${''}
      order by number_key desc limit ${0}`,
    [number, `${number}\u{10ffff}`, limit],
  )
  return [...exact, ...beginning].map(({ seq }) => seq)
}

async function textHits(db: Db, match: string, limit: number): Promise<number[]> {
  const rows = await run<{ seq: number }>(
    db,
    'search: newest hits',
    () => sql<{ seq: number }>`select rowid as seq from appeal_search where appeal_search match ${''}
      order by rowid desc limit ${0}`,
    [match, limit],
  )
  return rows.map(({ seq }) => seq)
}

/** The newest hits and how many there are, in one pass: gathering what begins with a word is most of the work. */
async function countedHits(db: Db, match: string, limit: number): Promise<Hits> {
  const rows = await run<{ seq: number; found: number }>(
    db,
    'search: newest hits and their number',
    () => sql<{ seq: number; found: number }>`select seq, count(*) over () as found from
      (select rowid as seq from appeal_search where appeal_search match ${''} order by rowid desc limit ${0})
      order by seq desc limit ${0}`,
    [match, mostCounted, limit],
  )
  return { seqs: rows.map(({ seq }) => seq), total: rows[0]?.found ?? 0 }
}

async function found(
  db: Db,
  { seqs, total }: Hits,
  match: FoundAppeals['match'],
  terms: readonly SearchTerm[],
): Promise<FoundAppeals> {
  const rows = await run<AppealRow & { whole: string; later: string }>(
    db,
    'search: rows of the hits',
    () => sql<
      AppealRow & { whole: string; later: string }
    >`select appeal.*, substr(appeal_detail.essence, 1, ${0}) as whole, substr(later_text, 1, ${0}) as later
      from json_each(${''}) as hit
      join appeal on appeal.seq = hit.value join appeal_detail on appeal_detail.seq = hit.value order by hit.key`,
    [mostSearched, mostSearched, JSON.stringify(seqs)],
  )
  const words = terms.flatMap(({ forms }) => forms)
  return {
    items: rows.map((row) => ({ ...appealRecord(row), excerpt: excerptOf([row.whole, row.later], words) })),
    total,
    match,
    terms: [...new Set(words)],
  }
}
