/** Only a day that is worked in one calendar and not in the other can move a due date. Source. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amendCalendar } from '#domain/calendar/calendar-file'
import { calendarDifference, touches, withYears } from '#domain/calendar/calendar-difference'
import { addDays, localDate } from '#domain/calendar/local-date'
import { workingCalendar } from '#domain/calendar/working-calendar'
import { dueOn } from '#domain/deadline/deadline'
import { shippedData as shipped } from './shipped-calendar.ts'

const changed = (day: string, note: Parameters<typeof amendCalendar>[1]['note']) =>
  amendCalendar(shipped, { day: localDate(day), note })

describe('what differs', () => {
  test.each([
    {
      why: 'R-24 a working day becomes a holiday',
      after: changed('2026-04-02', { kind: 'holiday', nameKk: 'а', nameRu: 'б' }),
      worked: ['2026-04-02'],
      days: 1,
    },
    {
      why: 'R-24 a holiday gets another name',
      after: changed('2026-05-01', { kind: 'holiday', nameKk: 'а', nameRu: 'б' }),
      worked: [],
      days: 1,
    },
    {
      why: 'R-24 a holiday on a Sunday',
      after: changed('2026-04-05', { kind: 'holiday', nameKk: 'а', nameRu: 'б' }),
      worked: [],
      days: 1,
    },
    {
      why: 'R-24 a worked Saturday',
      after: changed('2026-04-04', { kind: 'workingWeekend' }),
      worked: ['2026-04-04'],
      days: 1,
    },
    { why: 'nothing', after: shipped, worked: [], days: 0 },
    {
      why: 'R-24 a new year differs from Monday to Friday by its weekday holidays',
      after: withYears(shipped, {
        2028: {
          status: 'official',
          holidays: [
            { date: localDate('2028-01-01'), nameKk: 'а', nameRu: 'б', kind: 'state' },
            { date: localDate('2028-01-07'), nameKk: 'а', nameRu: 'б', kind: 'religious' },
          ],
          movedDaysOff: [{ date: localDate('2028-01-03'), from: localDate('2028-01-01') }],
          workingWeekendDays: [],
        },
      }),
      // 1 January 2028 is a Saturday, 3 January a Monday, 7 January a Friday.
      worked: ['2028-01-03', '2028-01-07'],
      days: 3,
    },
  ])('$why', ({ after, worked, days }) => {
    expect(calendarDifference(shipped, after)).toEqual({ worked, days })
  })
})

describe('which terms it touches', () => {
  const days = [localDate('2026-04-02'), localDate('2026-05-04')]
  test.each([
    { why: 'R-20 the day lies within', from: '2026-03-19', to: '2026-04-14', touched: true },
    { why: 'R-20 the due date itself', from: '2026-03-12', to: '2026-04-02', touched: true },
    {
      why: 'R-04 the day of arrival itself: the registration moves',
      from: '2026-04-02',
      to: '2026-04-23',
      touched: true,
    },
    { why: 'R-20 over before', from: '2026-03-01', to: '2026-04-01', touched: false },
    { why: 'R-20 between two of them', from: '2026-04-03', to: '2026-05-03', touched: false },
    { why: 'R-20 begun after', from: '2026-05-05', to: '2026-06-01', touched: false },
  ])('$why: $from to $to', ({ from, to, touched }) => {
    expect(touches(days, { from: localDate(from), to: localDate(to) })).toBe(touched)
  })

  test('R-20 a term that no changed day touches ends as before', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((offset) => addDays(localDate('2026-01-01'), offset))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), day, fc.integer({ min: 1, max: 60 }), (moved, from, workingDays) => {
        const after = moved.reduce(
          (data, one) => amendCalendar(data, { day: one, note: { kind: 'movedDayOff', from: null } }),
          shipped,
        )
        const { worked } = calendarDifference(shipped, after)
        const end = (data: typeof shipped) =>
          dueOn(from, workingDays, { calendar: workingCalendar(data), startRule: 'nextDay' })
        const before = end(shipped)
        fc.pre(!touches(worked, { from, to: before }))
        expect(end(after)).toBe(before)
      }),
    )
  })
})
