/** Which words of a text tell most: those that few appeals have. */
import { sql } from 'kysely'
import type { Db } from '../tables.ts'

const mostAsked = 12
const mostKept = 4
/** A stem that stands in more appeals than this tells nothing and costs time. */
const mostAppeals = 2000

/** The rarest stems among the longest, that are in the register at all. */
export async function rareStems(db: Db, stems: readonly string[]): Promise<string[]> {
  const longest = stems.filter((stem) => stem.length >= 4).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const known: { readonly stem: string; readonly appeals: number }[] = []
  for (const stem of longest.slice(0, mostAsked)) {
    const { rows } = await sql<{ appeals: number }>`select count(*) as appeals from (select 1 from appeal_search
      where appeal_search match ${`text : "${stem}"*`} limit ${mostAppeals + 1})`.execute(db)
    const appeals = rows[0]?.appeals ?? 0
    if (appeals > 0 && appeals <= mostAppeals) known.push({ stem, appeals })
  }
  return known
    .toSorted((a, b) => a.appeals - b.appeals)
    .slice(0, mostKept)
    .map(({ stem }) => stem)
}
