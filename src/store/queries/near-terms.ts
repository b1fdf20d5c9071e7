/** Words of the register that are spelt like a word that was not found. */
import { sql } from 'kysely'
import { closestWords } from '#domain/search/similar-words'
import { run } from '../statements.ts'
import type { Db } from '../tables.ts'
import type { SearchTerm } from './search-terms.ts'

/** Short words that share most groups of three letters; the domain picks among them. */
const mostCandidates = 120
/** Longer words with two groups in common, the same. */
const mostCompared = 2000
const fewestApart = 4
const nearest = 5

/** Terms with near spellings where a term is in no appeal; `undefined` when for one of them none is near. */
export async function nearTerms(db: Db, terms: readonly SearchTerm[]): Promise<SearchTerm[] | undefined> {
  const near: SearchTerm[] = []
  let changed = false
  for (const { term, forms } of terms) {
    if (await isKnown(db, term)) {
      near.push({ term, forms })
      continue
    }
    const spelt = await wordsNear(db, term)
    if (spelt.length === 0) return undefined
    changed = true
    near.push({ term, forms: spelt })
  }
  return changed ? near : undefined
}

async function isKnown(db: Db, term: string): Promise<boolean> {
  if (term.length === 1 || /\d/.test(term)) return true
  const rows = await run(
    db,
    'search: is a word known',
    () => sql`select 1 from search_word where word >= ${''} and word < ${''} limit 1`,
    [term, `${term}\u{10ffff}`],
  )
  return rows.length > 0
}

async function wordsNear(db: Db, term: string): Promise<string[]> {
  const parts = groupsOfThree(term)
  const apart = groupsApart(term)
  const words =
    apart.length >= fewestApart ? await withTwoOf(db, apart) : parts.length === 0 ? [] : await withMostOf(db, parts)
  return closestWords(term, words, nearest)
}

/**
 * Words with any two of the groups. Groups that share no letter: a slip spoils one, a swap of neighbours two at most, so
 * that of four groups two are left, and two in common are so rare that nothing has to be weighed.
 */
async function withTwoOf(db: Db, parts: readonly string[]): Promise<string[]> {
  const pairs = parts.flatMap((one, at) => parts.slice(at + 1).map((other) => `("${one}" AND "${other}")`))
  const rows = await run<{ word: string }>(
    db,
    'search: words with two shared parts',
    () => sql<{ word: string }>`select word from search_word where word_id in
      (select rowid from search_word_parts where search_word_parts match ${''} limit ${0})`,
    [pairs.join(' OR '), mostCompared],
  )
  return rows.map(({ word }) => word)
}

/** Words that share most groups with a short one. */
async function withMostOf(db: Db, parts: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`select word from search_word join
    (select word_id from (${sql.join(
      parts.map(
        (part) => sql`select rowid as word_id from search_word_parts where search_word_parts match ${`"${part}"`}`,
      ),
      sql` union all `,
    )}) group by word_id order by count(*) desc limit ${mostCandidates}) as near using (word_id)`.execute(db)
  return rows.map(({ word }) => word)
}

/** Groups as they stand in the index: two spaces before a word and one behind it. */
function groupsOfThree(term: string): string[] {
  return groupsFrom(`  ${term} `, 1)
}

/** Groups that share no letter with one another. */
function groupsApart(term: string): string[] {
  return groupsFrom(` ${term} `, 3)
}

function groupsFrom(padded: string, step: number): string[] {
  const groups = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += step) groups.add(padded.slice(at, at + 3))
  return [...groups].filter((group) => !group.includes('"'))
}
