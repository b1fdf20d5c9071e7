/** The case file before and after an event, folded by the domain, so that rows and case file cannot tell different things. */
import type { AppealEvent } from '#domain/appeal/events'
import { type AppealState, type RegisteredAppeal, evolve, noAppeal } from '#domain/appeal/state'
import type { JournalEvent, RecordedEvent } from '#register/ports/journal'
import { run } from '../statements.ts'
import { loadStream } from '../stream.ts'
import type { Db } from '../tables.ts'
import { sql } from 'kysely'

export interface CaseChange {
  readonly before: RegisteredAppeal
  readonly after: RegisteredAppeal
}

/** Kept with the event itself: several projections ask for the change of one event, and its stream is read once. */
const known = new WeakMap<RecordedEvent, Promise<CaseChange>>()

/** How an event changes the case file of its stream. Throws for the first event, before which there is none. */
export function caseChange(db: Db, recorded: RecordedEvent): Promise<CaseChange> {
  const found = known.get(recorded) ?? foldChange(db, recorded)
  known.set(recorded, found)
  return found
}

async function foldChange(db: Db, { stream, version }: RecordedEvent): Promise<CaseChange> {
  let before: AppealState = noAppeal
  let after: AppealState = noAppeal
  for (const { event, version: at } of await loadStream(db, stream)) {
    if (at > version) break
    before = after
    if (isOfAppeal(event)) after = evolve(after, event)
  }
  return { before: registered(before), after: registered(after) }
}

function isOfAppeal(event: JournalEvent): event is AppealEvent {
  return event.type.startsWith('appeal.')
}

/** The state as a case file. Throws when there is none. */
export function registered(state: AppealState): RegisteredAppeal {
  if (state.state === 'none') throw new Error('an appeal that was never registered')
  return state
}

/** The key of an appeal's rows. Throws when there is no such appeal: its events then came in the wrong order. */
export async function seqOf(db: Db, appealId: string): Promise<number> {
  const [row] = await run<{ seq: number }>(
    db,
    'key of an appeal',
    () => sql<{ seq: number }>`select seq from appeal where appeal_id = ${''}`,
    [appealId],
  )
  if (row === undefined) throw new Error(`no appeal ${appealId}`)
  return row.seq
}
