/** Writes the difference between the rows that stood for a thing and those that stand for it now. */
import { sql } from 'kysely'
import { insertRow, putRow, run, updateRows } from '../statements.ts'
import type { Db, TableName, Tables } from '../tables.ts'

/** Lists of rows that are told apart by appeal and position. */
type ListName = 'appeal_clock' | 'applicant' | 'assignment' | 'attachment' | 'follow_up'

interface Change<Value> {
  readonly before: Value
  readonly after: Value
}

/** Writes the columns in which one row differs from what it was, so that only the indexes over these are touched. */
export async function writeRow<Name extends TableName>(
  db: Db,
  table: Name,
  key: Partial<Tables[Name]>,
  change: Change<Tables[Name]>,
): Promise<void> {
  const changes = changedColumns(change)
  if (Object.keys(changes).length > 0) await updateRows(db, table, key, changes)
}

/** Writes a list: what is gone is removed, what is new is added, and of the others only those that differ are touched. */
export async function writeList<Name extends ListName>(
  db: Db,
  table: Name,
  { before, after }: Change<readonly Tables[Name][]>,
): Promise<void> {
  const stood = new Map(before.map((row) => [row.position, row]))
  const stand = new Set(after.map(({ position }) => position))
  for (const { appeal_seq: appealSeq, position } of before) {
    if (!stand.has(position)) await deleteAt(db, table, appealSeq, position)
  }
  for (const row of after) {
    const was = stood.get(row.position)
    if (was === undefined) await insertRow(db, table, row)
    else if (Object.keys(changedColumns({ before: was, after: row })).length > 0) await putRow(db, table, row)
  }
}

async function deleteAt(db: Db, table: ListName, appealSeq: number, position: number): Promise<void> {
  await run(
    db,
    `delete ${table} at a position`,
    () => sql`delete from ${sql.table(table)} where appeal_seq = ${0} and position = ${0}`,
    [appealSeq, position],
  )
}

/** Cells are numbers, texts and null. */
function changedColumns<Row extends object>({ before, after }: Change<Row>): Partial<Row> {
  const changes: Partial<Row> = {}
  for (const column in after) if (before[column] !== after[column]) changes[column] = after[column]
  return changes
}
