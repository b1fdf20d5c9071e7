/**
 * What may be done with one person's visit. Nothing that a person says is refused: only what cannot be, such as
 * a visit received twice, or a slot that another person has.
 */
import { type LocalMoment, compareMoments } from '../calendar/local-time.ts'
import type { LocalDate } from '../calendar/local-date.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { JournalNumber, LeaveReason, NoticeWay, Place, VisitContent, VisitEvent, VisitOutcome } from './events.ts'
import { visitContentFields } from './events.ts'
import type { ReceptionStateName } from './reception-state.ts'
import type { ReceptionHours } from './schedule.ts'
import { nextFreeSlot, type Seat, slotsOf } from './slots.ts'
import { type BookedVisit, noticeOf, placeOf } from './visit-state.ts'

/** The day at which a place is asked for, with what is taken there. */
export interface DayOfPlaces extends ReceptionHours {
  readonly receptionId: string
  readonly officialId: string
  readonly heldOn: LocalDate
  readonly state: ReceptionStateName
  readonly taken: ReadonlySet<string>
  readonly lastQueue: number
}

/**
 * A place at a day: the slot asked for, or the next number of the live queue.
 * Refusals: `visit.day-cancelled`, `visit.slot-outside`, `visit.slot-taken` with the free slot that follows.
 */
export function takePlace(day: DayOfPlaces, slot: string | null): Place | Refusal {
  const { receptionId, officialId, heldOn: on, taken, lastQueue } = day
  if (day.state === 'cancelled') return refuse('visit.day-cancelled', { heldOn: on })
  const seat = takeSeat(day, slot, { taken, lastQueue })
  return 'refused' in seat ? seat : { receptionId, officialId, on, ...seat }
}

function takeSeat(
  day: DayOfPlaces,
  slot: string | null,
  { taken, lastQueue }: Pick<DayOfPlaces, 'taken' | 'lastQueue'>,
): Seat | Refusal {
  if (slot === null) return { slot: null, queue: lastQueue + 1 }
  if (!slotsOf(day).includes(slot)) {
    return refuse('visit.slot-outside', { slot, startsAt: day.startsAt, endsAt: day.endsAt })
  }
  if (taken.has(slot)) return refuse('visit.slot-taken', { slot, next: nextFreeSlot(day, taken, slot) })
  return { slot, queue: null }
}

/** Corrects what was typed. Refusals: `visit.void`, `visit.nothing-changed`. Source: R-37. */
export function correctVisit(visit: BookedVisit, after: VisitContent, reason: string): VisitEvent | Refusal {
  if (visit.state === 'void') return refuse('visit.void')
  const changed = visitContentFields.filter((field) => !same(visit.content[field], after[field]))
  if (changed.length === 0) return refuse('visit.nothing-changed')
  return { type: 'visit.corrected', reason, before: pick(visit.content, changed), after: pick(after, changed) }
}

/**
 * Gives a person who was not received another place, or none yet. Refusals: `visit.void`, `visit.received`,
 * `visit.same-place`.
 */
export function moveVisit(
  visit: BookedVisit,
  { to, why, reason }: { readonly to: Place | null; readonly why: LeaveReason; readonly reason: string },
): VisitEvent | Refusal {
  const stopped = refuseDone(visit)
  if (stopped) return stopped
  const from = placeOf(visit)
  const isSame = from !== null && to !== null && from.receptionId === to.receptionId && from.on === to.on
  if ((from === null && to === null) || (isSame && from.slot === to.slot && visit.state !== 'missed')) {
    return refuse('visit.same-place')
  }
  return { type: 'visit.moved', from, to, why, reason }
}

/** Notes that a booked person was not received. Refusals: `visit.void`, `visit.received`, `visit.not-booked`. */
export function missVisit(
  visit: BookedVisit,
  { why, reason }: { readonly why: LeaveReason; readonly reason: string },
): VisitEvent | Refusal {
  const stopped = refuseDone(visit)
  if (stopped) return stopped
  const isBooked = visit.state === 'booked' || visit.state === 'arrived'
  return isBooked ? { type: 'visit.missed', why, reason } : refuse('visit.not-booked')
}

/** The person needs no reception any more. Refusals: `visit.void`, `visit.received`, `visit.cancelled`. */
export function cancelVisit(visit: BookedVisit, reason: string): VisitEvent | Refusal {
  if (visit.state === 'cancelled') return refuse('visit.cancelled')
  return refuseDone(visit) ?? { type: 'visit.cancelled', reason }
}

