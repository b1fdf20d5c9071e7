import { expect, test } from 'vitest'
import { type CalendarChange, amendCalendar, readCalendarFile } from '#domain/calendar/calendar-file'
import { localDate } from '#domain/calendar/local-date'
import { workingCalendar } from '#domain/calendar/working-calendar'
import { shippedCalendarFile, shippedData } from './shipped-calendar.ts'

/** One small year, whose working days nobody has totalled. */
function yearWith(changes: Record<string, unknown>): unknown {
  const year = {
    status: 'official',
    holidays: [{ date: '2026-01-01', name_kk: 'Жаңа жыл', name_ru: 'Новый год', kind: 'state' }],
    transferredDaysOff: [{ date: '2026-03-09', from: '2026-03-08' }],
    workingWeekendDays: ['2026-10-24'],
    ...changes,
  }
  return { years: { 2026: year } }
}

const holiday = { date: '2026-01-01', name_kk: 'Жаңа жыл', name_ru: 'Новый год', kind: 'state' }

test('R-24: a correct year is read', () => {
  expect(readCalendarFile(yearWith({}))).toEqual({
    years: {
      2026: {
        status: 'official',
        holidays: [{ date: '2026-01-01', nameKk: 'Жаңа жыл', nameRu: 'Новый год', kind: 'state' }],
        movedDaysOff: [{ date: '2026-03-09', from: '2026-03-08' }],
        workingWeekendDays: ['2026-10-24'],
      },
    },
  })
})

const holidays = { year: '2026', list: 'holidays' }
const moved = { year: '2026', list: 'transferredDaysOff' }
const worked = { year: '2026', list: 'workingWeekendDays' }
const cases: readonly { why: string; file: unknown; reason: string; facts: Record<string, unknown> }[] = [
  { why: 'a list instead of an object', file: [], reason: 'calendar.not-a-file', facts: {} },
  { why: 'no text at all', file: null, reason: 'calendar.not-a-file', facts: {} },
  { why: 'no year', file: { years: {} }, reason: 'calendar.no-years', facts: {} },
  { why: 'a year of two digits', file: { years: { 26: {} } }, reason: 'calendar.bad-year', facts: { year: '26' } },
  {
    why: 'an unknown status',
    file: yearWith({ status: 'maybe' }),
    reason: 'calendar.bad-status',
    facts: { year: '2026', allowed: 'official, derived, edited' },
  },
  { why: 'a list is missing', file: yearWith({ holidays: undefined }), reason: 'calendar.bad-list', facts: holidays },
  {
    why: 'no such day',
    file: yearWith({ holidays: [holiday, { ...holiday, date: '2026-02-30' }] }),
    reason: 'calendar.bad-date',
    facts: { ...holidays, entry: 2, value: '2026-02-30' },
  },
  {
    why: 'a day of another year',
    file: yearWith({ holidays: [{ ...holiday, date: '2027-01-01' }] }),
    reason: 'calendar.other-year',
    facts: { ...holidays, entry: 1, date: '2027-01-01' },
  },
  {
    why: 'no Kazakh name',
    file: yearWith({ holidays: [{ ...holiday, name_kk: ' ' }] }),
    reason: 'calendar.bad-entry',
    facts: { ...holidays, entry: 1, field: 'name_kk' },
  },
  {
    why: 'an unknown kind',
    file: yearWith({ holidays: [{ ...holiday, kind: 'local' }] }),
    reason: 'calendar.bad-entry',
    facts: { ...holidays, entry: 1, field: 'kind' },
  },
  {
    why: 'a holiday named twice',
    file: yearWith({ holidays: [holiday, holiday] }),
    reason: 'calendar.named-twice',
    facts: { ...holidays, entry: 2, date: '2026-01-01' },
  },
  {
    why: 'moved from no day',
    file: yearWith({ transferredDaysOff: [{ date: '2026-03-09', from: '8 March' }] }),
    reason: 'calendar.bad-date',
    facts: { ...moved, entry: 1, value: '8 March' },
  },
  {
    why: 'a worked weekend day that is a Friday',
    file: yearWith({ workingWeekendDays: ['2026-10-23'] }),
    reason: 'calendar.not-a-weekend',
    facts: { ...worked, entry: 1, date: '2026-10-23' },
  },
  {
    why: 'a number where a day belongs',
    file: yearWith({ workingWeekendDays: [20261024] }),
    reason: 'calendar.bad-date',
    facts: { ...worked, entry: 1, value: '20261024' },
  },
  {
    why: 'worked and off at once',
    file: yearWith({ transferredDaysOff: [{ date: '2026-10-24', from: null }] }),
    reason: 'calendar.both-worked-and-off',
    facts: { year: '2026', date: '2026-10-24' },
  },
  {
    // 365 days of 2026 with 104 on weekends; less 1 January and 9 March, and one Saturday worked.
    why: 'a total that its entries do not give',
    file: yearWith({ workingDays5: 247 }),
    reason: 'calendar.total-differs',
    facts: { year: '2026', month: 0, total: 247, counted: 260 },
  },
]

