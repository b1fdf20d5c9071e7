/** One person's visit as its events have left it, with every place that was kept for it. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { LocalMoment } from '../calendar/local-time.ts'
import type { JournalNumber, LeaveReason, NoticeWay, Place, VisitContent, VisitEvent, VisitOutcome } from './events.ts'

export const visitStates = [
  'waiting',
  'booked',
  'arrived',
  'started',
  'received',
  'missed',
  'cancelled',
  'void',
] as const
export type VisitStateName = (typeof visitStates)[number]

/** How a booked person left a day without being received. `told` is the notice of the moved date. */
export interface Leaving {
  readonly how: 'moved' | 'missed' | 'cancelled'
  readonly why: LeaveReason | null
  readonly reason: string
  /** The new place; null while there is none. */
  readonly to: Place | null
  readonly told: { readonly on: LocalDate; readonly how: NoticeWay; readonly note: string } | null
}

export interface Booking {
  /** Null while the person waits for a date. */
  readonly place: Place | null
  readonly left: Leaving | null
}

export interface BookedVisit {
  readonly state: VisitStateName
  readonly officialId: string
  readonly content: VisitContent
  /** In order; the last one is where the person stands now. */
  readonly bookings: readonly Booking[]
  readonly arrivedAt: LocalMoment | null
  readonly given: JournalNumber | null
  readonly startedAt: LocalMoment | null
  readonly endedAt: LocalMoment | null
  readonly outcome: VisitOutcome | null
  readonly instructionEnd: {
    readonly state: 'done' | 'donePartly' | 'dropped'
    readonly on: LocalDate
    readonly note: string
  } | null
  readonly reason: string
}

export type VisitState = { readonly state: 'none' } | BookedVisit

export const noVisit: VisitState = { state: 'none' }

/** The place where the person stands now; null while a date is waited for. */
export function placeOf({ bookings }: Pick<BookedVisit, 'bookings'>): Place | null {
  return bookings.at(-1)?.place ?? null
}

/**
 * The last place that the person was moved from, when they must be told of it: not when they asked for it themselves. What
 * was told stands in `left.told`.
 */
export function noticeOf({ bookings }: Pick<BookedVisit, 'bookings'>): Booking | undefined {
  return bookings[noticeIndex(bookings)]
}

function noticeIndex(bookings: readonly Booking[]): number {
  return bookings.findLastIndex(
    ({ place, left }, at) => place !== null && left !== null && left.why !== 'person' && at < bookings.length - 1,
  )
}

/** The next state. Throws when an event cannot follow: the journal is then not what was written. */
export function evolveVisit(state: VisitState, event: VisitEvent): VisitState {
  if (event.type === 'visit.booked') return bookedVisit(event)
  if (state.state === 'none') throw new Error(`${event.type} before visit.booked`)
  switch (event.type) {
    case 'visit.corrected':
      return { ...state, content: { ...state.content, ...event.after } }
    case 'visit.moved':
    case 'visit.missed':
    case 'visit.cancelled':
      return leave(state, event)
    case 'visit.told': {
      const { on, how, note } = event
      const notice = noticeIndex(state.bookings)
      return {
        ...state,
        bookings: state.bookings.map((booking, at) =>
          at === notice && booking.left ? { ...booking, left: { ...booking.left, told: { on, how, note } } } : booking,
        ),
      }
    }
    case 'visit.arrived':
      return { ...state, state: 'arrived', arrivedAt: event.at }
    case 'visit.started':
      return {
        ...state,
        state: 'started',
        given: event.given,
        startedAt: event.at,
        arrivedAt: state.arrivedAt ?? event.at,
      }
    case 'visit.settled':
      return {
        ...state,
        state: 'received',
        endedAt: state.endedAt ?? event.at,
        outcome: event.outcome,
        instructionEnd: null,
      }
    case 'visit.instruction-closed': {
      const { state: end, on, note } = event
      return { ...state, instructionEnd: { state: end, on, note } }
    }
    case 'visit.voided':
      return { ...state, state: 'void', reason: event.reason }
    case 'visit.printed':
      return state
  }
}

function bookedVisit({ officialId, content, place }: Extract<VisitEvent, { type: 'visit.booked' }>): BookedVisit {
  return {
    state: place === null ? 'waiting' : 'booked',
    officialId: place?.officialId ?? officialId,
    content,
    bookings: [{ place, left: null }],
    arrivedAt: null,
    given: null,
    startedAt: null,
    endedAt: null,
    outcome: null,
    instructionEnd: null,
    reason: '',
  }
}

function leave(
  state: BookedVisit,
  event: Extract<VisitEvent, { type: 'visit.moved' | 'visit.missed' | 'visit.cancelled' }>,
): BookedVisit {
  const { reason } = event
  const earlier = state.bookings.slice(0, -1)
  const last = state.bookings.at(-1)
  if (!last) throw new Error(`${event.type} of a visit without a place`)
  if (event.type === 'visit.moved') {
    const left: Leaving = { how: 'moved', why: event.why, reason, to: event.to, told: null }
    // A person who had missed the day and gets a new one: the miss stays what it was, and names the new date.
    const kept: Leaving = last.left?.how === 'missed' ? { ...last.left, to: event.to } : left
    return {
      ...state,
      state: event.to === null ? 'waiting' : 'booked',
      officialId: event.to?.officialId ?? state.officialId,
      arrivedAt: null,
      reason,
      bookings: [...earlier, { ...last, left: kept }, { place: event.to, left: null }],
    }
  }
  const how = event.type === 'visit.missed' ? 'missed' : 'cancelled'
  const why = event.type === 'visit.missed' ? event.why : 'person'
  return {
    ...state,
    state: how,
    reason,
    bookings: [...earlier, { ...last, left: { how, why, reason, to: null, told: null } }],
  }
}
