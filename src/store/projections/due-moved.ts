/**
 * Appeals whose dates a changed calendar has moved. The event carries all that the rows need, so that no case file is read:
 * fifty thousand of them are moved in seconds.
 */
import { sql } from 'kysely'
import type { AppealEvent } from '#domain/appeal/events'
import type { RecordedEvent } from '#register/ports/journal'
import type { AppealClockRow, AppealRow, KeptBasis } from '../appeal-tables.ts'
import { run, updateManyRows } from '../statements.ts'
import { type Db, fromJson, type Json } from '../tables.ts'
import { clockRows } from './appeal-rows.ts'

type DueMoved = Extract<AppealEvent, { type: 'appeal.due-moved' }>

interface KnownRow extends Pick<AppealRow, 'seq' | 'appeal_id' | 'state'> {
  readonly due_basis: Json<KeptBasis>
}

/** Writes what follows from many moves, each of another appeal. */
export async function moveDueDates(db: Db, recorded: readonly RecordedEvent[]): Promise<void> {
  const moves = new Map(recorded.map(({ stream, event }) => [stream.id, event]))
  const appeals: Pick<AppealRow, 'seq' | 'registered_on' | 'due_on'>[] = []
  const details: { seq: number; due_basis: Json<KeptBasis> }[] = []
  const clocks: AppealClockRow[] = []
  for (const row of await readKnown(db, [...moves.keys()])) {
    const event = moves.get(row.appeal_id)
    if (event?.type !== 'appeal.due-moved') continue
    const dueOn = event.dueOn ?? event.terms.dueOn
    const basis = basisAfter(fromJson(row.due_basis), event)
    appeals.push({ seq: row.seq, registered_on: event.terms.registeredOn, due_on: dueOn })
    details.push({ seq: row.seq, due_basis: JSON.stringify(basis) })
    if (event.clocks) clocks.push(...clockRows(row.seq, { state: row.state, clocks: basis.clocks }))
  }
  await updateManyRows(db, 'appeal', 'seq', appeals)
  await updateManyRows(db, 'appeal_detail', 'seq', details)
  await moveClocks(db, clocks)
}

/** What the domain's `evolve` makes of it; the check of the register compares the two. */
function basisAfter({ moved, pauses, clocks }: KeptBasis, event: DueMoved): KeptBasis {
  const dueOn = event.dueOn ?? event.terms.dueOn
  return {
    terms: event.terms,
    moved: moved === null ? null : { ...moved, dueOn },
    pauses,
    clocks: event.clocks ?? clocks,
  }
}

async function readKnown(db: Db, appealIds: readonly string[]): Promise<KnownRow[]> {
  const rows = await run<KnownRow>(
    db,
    'appeals that are moved',
    () => sql<KnownRow>`select appeal.seq, appeal_id, state, due_basis from json_each(${''}) as asked
      join appeal on appeal.appeal_id = asked.value join appeal_detail on appeal_detail.seq = appeal.seq`,
    [JSON.stringify(appealIds)],
  )
  if (rows.length !== appealIds.length) throw new Error('an appeal is moved that is not there')
  return rows
}

/** A calendar ends no small term and begins none: only days change. */
async function moveClocks(db: Db, rows: readonly AppealClockRow[]): Promise<void> {
  if (rows.length === 0) return
  await run(
    db,
    'small terms that are moved',
    () => sql`update appeal_clock set started_on = moved.value ->> 2, due_on = moved.value ->> 3
      from json_each(${''}) as moved
      where appeal_seq = moved.value ->> 0 and position = moved.value ->> 1
        and (started_on <> moved.value ->> 2 or due_on <> moved.value ->> 3)`,
    [JSON.stringify(rows.map((row) => [row.appeal_seq, row.position, row.started_on, row.due_on]))],
  )
}
