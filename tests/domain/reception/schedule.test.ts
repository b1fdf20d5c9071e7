/** Heads and deputies receive by an approved, published schedule; the calendar alone tells days off. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkHours,
  checkSchedule,
  daysOfPattern,
  offeredFor,
  proposeDays,
  type ReceptionPattern,
  receptionPerMonth,
} from '#domain/reception/schedule'
import { localDate, weekdayOf } from '#domain/calendar/local-date'
import { shippedCalendar } from '../calendar/shipped-calendar.ts'

const thursdays = (...weeks: ('first' | 'second' | 'third' | 'fourth' | 'last')[]): ReceptionPattern => ({
  kind: 'weekdays',
  weekdays: [4],
  weeks,
})
const mondays: ReceptionPattern = { kind: 'weekdays', weekdays: [1], weeks: [] }

test('an official owes one reception a month unless told otherwise (R-38)', () => {
  expect(receptionPerMonth).toBe(1)
})

test.each([
  { why: 'every Thursday', pattern: thursdays(), month: '2026-03', days: ['05', '12', '19', '26'] },
  { why: 'first and third Thursday', pattern: thursdays('first', 'third'), month: '2026-03', days: ['05', '19'] },
  { why: 'the last is the fourth where there are four', pattern: thursdays('last'), month: '2026-03', days: ['26'] },
  { why: 'the last is the fifth where there are five', pattern: thursdays('last'), month: '2026-04', days: ['30'] },
  { why: 'the fourth is not the fifth', pattern: thursdays('fourth'), month: '2026-04', days: ['23'] },
  {
    why: 'two weekdays',
    pattern: { kind: 'weekdays', weekdays: [2, 5], weeks: ['first'] },
    month: '2026-03',
    days: ['03', '06'],
  },
  { why: 'days by number', pattern: { kind: 'daysOfMonth', days: [15, 1] }, month: '2026-04', days: ['01', '15'] },
  { why: 'a number that February has not', pattern: { kind: 'daysOfMonth', days: [30] }, month: '2026-02', days: [] },
] satisfies { why: string; pattern: ReceptionPattern; month: string; days: string[] }[])(
  '$why: $month → $days',
  ({ pattern, month, days }) => {
    expect(daysOfPattern(pattern, month)).toEqual(days.map((day) => `${month}-${day}`))
  },
)

describe('days off are offered another day, never moved by themselves (R-24)', () => {
  test.each([
    { why: 'Nauryz and its moved days', day: '2026-03-23', offered: '2026-03-26' },
    { why: 'Women’s Day moved to Monday', day: '2026-03-09', offered: '2026-03-10' },
    {
      why: 'a Sunday at the end of a month: the reception is owed in this month',
      day: '2026-05-31',
      offered: '2026-05-29',
    },
  ])('$why: $day → $offered', ({ day, offered }) => {
    expect(offeredFor(localDate(day), shippedCalendar)).toBe(offered)
  })

  test('Mondays of March 2026', () => {
    expect(proposeDays(mondays, '2026-03', shippedCalendar).map(({ day, offered }) => [day, offered])).toEqual([
      ['2026-03-02', null],
      ['2026-03-09', '2026-03-10'],
      ['2026-03-16', null],
      ['2026-03-23', '2026-03-26'],
      ['2026-03-30', null],
    ])
  })

  test('what is offered is a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.subarray([1, 2, 3, 4, 5, 6, 7] as const), (month, weekdays) => {
        const name = `2026-${String(month).padStart(2, '0')}`
        for (const { day, offered } of proposeDays({ kind: 'weekdays', weekdays, weeks: [] }, name, shippedCalendar)) {
          expect(weekdays).toContain(weekdayOf(day))
          expect(shippedCalendar.isWorkingDay(offered ?? day)).toBe(true)
        }
      }),
    )
  })
})

test.each([
  { why: 'an afternoon', hours: { startsAt: '15:00', endsAt: '17:00', slotMinutes: 15 }, reason: undefined },
  { why: 'one slot fills it', hours: { startsAt: '15:00', endsAt: '15:30', slotMinutes: 30 }, reason: undefined },
  {
    why: 'it ends before it begins',
    hours: { startsAt: '17:00', endsAt: '15:00', slotMinutes: 15 },
    reason: 'reception.hours-wrong',
  },
  {
    why: 'it lasts no time',
    hours: { startsAt: '15:00', endsAt: '15:00', slotMinutes: 15 },
    reason: 'reception.hours-wrong',
  },
  {
    why: 'nobody is heard in two minutes',
    hours: { startsAt: '15:00', endsAt: '17:00', slotMinutes: 2 },
    reason: 'reception.slot-wrong',
  },
  {
    why: 'a slot longer than the reception',
    hours: { startsAt: '15:00', endsAt: '15:30', slotMinutes: 40 },
    reason: 'reception.slot-wrong',
  },
])('hours: $why', ({ hours, reason }) => {
  expect(checkHours(hours)?.reason).toBe(reason)
})

test('a schedule without a day is none', () => {
  const rest = { startsAt: '15:00', endsAt: '17:00', slotMinutes: 15, placeKk: '', placeRu: '', perMonth: 1 }
  expect(checkSchedule({ ...rest, pattern: { kind: 'weekdays', weekdays: [], weeks: [] } })?.reason).toBe(
    'reception.pattern-empty',
  )
  expect(checkSchedule({ ...rest, pattern: thursdays() })).toBeUndefined()
})
