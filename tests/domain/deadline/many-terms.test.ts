/** The quick count of many terms gives the days that the explained count of one gives. Source. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appealKinds } from '#domain/appeal/kinds'
import { amendCalendar } from '#domain/calendar/calendar-file'
import { addDays, dayOf, isWeekend, localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import { workingCalendar, workingDayAfter } from '#domain/calendar/working-calendar'
import { countTerm, lastDayOf } from '#domain/deadline/count-term'
import { defectsDays, defectsDeadline } from '#domain/deadline/defects-deadline'
import { shippedCalendar, shippedData } from '../calendar/shipped-calendar.ts'
import { contextWith } from './context.ts'

const anyDay = fc.integer({ min: 0, max: 8 * 365 }).map((offset) => addDays(localDate('2020-06-01'), offset))
const startRule = fc.constantFrom('nextDay' as const, 'sameDay' as const)

test.each([
  { why: 'R-20 the next working day', from: '2026-03-19', count: 1, day: '2026-03-20' },
  { why: 'R-20 over Nauryz', from: '2026-03-19', count: 15, day: '2026-04-14' },
  { why: 'R-20 from a day off', from: '2026-03-21', count: 1, day: '2026-03-26' },
  { why: 'R-24 over New Year', from: '2026-12-30', count: 2, day: '2027-01-05' },
  { why: 'R-24 into years without a calendar', from: '2027-12-31', count: 261, day: '2029-01-01' },
])('$why: $from + $count → $day', ({ from, count, day }) => {
  expect(workingDayAfter(localDate(from), count, shippedCalendar)).toBe(day)
})

test('a calendar without working days is a bug of whoever made it', () => {
  const never = { ...shippedCalendar, isWorkingDay: () => false }
  expect(() => workingDayAfter(dayOf(2026, 1, 1), 1, never)).toThrow('no 1 working days')
})

test('R-20 the last day is the one that day by day is found', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 90 }),
      startRule,
      fc.array(anyDay, { maxLength: 5 }),
      (from, workingDays, rule, changed) => {
        const data = changed.reduce(
          (before, day) =>
            amendCalendar(before, {
              day,
              note: isWeekend(day) ? { kind: 'workingWeekend' } : { kind: 'movedDayOff', from: null },
            }),
          shippedData,
        )
        const rules = { calendar: workingCalendar(data), startRule: rule }
        expect(lastDayOf(from, workingDays, rules)).toBe(countTerm(from, workingDays, rules).dueOn)
      },
    ),
  )
})

test('R-13 registration and due date are those of the explained deadline, waiting or not', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 })
  const pause = fc
    .tuple(anyDay, fc.integer({ min: 0, max: 20 }))
    .map(([askedOn, days]) => ({ askedOn, curedOn: addDays(askedOn, days) }))
  fc.assert(
    fc.property(
      fc.record({
        kind: fc.constantFrom(...appealKinds),
        day: anyDay,
        minute,
        pauses: fc.array(pause, { maxLength: 2 }),
      }),
      startRule,
      fc.boolean(),
      ({ kind, day, minute: at, pauses }, rule, pauseOnDefects) => {
        const two = (value: number): string => String(value).padStart(2, '0')
        const receivedAt = localMoment(`${day}T${two(Math.floor(at / 60))}:${two(at % 60)}`)
        const context = contextWith({ startRule: rule, pauseOnDefects })
        const { registeredOn, dueOn } = defectsDeadline({ kind, receivedAt, pauses }, context)
        expect(defectsDays({ kind, receivedAt, pauses }, context)).toEqual({ registeredOn, dueOn })
      },
    ),
  )
})
