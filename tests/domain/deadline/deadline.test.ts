import { expect, test } from 'vitest'
import { amendCalendar } from '#domain/calendar/calendar-file'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import { workingCalendar } from '#domain/calendar/working-calendar'
import { curingDeadline, uncuredReturnDeadline } from '#domain/deadline/curing-deadline'
import {
  type Deadline,
  clockDeadline,
  clockNames,
  dueOn,
  extendedDeadline,
  statutoryDeadline,
  workingDaysLate,
  workingDaysLeft,
} from '#domain/deadline/deadline'
import { defectsDeadline } from '#domain/deadline/defects-deadline'
import { isHearingNoticeInTime, lastNoticeDay } from '#domain/deadline/hearing-notice'
import { mayBeExtended } from '#domain/deadline/may-be-extended'
import { defaultRuleSet } from '#domain/deadline/rule-set'
import { shippedCalendar, shippedData } from '../calendar/shipped-calendar.ts'
import { contextWith } from './context.ts'

// Tuesday 3 November 2026; the weeks after it have no holiday.
test.each([
  { why: 'R-19', kind: 'application', days: 15, nextDay: '2026-11-24', sameDay: '2026-11-23' },
  { why: 'R-27', kind: 'complaint', days: 20, nextDay: '2026-12-01', sameDay: '2026-11-30' },
  { why: 'R-19', kind: 'message', days: 15, nextDay: '2026-11-24', sameDay: '2026-11-23' },
  { why: 'R-19', kind: 'proposal', days: 15, nextDay: '2026-11-24', sameDay: '2026-11-23' },
  { why: 'R-19', kind: 'response', days: 15, nextDay: '2026-11-24', sameDay: '2026-11-23' },
  { why: 'R-19, R-45', kind: 'inquiry', days: 15, nextDay: '2026-11-24', sameDay: '2026-11-23' },
] as const)('$why, R-20: $kind, $days working days', ({ kind, days, nextDay, sameDay }) => {
  const arrival = { kind, receivedAt: localMoment('2026-11-03T10:15') }
  expect(statutoryDeadline(arrival, contextWith())).toMatchObject({ dueOn: nextDay, workingDays: days, clock: 'reply' })
  expect(statutoryDeadline(arrival, contextWith({ startRule: 'sameDay' }))).toMatchObject({
    dueOn: sameDay,
    startRule: 'sameDay',
  })
})

// Thursday 19 March 2026: Friday 20 is worked, 21 to 25 are Nauryz with its moved days.
const clocks = [
  { why: 'R-19', clock: 'reply', days: 15, nextDay: '2026-04-14', sameDay: '2026-04-13' },
  { why: 'R-16', clock: 'forward', days: 3, nextDay: '2026-03-27', sameDay: '2026-03-26' },
  { why: 'R-14', clock: 'return', days: 3, nextDay: '2026-03-27', sameDay: '2026-03-26' },
  { why: 'R-21', clock: 'extensionNotice', days: 3, nextDay: '2026-03-27', sameDay: '2026-03-26' },
  { why: 'R-28', clock: 'passUp', days: 3, nextDay: '2026-03-27', sameDay: '2026-03-26' },
  { why: 'R-32', clock: 'hearingNotice', days: 3, nextDay: '2026-03-27', sameDay: '2026-03-26' },
  { why: 'R-32', clock: 'objection', days: 2, nextDay: '2026-03-26', sameDay: '2026-03-20' },
  { why: 'R-21, R-22', clock: 'extended', days: null, nextDay: '2026-05-19', sameDay: '2026-05-19' },
  { why: 'R-13', clock: 'curing', days: 5, nextDay: '2026-03-31', sameDay: '2026-03-30' },
] as const

test.each(clocks)('$why: the clock $clock', ({ clock, days, nextDay, sameDay }) => {
  const arrival = { kind: 'application', receivedAt: localMoment('2026-03-19T15:00') } as const
  expect(clockDeadline(clock, arrival, contextWith())).toMatchObject({ clock, dueOn: nextDay, workingDays: days })
  expect(clockDeadline(clock, arrival, contextWith({ startRule: 'sameDay' })).dueOn).toBe(sameDay)
})

