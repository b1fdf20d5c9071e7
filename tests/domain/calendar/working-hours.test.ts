import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { parseTimeOfDay } from '#domain/calendar/local-time'
import {
  type WorkingHours,
  checkWorkingHours,
  defaultWorkingHours,
  hoursOn,
  timeOfWork,
} from '#domain/calendar/working-hours'
import { shippedCalendar } from './shipped-calendar.ts'

test.each([
  { why: 'R-04: midnight', time: '00:00', is: 'beforeOpening' },
  { why: 'R-04: one minute before opening', time: '08:59', is: 'beforeOpening' },
  { why: 'R-04: opening', time: '09:00', is: 'inHours' },
  { why: 'R-04: the minute before lunch', time: '12:59', is: 'inHours' },
  { why: 'R-04: lunch begins', time: '13:00', is: 'inLunch' },
  { why: 'R-04: the last minute of lunch', time: '14:29', is: 'inLunch' },
  { why: 'R-04: lunch is over', time: '14:30', is: 'inHours' },
  { why: 'R-04: the closing minute is inside', time: '18:30', is: 'inHours' },
  { why: 'R-04: the minute after it is not', time: '18:31', is: 'afterHours' },
  { why: 'R-04: the last minute of the day', time: '23:59', is: 'afterHours' },
])('$why: $time is $is', ({ time, is }) => {
  expect(timeOfWork(parseTimeOfDay(time) ?? -1, defaultWorkingHours)).toBe(is)
})

const shortFriday = { opensAt: '09:00', closesAt: '16:00', lunchFrom: null, lunchTo: null }
const hours: WorkingHours = { ...defaultWorkingHours, days: { 1: null, 5: shortFriday, 6: null } }

test.each([
  { why: 'R-04: no override', day: '2026-03-19', closesAt: '18:30' },
  { why: 'R-04: a short Friday', day: '2026-03-20', closesAt: '16:00' },
  { why: 'R-04: closed on Monday', day: '2026-03-16', closesAt: undefined },
  { why: 'R-04: a worked Saturday has the ordinary hours', day: '2024-05-04', closesAt: '18:30' },
])('$why: $day', ({ day, closesAt }) => {
  expect(hoursOn(localDate(day), hours, shippedCalendar)?.closesAt).toBe(closesAt)
})

const closedWeek = { 1: null, 2: null, 3: null, 4: null, 5: null } as const

test.each<{ why: string; changes: Partial<WorkingHours>; reason: string | undefined }>([
  { why: 'the default', changes: {}, reason: undefined },
  { why: 'no lunch', changes: { lunchFrom: null, lunchTo: null }, reason: undefined },
  { why: 'no time', changes: { opensAt: '9:00' }, reason: 'hours.not-a-time' },
  { why: 'no such minute', changes: { closesAt: '18:60' }, reason: 'hours.not-a-time' },
  { why: 'closes before it opens', changes: { closesAt: '08:00' }, reason: 'hours.closes-before-opening' },
  { why: 'half a lunch', changes: { lunchTo: null }, reason: 'hours.lunch-incomplete' },
  { why: 'lunch backwards', changes: { lunchTo: '12:30' }, reason: 'hours.lunch-outside-hours' },
  { why: 'lunch after closing', changes: { lunchTo: '19:00' }, reason: 'hours.lunch-outside-hours' },
  { why: 'a wrong Friday', changes: { days: { 5: { ...shortFriday, closesAt: 'noon' } } }, reason: 'hours.not-a-time' },
  { why: 'never open', changes: { days: closedWeek }, reason: 'hours.never-open' },
])('R-04: hours are checked before they are saved: $why', ({ changes, reason }) => {
  expect(checkWorkingHours({ ...defaultWorkingHours, ...changes })?.reason).toBe(reason)
})
