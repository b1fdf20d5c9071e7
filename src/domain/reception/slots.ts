/** Times of a reception: whole slots between its first and its last minute. */
import { parseTimeOfDay } from '../calendar/local-time.ts'
import type { ReceptionHours } from './schedule.ts'

/** Slot times `HH:mm` in order. A rest shorter than a slot is left over. */
export function slotsOf({ startsAt, endsAt, slotMinutes }: ReceptionHours): string[] {
  const from = parseTimeOfDay(startsAt) ?? 0
  const to = parseTimeOfDay(endsAt) ?? 0
  const slots: string[] = []
  if (slotMinutes <= 0) return slots
  for (let at = from; at + slotMinutes <= to; at += slotMinutes) slots.push(timeOf(at))
  return slots
}

/** The first free slot at or after a time, else the first free one at all; null when every slot is taken. */
export function nextFreeSlot(hours: ReceptionHours, taken: ReadonlySet<string>, from = ''): string | null {
  const free = slotsOf(hours).filter((slot) => !taken.has(slot))
  return free.find((slot) => slot >= from) ?? free[0] ?? null
}

/** A place in the order of a day: a time, or a number in the live queue. */
export interface Seat {
  readonly slot: string | null
  readonly queue: number | null
}

/**
 * Seats of the same people on a day with other hours, in their order: who had the third slot has the third. Those for whom
 * no slot is left, and those without one, stand in the live queue behind each other.
 */
export function reseat(
  seats: readonly Seat[],
  { from, to, lastQueue }: { readonly from: ReceptionHours; readonly to: ReceptionHours; readonly lastQueue: number },
): Seat[] {
  const before = slotsOf(from)
  const after = slotsOf(to)
  let queue = lastQueue
  return seats.map(({ slot }) => {
    const place = slot === null ? -1 : before.indexOf(slot)
    const kept = slot !== null && after.includes(slot) ? slot : null
    const moved = sameHours(from, to) ? kept : (after[place] ?? null)
    if (moved !== null) return { slot: moved, queue: null }
    queue += 1
    return { slot: null, queue }
  })
}

function sameHours(a: ReceptionHours, b: ReceptionHours): boolean {
  return a.startsAt === b.startsAt && a.endsAt === b.endsAt && a.slotMinutes === b.slotMinutes
}

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
