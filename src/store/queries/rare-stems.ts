/** Which words of a text tell most: those that few appeals have. */
import { sql } from 'kysely'
import type { Db } from '../tables.ts'

const mostAsked = 12
const mostKept = 4
/** A stem that stands in more appeals than this tells nothing and costs time. */
const mostAppeals = 2000

/**
 * Stems that were found in too many appeals, of each connection: counting one of them again costs more than all the rare
 * ones, and what is too common stays so. A stem that every correction took out again would only not be asked for.
 */
const tooCommon = new WeakMap<object, Set<string>>()
const mostRemembered = 20_000

function commonStems(db: Db): Set<string> {
  const owner = db.getExecutor().adapter
  const known = tooCommon.get(owner)
  if (known !== undefined && known.size < mostRemembered) return known
  const fresh = new Set<string>()
  tooCommon.set(owner, fresh)
  return fresh
}

/** The rarest stems among the longest, that are in the register at all. */
export async function rareStems(db: Db, stems: readonly string[]): Promise<string[]> {
  const longest = stems.filter((stem) => stem.length >= 4).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const known: { readonly stem: string; readonly appeals: number }[] = []
  const common = commonStems(db)
  for (const stem of longest.slice(0, mostAsked)) {
    if (common.has(stem)) continue
    const { rows } = await sql<{ appeals: number }>`select count(*) as appeals from (select 1 from appeal_search
      where appeal_search match ${`text : "${stem}"*`} limit ${mostAppeals + 1})`.execute(db)
    const appeals = rows[0]?.appeals ?? 0
    if (appeals > mostAppeals) common.add(stem)
    if (appeals > 0 && appeals <= mostAppeals) known.push({ stem, appeals })
  }
  return known
    .toSorted((a, b) => a.appeals - b.appeals)
    .slice(0, mostKept)
    .map(({ stem }) => stem)
}