/** The person is here and waits. Refusals: `visit.void`, `visit.received`, `visit.not-booked`, `visit.in-future`. */
export function arrive(visit: BookedVisit, at: LocalMoment, now: LocalMoment): VisitEvent | Refusal {
  const stopped = refuseDone(visit)
  if (stopped) return stopped
  if (visit.state === 'waiting') return refuse('visit.not-booked')
  return refuseFuture(at, now) ?? { type: 'visit.arrived', at }
}

/**
 * The conversation begins and the visit gets its number in the journal.
 * Refusals: `visit.void`, `visit.received`, `visit.started`, `visit.not-booked`, `visit.in-future`.
 */
export function startVisit(
  visit: BookedVisit,
  { given, at, now }: { readonly given: JournalNumber; readonly at: LocalMoment; readonly now: LocalMoment },
): VisitEvent | Refusal {
  const stopped = refuseDone(visit)
  if (stopped) return stopped
  if (visit.state === 'started') return refuse('visit.started')
  if (placeOf(visit) === null) return refuse('visit.not-booked')
  return refuseFuture(at, now) ?? { type: 'visit.started', given, at }
}

/**
 * How the visit ended. A later result takes the place of an earlier one, and both stand in the journal; what became an
 * appeal stays one. Refusals: `visit.void`, `visit.not-started`, `visit.is-appeal`, `visit.instruction-empty`,
 * `visit.in-future`, `visit.ends-before-start`. Source: R-40.
 */
export function settleVisit(
  visit: BookedVisit,
  { outcome, at, now }: { readonly outcome: VisitOutcome; readonly at: LocalMoment; readonly now: LocalMoment },
): VisitEvent | Refusal {
  if (visit.state === 'void') return refuse('visit.void')
  if (visit.state !== 'started' && visit.state !== 'received') return refuse('visit.not-started')
  const { appeal } = visit.outcome ?? { appeal: null }
  if (appeal) return refuse('visit.is-appeal', { number: appeal.number })
  if (outcome.result === 'instruction' && (outcome.instruction?.text ?? '') === '') {
    return refuse('visit.instruction-empty')
  }
  if (visit.startedAt !== null && compareMoments(at, visit.startedAt) < 0) {
    return refuse('visit.ends-before-start', { startedAt: visit.startedAt, endedAt: at })
  }
  return refuseFuture(at, now) ?? { type: 'visit.settled', at, outcome }
}

/** An instruction was carried out, in part or wholly, or dropped. Refusals: `visit.no-instruction`, `visit.needs-note`. */
export function closeInstruction(
  visit: BookedVisit,
  asked: { readonly state: 'done' | 'donePartly' | 'dropped'; readonly on: LocalDate; readonly note: string },
): VisitEvent | Refusal {
  if (visit.state === 'void' || visit.outcome?.instruction == null) return refuse('visit.no-instruction')
  if (asked.note === '') return refuse('visit.needs-note')
  return { type: 'visit.instruction-closed', ...asked }
}

/** Notes that a person was told of the moved date. Refuses `visit.nothing-to-tell`. */
export function tellVisit(
  visit: BookedVisit,
  told: { readonly on: LocalDate; readonly how: NoticeWay; readonly note: string },
): VisitEvent | Refusal {
  return noticeOf(visit) ? { type: 'visit.told', ...told } : refuse('visit.nothing-to-tell')
}

/** A visit typed by mistake keeps its number and its reason. Refusals: `visit.void`, `visit.is-appeal`. Source: R-37. */
export function voidVisit(visit: BookedVisit, reason: string): VisitEvent | Refusal {
  if (visit.state === 'void') return refuse('visit.void')
  const appeal = visit.outcome?.appeal
  return appeal ? refuse('visit.is-appeal', { number: appeal.number }) : { type: 'visit.voided', reason }
}

function refuseDone({ state }: BookedVisit): Refusal | undefined {
  if (state === 'void') return refuse('visit.void')
  return state === 'received' ? refuse('visit.received') : undefined
}

function refuseFuture(at: LocalMoment, now: LocalMoment): Refusal | undefined {
  return compareMoments(at, now) > 0 ? refuse('visit.in-future', { at, now }) : undefined
}

function pick(content: VisitContent, fields: readonly (keyof VisitContent)[]): Partial<VisitContent> {
  return Object.fromEntries(fields.map((field) => [field, content[field]]))
}

/** Content is plain data with keys in one order: the contract has parsed it. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
