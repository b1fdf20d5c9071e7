/** Keeps count of appeals by what lists are narrowed by. A sort that no appeal has any more leaves no row. */
import { sql } from 'kysely'
import { run } from '../statements.ts'
import type { AppealRow } from '../appeal-tables.ts'
import type { Db } from '../tables.ts'

/** Adds an appeal to its counts (`by` 1) or takes it out of them (-1). */
export async function tally(db: Db, row: AppealRow, by: 1 | -1): Promise<void> {
  const sort = [row.state, row.kind, row.channel, row.language, row.desk_id, row.acceptor_id]
  const marks = [row.in_state_system, row.has_defects]
  const place = [row.state, row.topic ?? '', row.settlement ?? '', row.kind]
  await run(
    db,
    'tally: appeals',
    () => sql`insert into appeal_tally
        (state, kind, channel, language, desk_id, acceptor_id, in_state_system, has_defects, appeals)
      values (${''}, ${''}, ${''}, ${''}, ${''}, ${''}, ${0}, ${0}, ${0}) on conflict do update set appeals = appeals + excluded.appeals`,
    [...sort, ...marks, by],
  )
  await run(
    db,
    'tally: topics',
    () => sql`insert into topic_tally (state, topic, settlement, kind, appeals)
      values (${''}, ${''}, ${''}, ${''}, ${0}) on conflict do update set appeals = appeals + excluded.appeals`,
    [...place, by],
  )
  if (by === 1) return
  await sql`delete from appeal_tally where state = ${row.state} and appeals = 0`.execute(db)
  await sql`delete from topic_tally where state = ${row.state} and topic = ${row.topic ?? ''} and appeals = 0`.execute(
    db,
  )
}
