/** Words of the register that are spelt like a word that was not found. */
import { sql } from 'kysely'
import { closestWords } from '#domain/search/similar-words'
import { run } from '../statements.ts'
import type { Db } from '../tables.ts'
import type { SearchTerm } from './search-terms.ts'

/** Words that share most groups of three letters; the domain picks among them. */
const mostCandidates = 120
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
  if (parts.length === 0) return []
  const rows = await run<{ word: string }>(
    db,
    'search: words with shared parts',
    () => sql<{ word: string }>`select search_word.word from
      (select rowid as word_id, rank from search_word_parts where search_word_parts match ${''} order by rank limit ${0}) as near
      join search_word on search_word.word_id = near.word_id`,
    [parts.map((part) => `"${part}"`).join(' OR '), mostCandidates],
  )
  return closestWords(
    term,
    rows.map(({ word }) => word),
    nearest,
  )
}

/** Groups as they stand in the index: two spaces before a word and one behind it. */
function groupsOfThree(term: string): string[] {
  const padded = `  ${term} `
  const groups = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) groups.add(padded.slice(at, at + 3))
  return [...groups].filter((group) => !group.includes('"'))
}