test.each(cases)('R-24: $why is refused with its place', ({ file, reason, facts }) => {
  expect(readCalendarFile(file)).toEqual({ refused: true, reason, facts })
})

test('R-24: a month that does not add up in the shipped file is named', () => {
  const file = JSON.parse(JSON.stringify(shippedCalendarFile()).replace('"2026-03-09"', '"2026-03-10"'))
  file.years['2026'].workingDaysByMonth[4] = 18
  expect(readCalendarFile(file)).toEqual({
    refused: true,
    reason: 'calendar.total-differs',
    facts: { year: '2026', month: 5, total: 18, counted: 17 },
  })
})

test('R-24: totals of a year that the office edited are not held against it', () => {
  expect(readCalendarFile(yearWith({ status: 'edited', workingDays5: 1 }))).toHaveProperty('years')
})

const changes: readonly { why: string; day: string; note: CalendarChange; shown: unknown; works: boolean }[] = [
  {
    why: 'Kurban Ait is announced for another day',
    day: '2026-05-28',
    note: { kind: 'holiday', nameKk: 'Құрбан айт', nameRu: 'Курбан-айт' },
    shown: { kind: 'holiday', nameKk: 'Құрбан айт', nameRu: 'Курбан-айт' },
    works: false,
  },
  {
    why: 'and its first day becomes plain',
    day: '2026-05-27',
    note: { kind: 'plain' },
    shown: { kind: 'working' },
    works: true,
  },
  {
    why: 'a day off by act',
    day: '2026-12-31',
    note: { kind: 'movedDayOff', from: localDate('2026-12-26') },
    shown: { kind: 'movedDayOff', from: '2026-12-26' },
    works: false,
  },
  {
    why: 'and its Saturday is worked',
    day: '2026-12-26',
    note: { kind: 'workingWeekend' },
    shown: { kind: 'workingWeekend' },
    works: true,
  },
  {
    why: 'a weekday cannot be a worked weekend',
    day: '2026-12-16',
    note: { kind: 'workingWeekend' },
    shown: { kind: 'working' },
    works: true,
  },
]

test.each(changes)('R-24: $why ($day)', ({ day, note, shown, works }) => {
  const before = JSON.stringify(shippedData)
  const amended = amendCalendar(shippedData, { day: localDate(day), note })
  expect(workingCalendar(amended).noteOn(localDate(day))).toEqual(shown)
  expect(workingCalendar(amended).isWorkingDay(localDate(day))).toBe(works)
  expect(amended.years['2026']?.status).toBe('edited')
  expect(amended.years['2025']).toBe(shippedData.years['2025'])
  expect(JSON.stringify(shippedData)).toBe(before)
})

test('R-24: a year that was missing begins with its first entry', () => {
  const day = localDate('2028-01-01')
  const amended = amendCalendar(shippedData, {
    day,
    note: { kind: 'holiday', nameKk: 'Жаңа жыл', nameRu: 'Новый год' },
  })
  expect(amended.years['2028']).toEqual({
    status: 'edited',
    holidays: [{ date: '2028-01-01', nameKk: 'Жаңа жыл', nameRu: 'Новый год', kind: 'state' }],
    movedDaysOff: [],
    workingWeekendDays: [],
  })
})
