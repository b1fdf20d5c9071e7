/** Who is next at a reception, and what a row of the list says. */
import type { OperationOutput } from '#contract/operations'
import type { Visit } from '#contract/reception-fields'
import type { Shape } from '#renderer/ui/due-shape.tsx'

export type ListedVisit = OperationOutput<'reception.get'>['visits'][number]

/** People who wait for their turn, those who are here before those who are not. */
export function isWaiting({ state }: Pick<Visit, 'state'>): boolean {
  return state === 'booked' || state === 'arrived' || state === 'started'
}

/** The next person to receive behind the one that is open; the first one who waits when nobody is behind. */
export function nextWaiting(visits: readonly ListedVisit[], current: string | undefined): ListedVisit | undefined {
  const waiting = visits.filter((one) => one.isHere && isWaiting(one) && one.visitId !== current)
  const at = visits.findIndex((one) => one.visitId === current)
  return waiting.find((one) => visits.indexOf(one) > at) ?? waiting[0]
}

/** Shape of a row: done, waiting, gone. The words stand beside it. */
export function shapeOf(visit: ListedVisit): Shape {
  if (!visit.isHere) return 'paused'
  switch (visit.state) {
    case 'received':
      return 'done'
    case 'started':
      return 'today'
    case 'arrived':
      return 'soon'
    case 'missed':
      return 'late'
    case 'booked':
    case 'waiting':
      return 'open'
    case 'cancelled':
    case 'void':
      return 'paused'
  }
}

type StateWords =
  | `state.${Exclude<Visit['state'], 'received'> | 'movedAway' | 'movedWaiting'}`
  | `result.${NonNullable<Visit['result']>}`

/** Which sentence a row says. `to` is the day to which a person was moved from the day of the list. */
export function stateWordsOf(visit: ListedVisit, to: string | null): StateWords {
  if (!visit.isHere) return to === null ? 'state.movedWaiting' : 'state.movedAway'
  if (visit.state === 'received') return `result.${visit.result ?? 'explained'}`
  return `state.${visit.state}`
}

/** `2026-03-26` of the place to which a person was moved from this day. */
export function movedTo(visit: ListedVisit, on: string): string | null {
  return visit.bookings.findLast(({ place, left }) => place?.on === on && left !== null)?.left?.to?.on ?? null
}
