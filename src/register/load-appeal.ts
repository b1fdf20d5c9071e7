/** Reads one case file back from its events. */
import type { AppealEvent } from '#domain/appeal/events'
import { type AppealState, evolve, noAppeal, type RegisteredAppeal } from '#domain/appeal/state'
import { type Missing, notFound } from './handler.ts'
import type { RecordedEvent, Stream } from './ports/journal.ts'
import { StaleVersion } from './ports/journal.ts'
import type { ReadTx } from './ports/unit-of-work.ts'

export interface LoadedAppeal {
  readonly appealId: string
  readonly stream: Stream
  readonly version: number
  readonly appeal: RegisteredAppeal
  readonly events: readonly RecordedEvent<AppealEvent>[]
}

/** The case file as it stands, with its events. Answers `appeal.not-found`. Throws `StaleVersion` when another version was expected. */
export async function loadAppeal(
  tx: ReadTx,
  appealId: string,
  expectedVersion?: number,
): Promise<LoadedAppeal | Missing> {
  const stream: Stream = { kind: 'appeal', id: appealId }
  const events = (await tx.journal.load(stream)) as RecordedEvent<AppealEvent>[]
  let state: AppealState = noAppeal
  for (const { event } of events) state = evolve(state, event)
  if (state.state === 'none') return notFound('appeal.not-found', { appealId })
  const version = events.length
  if (expectedVersion !== undefined && expectedVersion !== version)
    throw new StaleVersion(stream, expectedVersion, version)
  return { appealId, stream, version, appeal: state, events }
}
