/** Counts appeals. Every index of the list holds the state, so that no row is read for it. */
import type { AppealConditions } from '#register/ports/appeal-reader'
import type { Db } from '../tables.ts'
import { narrow } from './conditions.ts'

export async function countAppeals(db: Db, conditions: AppealConditions): Promise<number> {
  const query = db.selectFrom('appeal').select((column) => column.fn.countAll<number>().as('found'))
  const row = await narrow(query, conditions, { alongSort: false }).executeTakeFirst()
  return row?.found ?? 0
}
