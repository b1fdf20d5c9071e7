/**
 * What may be done with reception days. Pure: today, the calendar and the other days of the official come in as arguments.
 * A day off is a question to the person, not a wall: receptions on Saturdays are held, and somebody says so. Source: R-38.
 */
import type { LocalDate } from '../calendar/local-date.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { MovedDay, Reception, ReceptionEvent } from './events.ts'
import type { PlannedReception } from './reception-state.ts'
import { checkHours, offeredFor } from './schedule.ts'

/** Another reception of the same official. */
export interface OtherDay extends MovedDay {
  readonly receptionId: string
}

export interface DayContext {
  readonly calendar: WorkingCalendar
  /** Planned and held receptions of the same official, without this one and without cancelled ones. */
  readonly others: readonly OtherDay[]
  /** Whether the person has seen that the day is a day off and means it. */
  readonly daysOffAccepted: boolean
}

/**
 * Plans one reception. Refuses what `checkHours` does, `reception.day-off` with the day that is offered, and
 * `reception.overlaps`. Source.
 */
export function planReception(reception: Reception, context: DayContext): ReceptionEvent | Refusal {
  return refuseDay(reception, context) ?? { type: 'reception.planned', reception }
}

/**
 * Changes hours, place or note of a day. What was hung out is changed with a reason only.
 * Refusals: `reception.cancelled`, `reception.held`, `reception.reason-needed`, `reception.nothing-changed`, those of hours
 * and overlaps.
 */
export function changeReception(
  state: PlannedReception,
  changes: Omit<Reception, 'officialId' | 'heldOn'>,
  {
    reason,
    isPublished,
    others,
  }: { readonly reason: string; readonly isPublished: boolean } & Pick<DayContext, 'others'>,
): ReceptionEvent | Refusal {
  const closed = refuseClosed(state)
  if (closed) return closed
  const before = receptionOf(state)
  const after: Reception = { ...before, ...changes }
  if (Object.entries(after).every(([key, value]) => before[key as keyof Reception] === value)) {
    return refuse('reception.nothing-changed')
  }
  if (isPublished && reason === '') return refuse('reception.reason-needed', { heldOn: state.heldOn })
  return checkHours(after) ?? refuseOverlap(after, others) ?? { type: 'reception.changed', before, after, reason }
}

/**
 * Moves a day with everybody who is booked for it; the old day stays on the record.
 * Refusals: `reception.cancelled`, `reception.held`, `reception.begun`, `reception.same-day`, and those of planning.
 */
export function moveReception(
  state: PlannedReception,
  to: MovedDay,
  { reason, received, ...context }: DayContext & { readonly reason: string; readonly received: number },
): ReceptionEvent | Refusal {
  const stopped = refuseClosed(state) ?? refuseBegun(received)
  if (stopped) return stopped
  const from = dayAndHours(state)
  if (from.heldOn === to.heldOn && from.startsAt === to.startsAt)
    return refuse('reception.same-day', { heldOn: to.heldOn })
  return refuseDay({ ...receptionOf(state), ...to }, context) ?? { type: 'reception.moved', from, to, reason }
}

/** Cancels a day on which nobody was received. Refusals: `reception.cancelled`, `reception.held`, `reception.begun`. */
export function cancelReception(
  state: PlannedReception,
  { reason, received }: { readonly reason: string; readonly received: number },
): ReceptionEvent | Refusal {
  return refuseClosed(state) ?? refuseBegun(received) ?? { type: 'reception.cancelled', reason }
}

/**
 * Notes that the reception was held, with nobody left unaccounted for: who was booked was received, moved, or did not come.
 * Refusals: `reception.cancelled`, `reception.held`, `reception.not-yet-held`, `reception.people-waiting`. Source: R-40.
 */
export function closeReception(
  state: PlannedReception,
  asked: { readonly heldFrom: string; readonly heldTo: string; readonly note: string },
  { today, stillWaiting }: { readonly today: LocalDate; readonly stillWaiting: number },
): ReceptionEvent | Refusal {
  const closed = refuseClosed(state)
  if (closed) return closed
  if (state.heldOn > today) return refuse('reception.not-yet-held', { heldOn: state.heldOn })
  if (stillWaiting > 0) return refuse('reception.people-waiting', { number: stillWaiting })
  if (asked.heldTo < asked.heldFrom) {
    return refuse('reception.hours-wrong', { startsAt: asked.heldFrom, endsAt: asked.heldTo })
  }
  return { type: 'reception.closed', ...asked }
}

/** Day and hours of a reception, without the rest. */
export function dayAndHours({ heldOn, startsAt, endsAt, slotMinutes }: MovedDay): MovedDay {
  return { heldOn, startsAt, endsAt, slotMinutes }
}

function receptionOf(state: PlannedReception): Reception {
  const { officialId, heldOn, startsAt, endsAt, slotMinutes, kind, placeKk, placeRu, meetingId, note } = state
  return { officialId, heldOn, startsAt, endsAt, slotMinutes, kind, placeKk, placeRu, meetingId, note }
}

function refuseClosed({ state, heldOn }: PlannedReception): Refusal | undefined {
  if (state === 'cancelled') return refuse('reception.cancelled', { heldOn })
  return state === 'held' ? refuse('reception.held', { heldOn }) : undefined
}

function refuseBegun(received: number): Refusal | undefined {
  return received > 0 ? refuse('reception.begun', { received }) : undefined
}

function refuseDay(day: MovedDay, { calendar, others, daysOffAccepted }: DayContext): Refusal | undefined {
  const wrongHours = checkHours(day)
  if (wrongHours) return wrongHours
  if (!calendar.isWorkingDay(day.heldOn) && !daysOffAccepted) {
    return refuse('reception.day-off', { day: day.heldOn, offered: offeredFor(day.heldOn, calendar) })
  }
  return refuseOverlap(day, others)
}

function refuseOverlap({ heldOn, startsAt, endsAt }: MovedDay, others: readonly OtherDay[]): Refusal | undefined {
  const other = others.find((one) => one.heldOn === heldOn && one.startsAt < endsAt && startsAt < one.endsAt)
  return other && refuse('reception.overlaps', { day: heldOn, startsAt: other.startsAt, endsAt: other.endsAt })
}
