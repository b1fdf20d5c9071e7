/** The clock of the office. R-25: the legal day is told by local clock, never by UTC. */
import { dayAt, type LocalMoment, localMoment } from '#domain/calendar/local-time'
import { type Refusal, refuse } from '#domain/refusal'
import type { OfficeTime } from './handler.ts'
import type { Clock } from './ports/surroundings.ts'
import type { ReadTx } from './ports/unit-of-work.ts'

/** Now, on the wall clock of the organisation's time zone. */
export async function officeTime(
  context: { readonly deps: { readonly clock: Clock }; readonly instant: string },
  tx: ReadTx,
): Promise<OfficeTime> {
  const { timeZone } = await tx.office.organisation()
  return timeAt(context.deps.clock, context.instant, timeZone)
}

/** A time zone that the clock does not know would stop every later call. Refuses `organisation.unknown-time-zone`. */
export function refuseTimeZone(
  { timeZone }: { readonly timeZone: string },
  { clock, instant }: { readonly clock: Clock; readonly instant: string },
): Refusal | undefined {
  try {
    clock.local(instant, timeZone)
    return undefined
  } catch {
    return refuse('organisation.unknown-time-zone', { timeZone })
  }
}

/** An instant on the wall clock of a zone. */
export function timeAt(clock: Clock, instant: string, timeZone: string): OfficeTime {
  const moment = clock.local(instant, timeZone)
  return { instant, moment, today: dayAt(moment) }
}

/**
 * A moment as typed or received, on the office's wall clock with its offset. With an offset of its own it is the same
 * instant told by the office's clock; without one it is what the office's clock showed.
 */
export function atOffice(typed: string, clock: Clock, timeZone: string): LocalMoment {
  const moment = localMoment(typed)
  if (hasOffset(moment)) return clock.local(moment, timeZone)
  // The zone's offset near that moment; the hour around a change of the zone is the only place where it can differ.
  const offset = clock.local(`${moment}Z`, timeZone).slice(19)
  return localMoment(`${moment}${offset}`)
}

function hasOffset(moment: LocalMoment): boolean {
  return moment.length > 19
}