test('every clock is in the table', () => {
  expect(clocks.map(({ clock }) => clock).toSorted()).toEqual(clockNames.toSorted())
})

test.each([
  { why: 'R-16: an arrival after hours moves on', clock: 'forward', due: '2026-03-30' },
  { why: 'R-14: so does a return', clock: 'return', due: '2026-03-30' },
  { why: 'R-28: and a complaint passed up', clock: 'passUp', due: '2026-03-30' },
  { why: 'R-21: an evening decision is of its own day', clock: 'extensionNotice', due: '2026-03-27' },
  { why: 'R-32: so is a notice', clock: 'hearingNotice', due: '2026-03-27' },
] as const)('$why: $clock at 19:00', ({ clock, due }) => {
  const arrival = { kind: 'complaint', receivedAt: localMoment('2026-03-19T19:00') } as const
  expect(clockDeadline(clock, arrival, contextWith()).dueOn).toBe(due)
})

test.each([
  { why: 'R-20: one day over a weekend', from: '2026-03-13', days: 1, startRule: 'nextDay', due: '2026-03-16' },
  { why: 'R-20: day 1 is the day itself', from: '2026-03-13', days: 1, startRule: 'sameDay', due: '2026-03-13' },
  { why: 'R-20: an event on a day off', from: '2026-03-14', days: 1, startRule: 'sameDay', due: '2026-03-16' },
  { why: 'R-24: over a worked Saturday', from: '2024-05-03', days: 2, startRule: 'nextDay', due: '2024-05-06' },
  { why: 'R-24: over 7, 8 and 9 May', from: '2024-05-06', days: 1, startRule: 'nextDay', due: '2024-05-10' },
  { why: 'R-24: over the new year', from: '2024-12-31', days: 2, startRule: 'nextDay', due: '2025-01-06' },
  {
    why: 'codeforamerica/recordtrac#67: weekends and holidays do not count',
    from: '2026-04-30',
    days: 5,
    startRule: 'nextDay',
    due: '2026-05-12',
  },
] as const)('$why: $from + $days → $due', ({ from, days, startRule, due }) => {
  expect(dueOn(localDate(from), days, { calendar: shippedCalendar, startRule })).toBe(due)
})

test.each([0, -1, 1.5, Number.NaN])('R-20: %d working days are no term', (days) => {
  const count = (): string => dueOn(localDate('2026-03-13'), days, { calendar: shippedCalendar, startRule: 'nextDay' })
  expect(count).toThrow('not a term')
})

test.each([
  { why: 'R-22: the same number', at: '2026-03-19', base: 'registration', months: 2, due: '2026-05-19' },
  { why: 'R-22: rolled over Nauryz', at: '2026-01-21', base: 'registration', months: 2, due: '2026-03-26' },
  { why: 'R-22: no 31 February', at: '2025-12-31', base: 'registration', months: 2, due: '2026-03-02' },
  { why: 'R-22: the leap day', at: '2023-12-29', base: 'registration', months: 2, due: '2024-02-29' },
  { why: 'R-22: 31 to a month of 30', at: '2026-07-31', base: 'registration', months: 2, due: '2026-09-30' },
  { why: 'R-21: one month as a setting', at: '2026-01-30', base: 'registration', months: 1, due: '2026-03-02' },
  // Registered 21 January, day 15 is 11 February, 11 April is a Saturday.
  { why: 'R-21: from the original due date', at: '2026-01-21', base: 'originalDue', months: 2, due: '2026-04-13' },
] as const)('$why: $at may be extended to $due', ({ at, base, months, due }) => {
  const context = contextWith({ extensionBase: base, extensionMaxMonths: months })
  const arrival = { kind: 'application', receivedAt: localMoment(`${at}T10:00`) } as const
  expect(extendedDeadline(arrival, context)).toMatchObject({ dueOn: due, registeredOn: at, workingDays: null })
  expect(
    extendedDeadline(arrival, { ...context, ruleSet: { ...context.ruleSet, startRule: 'sameDay' } }).registeredOn,
  ).toBe(at)
})

