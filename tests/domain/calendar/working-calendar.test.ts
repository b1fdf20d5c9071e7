import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, fromEpochDay, localDate } from '#domain/calendar/local-date'
import { workingDaysByMonth } from '#domain/calendar/calendar-totals'
import {
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
  workingCalendar,
} from '#domain/calendar/working-calendar'
import { shippedCalendar, shippedData } from './shipped-calendar.ts'

test.each([
  { year: 2021, months: [18, 20, 19, 22, 18, 22, 20, 21, 22, 21, 22, 20], days: 245 },
  { year: 2022, months: [18, 20, 19, 21, 19, 22, 20, 22, 22, 20, 22, 21], days: 246 },
  { year: 2023, months: [20, 20, 19, 20, 20, 21, 20, 22, 21, 21, 22, 20], days: 246 },
  { year: 2024, months: [21, 21, 17, 22, 20, 20, 22, 21, 21, 22, 21, 21], days: 249 },
  { year: 2025, months: [20, 20, 17, 22, 19, 20, 22, 21, 21, 22, 20, 22], days: 246 },
  { year: 2026, months: [19, 20, 18, 22, 17, 22, 22, 21, 22, 21, 21, 22], days: 247 },
  { year: 2027, months: [18, 20, 18, 22, 18, 22, 21, 22, 22, 20, 22, 22], days: 247 },
])('R-24: $year has $days working days, month by month', ({ year, months, days }) => {
  const entries = shippedData.years[String(year)]
  const counted = entries ? workingDaysByMonth(year, entries) : []
  expect(counted).toEqual(months)
  expect(counted.reduce((sum, month) => sum + month, 0)).toBe(days)
})

test.each([
  { why: 'R-24: an ordinary Thursday', day: '2026-03-19', note: { kind: 'working' } },
  { why: 'R-24: an ordinary Saturday', day: '2026-03-14', note: { kind: 'weekend' } },
  { why: 'R-24: a Saturday worked by act', day: '2024-05-04', note: { kind: 'workingWeekend' } },
  { why: 'R-24: a Sunday worked by act', day: '2025-01-05', note: { kind: 'workingWeekend' } },
  { why: 'R-24: a swapped day off', day: '2024-05-08', note: { kind: 'movedDayOff', from: '2024-05-04' } },
  { why: 'R-24: a holiday on Sunday moves', day: '2026-03-09', note: { kind: 'movedDayOff', from: '2026-03-08' } },
  {
    why: 'R-24: a holiday on a Sunday is told as the holiday',
    day: '2026-03-08',
    note: { kind: 'holiday', nameKk: 'Халықаралық әйелдер күні', nameRu: 'Международный женский день' },
  },
  { why: 'R-24: 30 August is no holiday from 2026', day: '2026-08-31', note: { kind: 'working' } },
  { why: 'R-24: Kurban Ait came on Sunday 16 June 2024', day: '2024-06-17', note: { kind: 'working' } },
  { why: 'R-24: 7 January 2024, a Sunday, does not move', day: '2024-01-08', note: { kind: 'working' } },
  { why: 'R-24: a year that is not in the file', day: '2031-01-01', note: { kind: 'working' } },
])('$why: $day', ({ day, note }) => {
  expect(shippedCalendar.noteOn(localDate(day))).toEqual(note)
})

test.each([
  { why: 'R-24: the first day of the file', day: '2021-01-01', covered: true },
  { why: 'R-24: the last day of the file', day: '2027-12-31', covered: true },
  { why: 'R-24: before the file', day: '2020-12-31', covered: false },
  { why: 'R-24: after the file', day: '2028-01-03', covered: false },
])('$why: $day covered $covered', ({ day, covered }) => {
  expect(shippedCalendar.covers(localDate(day))).toBe(covered)
})

test.each([
  { why: 'R-20: Friday to Monday', from: '2026-03-13', next: '2026-03-16' },
  { why: 'R-20: over Nauryz with its moved days', from: '2026-03-20', next: '2026-03-26' },
  { why: 'R-24: Friday to a worked Saturday', from: '2024-05-03', next: '2024-05-04' },
  { why: 'R-24: over the new year', from: '2025-12-31', next: '2026-01-05' },
])('$why: the working day after $from is $next', ({ from, next }) => {
  expect(nextWorkingDay(localDate(from), shippedCalendar)).toBe(next)
})

test.each([
  { why: 'R-20: the day itself', from: '2026-03-19', to: '2026-03-19', days: 0 },
  { why: 'R-20: the next day', from: '2026-03-19', to: '2026-03-20', days: 1 },
  { why: 'R-20: over Nauryz', from: '2026-03-19', to: '2026-03-26', days: 2 },
  { why: 'R-20: backwards', from: '2026-03-26', to: '2026-03-19', days: -2 },
  { why: 'R-20: to a Sunday', from: '2026-03-13', to: '2026-03-15', days: 0 },
  { why: 'R-24: a worked Saturday counts', from: '2024-05-03', to: '2024-05-06', days: 2 },
])('$why: from $from to $to are $days', ({ from, to, days }) => {
  expect(workingDaysBetween(localDate(from), localDate(to), shippedCalendar)).toBe(days)
})

const anyDay = fc.integer({ min: 18_000, max: 22_000 }).map(fromEpochDay)

test('R-20: the next and the previous working day are worked and nothing worked lies between', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const next = nextWorkingDay(day, shippedCalendar)
      const previous = previousWorkingDay(day, shippedCalendar)
      return (
        workingDaysBetween(day, next, shippedCalendar) === 1 &&
        shippedCalendar.isWorkingDay(next) &&
        shippedCalendar.isWorkingDay(previous) &&
        workingDaysBetween(previous, addDays(day, -1), shippedCalendar) === 0
      )
    }),
  )
})

test('R-20: working days of two spans add up', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
      const [from = a, middle = b, to = c] = [a, b, c].toSorted()
      const between = (left: typeof a, right: typeof a): number => workingDaysBetween(left, right, shippedCalendar)
      return (
        between(from, middle) + between(middle, to) === between(from, to) && between(to, from) === 0 - between(from, to)
      )
    }),
  )
})

test('R-24: a calendar without any working day is a bug, not an endless search', () => {
  const never = { ...workingCalendar({ years: {} }), isWorkingDay: () => false }
  expect(() => nextWorkingDay(localDate('2026-03-19'), never)).toThrow('no working day')
})
