import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  epochDay,
  fromEpochDay,
  localDate,
  parseLocalDate,
  weekdayOf,
} from '#domain/calendar/local-date'

test.each([
  { why: 'an ordinary day', text: '2026-03-19', real: true },
  { why: 'the leap day', text: '2024-02-29', real: true },
  { why: 'no leap day in 2026', text: '2026-02-29', real: false },
  { why: 'no thirteenth month', text: '2026-13-01', real: false },
  { why: 'short form', text: '2026-3-1', real: false },
])('$why: $text', ({ text, real }) => {
  expect(parseLocalDate(text) !== undefined).toBe(real)
})

test.each([
  { day: '1970-01-01', weekday: 4 },
  { day: '2026-11-22', weekday: 7 },
  { day: '2000-02-29', weekday: 2 },
])('$day is weekday $weekday', ({ day, weekday }) => {
  expect(weekdayOf(localDate(day))).toBe(weekday)
})

test.each([
  { why: 'R-22: same number', from: '2026-01-21', months: 2, to: '2026-03-21' },
  { why: 'R-22: no such number, the last day', from: '2025-12-31', months: 2, to: '2026-02-28' },
  { why: 'back over a year', from: '2026-01-31', months: -2, to: '2025-11-30' },
])('$why: $from + $months months', ({ from, months, to }) => {
  expect(addMonths(localDate(from), months)).toBe(to)
})

test('every epoch day reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (epoch) => epochDay(fromEpochDay(epoch)) === epoch),
  )
})

test('adding days and measuring them agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 50_000 }), fc.integer({ min: -9_000, max: 9_000 }), (start, days) => {
      const from = fromEpochDay(start)
      return daysBetween(from, addDays(from, days)) === days
    }),
  )
})