test('R-22: the month term tells its end and what it was moved over', () => {
  const arrival = { kind: 'application', receivedAt: localMoment('2025-12-31T10:00') } as const
  expect(extendedDeadline(arrival, contextWith()).steps).toEqual([
    { day: '2025-12-31', weekday: 3, count: null, what: 'registered', why: 'inHours', time: '10:00' },
    { day: '2026-02-28', weekday: 6, count: null, what: 'target', why: 'monthEnd' },
    { day: '2026-02-28', weekday: 6, count: null, what: 'rolled', why: 'weekend' },
    { day: '2026-03-01', weekday: 7, count: null, what: 'rolled', why: 'weekend' },
    { day: '2026-03-02', weekday: 1, count: null, what: 'due', why: 'lastDay' },
  ])
})

test.each([
  { why: 'R-27: a complaint is not extended', kind: 'complaint', allowed: false, may: false },
  { why: 'R-27: unless the administrator names the law', kind: 'complaint', allowed: true, may: true },
  { why: 'R-21: an application is', kind: 'application', allowed: false, may: true },
] as const)('$why', ({ kind, allowed, may }) => {
  expect(mayBeExtended(kind, { ...defaultRuleSet, extensionForComplaint: allowed })).toBe(may)
})

// Registered on 3 November, due on 24 November; 6, 9, 10, 11 and 12 November are waited for the applicant.
const waited = { askedOn: localDate('2026-11-05'), curedOn: localDate('2026-11-12') }
const overlapping = { askedOn: localDate('2026-11-10'), curedOn: localDate('2026-11-13') }
const curedOnSaturday = { askedOn: localDate('2026-11-05'), curedOn: localDate('2026-11-14') }
const askedOnSaturday = { askedOn: localDate('2026-11-07'), curedOn: localDate('2026-11-12') }
const afterTheEnd = { askedOn: localDate('2026-12-20'), curedOn: localDate('2026-12-25') }

test.each([
  { why: 'curing is part of the term', pauseOnDefects: false, pauses: [waited], due: '2026-11-24' },
  { why: 'five days waited, five days more', pauseOnDefects: true, pauses: [waited], due: '2026-12-01' },
  { why: 'overlapping pauses count once', pauseOnDefects: true, pauses: [waited, overlapping], due: '2026-12-02' },
  { why: 'the day of asking still counts', pauseOnDefects: true, pauses: [curedOnSaturday], due: '2026-12-02' },
  { why: 'the day of curing does not', pauseOnDefects: true, pauses: [askedOnSaturday], due: '2026-11-30' },
  { why: 'no pause', pauseOnDefects: true, pauses: [], due: '2026-11-24' },
  { why: 'a pause after the end', pauseOnDefects: true, pauses: [afterTheEnd], due: '2026-11-24' },
])('R-13: $why: due $due', ({ pauseOnDefects, pauses, due }) => {
  const appeal = { kind: 'application', receivedAt: localMoment('2026-11-03T10:15'), pauses } as const
  expect(defectsDeadline(appeal, contextWith({ pauseOnDefects }))).toMatchObject({ dueOn: due, workingDays: 15 })
})

test.each([
  { why: 'the offered term', workingDays: undefined, due: '2026-11-10' },
  { why: 'the term that the official chose', workingDays: 10, due: '2026-11-17' },
])('R-13: defects explained on 3 November, $why', ({ workingDays, due }) => {
  const asked = { askedOn: localDate('2026-11-03'), ...(workingDays !== undefined && { workingDays }) }
  expect(curingDeadline(asked, contextWith())).toMatchObject({ dueOn: due, clock: 'curing' })
})

test('R-13: what is not cured by Friday 13 November is returned by Wednesday 18', () => {
  expect(uncuredReturnDeadline(localDate('2026-11-13'), contextWith())).toMatchObject({
    dueOn: '2026-11-18',
    clock: 'return',
  })
})

