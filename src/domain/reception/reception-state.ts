/** A reception day as its events have left it. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { MovedDay, Reception, ReceptionEvent } from './events.ts'

export const receptionStates = ['planned', 'held', 'cancelled'] as const
export type ReceptionStateName = (typeof receptionStates)[number]

export interface ReceptionMove {
  readonly from: MovedDay
  readonly to: MovedDay
  readonly reason: string
}

export interface PlannedReception extends Reception {
  readonly state: ReceptionStateName
  /** Moves in order; a published day keeps where it stood. */
  readonly moves: readonly ReceptionMove[]
  /** Why it was changed or cancelled last; empty for a day as planned. */
  readonly reason: string
  readonly heldFrom: string | null
  readonly heldTo: string | null
}

export type ReceptionState = { readonly state: 'none' } | PlannedReception

export const noReception: ReceptionState = { state: 'none' }

/** The next state. Throws when an event cannot follow: the journal is then not what was written. */
export function evolveReception(state: ReceptionState, event: ReceptionEvent): ReceptionState {
  if (event.type === 'reception.planned') {
    return { ...event.reception, state: 'planned', moves: [], reason: '', heldFrom: null, heldTo: null }
  }
  if (state.state === 'none') throw new Error(`${event.type} before reception.planned`)
  switch (event.type) {
    case 'reception.changed':
      return { ...state, ...event.after, reason: event.reason }
    case 'reception.moved': {
      const { from, to, reason } = event
      return { ...state, ...to, reason, moves: [...state.moves, { from, to, reason }] }
    }
    case 'reception.cancelled':
      return { ...state, state: 'cancelled', reason: event.reason }
    case 'reception.closed':
      return { ...state, state: 'held', heldFrom: event.heldFrom, heldTo: event.heldTo, note: event.note || state.note }
    default:
      return state
  }
}

/** The day on which the reception was planned at first. */
export function firstPlannedOn({ heldOn, moves }: Pick<PlannedReception, 'heldOn' | 'moves'>): LocalDate {
  return moves[0]?.from.heldOn ?? heldOn
}
