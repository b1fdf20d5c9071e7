/** Times of a reception day, and who gets which when the day is moved. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextFreeSlot, reseat, slotsOf } from '#domain/reception/slots'

const afternoon = { startsAt: '15:00', endsAt: '16:00', slotMinutes: 15 }
const short = { startsAt: '10:00', endsAt: '10:40', slotMinutes: 20 }
const seat = (slot: string | null, queue: number | null = null) => ({ slot, queue })

test.each([
  { why: 'four quarters of an hour', hours: afternoon, slots: ['15:00', '15:15', '15:30', '15:45'] },
  { why: 'a rest too short for one more person', hours: { ...afternoon, slotMinutes: 25 }, slots: ['15:00', '15:25'] },
  { why: 'across noon', hours: { startsAt: '11:50', endsAt: '12:10', slotMinutes: 10 }, slots: ['11:50', '12:00'] },
])('$why', ({ hours, slots }) => {
  expect(slotsOf(hours)).toEqual(slots)
})

test.each([
  { why: 'the next free one', taken: ['15:00', '15:15'], from: '15:00', next: '15:30' },
  { why: 'an earlier one when nothing later is free', taken: ['15:30', '15:45'], from: '15:30', next: '15:00' },
  { why: 'none', taken: ['15:00', '15:15', '15:30', '15:45'], from: '15:00', next: null },
])('a free slot: $why', ({ taken, from, next }) => {
  expect(nextFreeSlot(afternoon, new Set(taken), from)).toBe(next)
})

test.each([
  {
    why: 'the same hours: everybody keeps their time',
    to: afternoon,
    seats: [seat('15:00'), seat('15:45'), seat(null, 1)],
    moved: [seat('15:00'), seat('15:45'), seat(null, 1)],
  },
  {
    why: 'other hours: the third slot becomes the third, and for the last there is none',
    to: short,
    seats: [seat('15:00'), seat('15:15'), seat('15:45'), seat(null, 4)],
    moved: [seat('10:00'), seat('10:20'), seat(null, 1), seat(null, 2)],
  },
])('a moved day: $why', ({ to, seats, moved }) => {
  expect(reseat(seats, { from: afternoon, to, lastQueue: 0 })).toEqual(moved)
})

test('nobody gets the time of another, and nobody is lost', () => {
  const times = slotsOf(afternoon)
  fc.assert(
    fc.property(fc.subarray(times), fc.nat(5), fc.nat(9), (slots, waiting, lastQueue) => {
      const seats = [
        ...slots.map((slot) => seat(slot)),
        ...Array.from({ length: waiting }, (_, at) => seat(null, at + 1)),
      ]
      const moved = reseat(seats, { from: afternoon, to: short, lastQueue })
      const keys = moved.map(({ slot, queue }) => slot ?? `queue ${queue}`)
      expect(moved).toHaveLength(seats.length)
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})