test.each([
  { why: 'R-32: three working days', noticeOn: '2026-03-19', actOn: '2026-03-27', inTime: true },
  { why: 'R-32: two are too few', noticeOn: '2026-03-20', actOn: '2026-03-27', inTime: false },
])('$why: told on $noticeOn, act on $actOn', ({ noticeOn, actOn, inTime }) => {
  expect(isHearingNoticeInTime({ noticeOn: localDate(noticeOn), actOn: localDate(actOn) }, contextWith())).toBe(inTime)
})

test('R-32: for an act on 27 March the participant is told by 19 March', () => {
  expect(lastNoticeDay(localDate('2026-03-27'), contextWith())).toBe('2026-03-19')
})

test.each([
  { why: 'R-26: three days left', today: '2026-03-27', due: '2026-04-01', left: 3, late: 0 },
  { why: 'R-23: the last day is in time', today: '2026-04-01', due: '2026-04-01', left: 0, late: 0 },
  { why: 'R-23: one day late', today: '2026-04-02', due: '2026-04-01', left: -1, late: 1 },
  { why: 'R-23: Saturday after the due Friday is late', today: '2026-03-14', due: '2026-03-13', left: -1, late: 0 },
  { why: 'R-23: Monday after the due Friday', today: '2026-03-16', due: '2026-03-13', left: -1, late: 1 },
  { why: 'R-23: Tuesday after it', today: '2026-03-17', due: '2026-03-13', left: -2, late: 2 },
  { why: 'R-26: Saturday before the due Monday', today: '2026-03-14', due: '2026-03-16', left: 1, late: 0 },
  { why: 'R-26: a due day that became a day off', today: '2026-03-13', due: '2026-03-14', left: 1, late: 0 },
])('$why', ({ today, due, left, late }) => {
  expect(workingDaysLeft(localDate(today), localDate(due), shippedCalendar)).toBe(left)
  expect(workingDaysLate(localDate(today), localDate(due), shippedCalendar)).toBe(late)
})

test('R-24: a term that leaves the calendar counts Monday to Friday and says so', () => {
  const arrival = { kind: 'application', receivedAt: localMoment('2027-12-20T10:00') } as const
  const { dueOn: due, missingYear, steps } = statutoryDeadline(arrival, contextWith())
  expect({ due, missingYear }).toEqual({ due: '2028-01-10', missingYear: 2028 })
  expect(steps.filter(({ why }) => why === 'calendarMissing').map(({ day }) => day)).toEqual([
    '2028-01-03',
    '2028-01-04',
    '2028-01-05',
    '2028-01-06',
    '2028-01-07',
  ])
})

function answerOf(receivedAt: string): Deadline {
  return statutoryDeadline({ kind: 'application', receivedAt: localMoment(receivedAt) }, contextWith())
}

test('osTicket/osTicket#6847: the lunch break changes no due date', () => {
  const times = ['2026-11-03T12:59', '2026-11-03T13:00', '2026-11-03T14:29']
  expect(times.map((time) => answerOf(time).dueOn)).toEqual(['2026-11-24', '2026-11-24', '2026-11-24'])
})

test('glpi-project/glpi#687: an arrival at night or on Sunday has its whole term', () => {
  expect(answerOf('2026-11-03T23:50')).toMatchObject({ registeredOn: '2026-11-04', dueOn: '2026-11-25' })
  expect(answerOf('2026-11-08T12:00')).toMatchObject({ registeredOn: '2026-11-09', dueOn: '2026-11-30' })
})

test('mysociety/alaveteli#7292: a day off that is added moves the due date of an open appeal by one', () => {
  const note = { kind: 'movedDayOff', from: null } as const
  const calendar = workingCalendar(amendCalendar(shippedData, { day: localDate('2026-11-16'), note }))
  const arrival = { kind: 'application', receivedAt: localMoment('2026-11-03T10:15') } as const
  expect(statutoryDeadline(arrival, { ...contextWith(), calendar }).dueOn).toBe('2026-11-25')
})
