/** Reads what waits for somebody: shares of resolutions, small terms, follow-up actions. */
import { type RawBuilder, sql } from 'kysely'
import type { AppealReader, AppealRecord } from '#register/ports/appeal-reader'
import type { AppealRow } from '../appeal-tables.ts'
import type { Db, Tables } from '../tables.ts'
import { appealRecord } from './appeal.ts'

type Asked<Reader extends keyof AppealReader> = Parameters<AppealReader[Reader]>[0]
type Answer<Reader extends keyof AppealReader> = ReturnType<AppealReader[Reader]>

export async function readAssignments(
  db: Db,
  { state, officialIds, dueTo }: Asked<'assignments'>,
  limit: number,
): Answer<'assignments'> {
  const wanted: RawBuilder<unknown>[] = []
  if (state === 'open') wanted.push(sql`is_open = 1`)
  if (officialIds !== undefined) wanted.push(oneOf('official_id', officialIds))
  if (dueTo !== undefined) wanted.push(sql`due_on <= ${dueTo}`)
  const { rows, total } = await readWork(db, 'assignment', wanted, limit)
  const appeals = await appealsOf(db, rows)
  const items = rows.map((row) => ({
    assignmentId: row.assignment_id,
    appeal: appealOf(appeals, row),
    officialId: row.official_id,
    isLead: row.is_lead === 1,
    givenOn: row.given_on,
    dueOn: row.due_on,
    state: row.state,
    text: row.text,
  }))
  return { items, total }
}

export async function readClocks(db: Db, { clocks, dueTo }: Asked<'clocks'>, limit: number): Answer<'clocks'> {
  const wanted = [oneOf('clock', clocks)]
  if (dueTo !== undefined) wanted.push(sql`due_on <= ${dueTo}`)
  const { rows, total } = await readWork(db, 'appeal_clock', wanted, limit)
  const appeals = await appealsOf(db, rows)
  const items = rows.map((row) => ({
    clock: row.clock,
    startedOn: row.started_on,
    dueOn: row.due_on,
    appeal: appealOf(appeals, row),
  }))
  return { items, total }
}

export async function readFollowUps(
  db: Db,
  { state, dueTo, officialId, department }: Asked<'followUps'>,
  limit: number,
): Answer<'followUps'> {
  const wanted: RawBuilder<unknown>[] = []
  if (state !== 'all') wanted.push(sql`state = ${state}`)
  if (dueTo !== undefined) wanted.push(sql`due_on <= ${dueTo}`)
  if (officialId !== undefined) wanted.push(sql`official_id = ${officialId}`)
  if (department !== undefined) wanted.push(sql`department = ${department}`)
  const { rows, total } = await readWork(db, 'follow_up', wanted, limit)
  const appeals = await appealsOf(db, rows)
  const items = rows.map((row) => {
    const { appealId, number, applicant } = appealOf(appeals, row)
    return {
      followUpId: row.follow_up_id,
      appealId,
      number,
      applicant,
      what: row.what,
      officialId: row.official_id,
      responsible: row.responsible,
      department: row.department,
      openedOn: row.opened_on,
      firstDueOn: row.first_due_on,
      dueOn: row.due_on,
      proof: row.proof,
      state: row.state,
      moves: row.moves,
      closedOn: row.closed_on,
      evidence: row.evidence,
    }
  })
  return { items, total }
}

/** The rows that are due first, and how many there are in all. */
async function readWork<Name extends 'assignment' | 'appeal_clock' | 'follow_up'>(
  db: Db,
  table: Name,
  wanted: readonly RawBuilder<unknown>[],
  limit: number,
): Promise<{ readonly rows: Tables[Name][]; readonly total: number }> {
  const where = wanted.length === 0 ? sql`` : sql`where ${sql.join(wanted, sql` and `)}`
  const counted = await sql<{ total: number }>`select count(*) as total from ${sql.table(table)} ${where}`.execute(db)
  const { rows } = await sql<Tables[Name]>`select * from ${sql.table(table)} ${where}
    order by due_on, appeal_seq, position limit ${limit}`.execute(db)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

/** One list in one parameter: the text of the statement stays the same, however many there are. */
function oneOf(column: string, values: readonly string[]) {
  const [only] = values
  if (only !== undefined && values.length === 1) return sql`${sql.ref(column)} = ${only}`
  return sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
}

async function appealsOf(
  db: Db,
  rows: readonly { readonly appeal_seq: number }[],
): Promise<ReadonlyMap<number, AppealRecord>> {
  const seqs = [...new Set(rows.map(({ appeal_seq: seq }) => seq))]
  const { rows: appeals } = await sql<AppealRow>`select * from appeal
    where seq in (select value from json_each(${JSON.stringify(seqs)}))`.execute(db)
  return new Map(appeals.map((row) => [row.seq, appealRecord(row)]))
}

function appealOf(appeals: ReadonlyMap<number, AppealRecord>, { appeal_seq: seq }: { readonly appeal_seq: number }) {
  const appeal = appeals.get(seq)
  if (appeal === undefined) throw new Error(`work on an appeal that is not there: ${seq}`)
  return appeal
}
