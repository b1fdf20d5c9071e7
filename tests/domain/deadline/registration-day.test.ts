import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Weekday } from '#domain/calendar/local-date'
import { addDays, fromEpochDay, localDate, weekdayOf } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import { defaultWorkingHours } from '#domain/calendar/working-hours'
import { registrationDay } from '#domain/deadline/registration-day'
import { contextWith } from './context.ts'

test.each([
  { why: 'R-04: in working hours', at: '2026-03-19T10:00', on: '2026-03-19', as: 'inHours' },
  { why: 'R-04: before opening', at: '2026-03-19T08:59:59', on: '2026-03-19', as: 'beforeOpening' },
  { why: 'R-04: at opening', at: '2026-03-19T09:00', on: '2026-03-19', as: 'inHours' },
  { why: 'R-04: in the lunch break', at: '2026-03-19T13:45', on: '2026-03-19', as: 'inLunch' },
  { why: 'R-04: the closing minute', at: '2026-03-19T18:30:59', on: '2026-03-19', as: 'inHours' },
  { why: 'R-04: one minute late', at: '2026-03-19T18:31', on: '2026-03-20', as: 'afterHours' },
  { why: 'R-04: late before Nauryz', at: '2026-03-20T18:31', on: '2026-03-26', as: 'afterHours' },
  { why: 'R-04: on Saturday', at: '2026-03-14T11:00', on: '2026-03-16', as: 'weekend' },
  { why: 'R-04: on a holiday', at: '2026-05-01T11:00', on: '2026-05-04', as: 'holiday' },
  { why: 'R-04: on a moved day off', at: '2026-03-09T10:00', on: '2026-03-10', as: 'movedDayOff' },
  { why: 'R-04: on a worked Saturday', at: '2024-05-04T12:00', on: '2024-05-04', as: 'inHours' },
  { why: 'R-04: late on a worked Saturday', at: '2024-05-04T18:31', on: '2024-05-06', as: 'afterHours' },
  { why: 'R-04: late before a worked Saturday', at: '2024-05-03T19:10', on: '2024-05-04', as: 'afterHours' },
  { why: 'R-04: on a worked Sunday', at: '2025-01-05T10:00', on: '2025-01-05', as: 'inHours' },
  { why: 'R-04: a swapped day off before it', at: '2025-01-03T10:00', on: '2025-01-05', as: 'movedDayOff' },
  { why: 'R-04: on New Year eve, late', at: '2025-12-31T20:00', on: '2026-01-05', as: 'afterHours' },
  { why: 'R-25: the wall clock of +06:00', at: '2024-02-28T18:45:00+06:00', on: '2024-02-29', as: 'afterHours' },
  { why: 'R-25: never the day of UTC', at: '2026-03-19T03:00:00+05:00', on: '2026-03-19', as: 'beforeOpening' },
])('$why: $at is registered on $on', ({ at, on, as }) => {
  const { registeredOn, steps } = registrationDay(localMoment(at), contextWith())
  expect(registeredOn).toBe(on)
  expect(steps[0]).toMatchObject({ why: as, time: at.slice(11, 16) })
  expect(steps.at(-1)).toMatchObject({ day: on, what: 'registered' })
})

test('R-04: a late arrival tells the days between', () => {
  const { steps } = registrationDay(localMoment('2026-03-13T18:31'), contextWith())
  expect(steps).toEqual([
    { day: '2026-03-13', weekday: 5, count: null, what: 'arrived', why: 'afterHours', time: '18:31' },
    { day: '2026-03-14', weekday: 6, count: null, what: 'skipped', why: 'weekend' },
    { day: '2026-03-15', weekday: 7, count: null, what: 'skipped', why: 'weekend' },
    { day: '2026-03-16', weekday: 1, count: null, what: 'registered', why: 'nextWorkingDay' },
  ])
})

test('osTicket/osTicket#6739: an office closed on Monday and Thursday registers on its next open day', () => {
  const hours = { ...defaultWorkingHours, days: { 1: null, 4: null } }
  // Thursday 12 March is closed, so Friday 13; Saturday 14 goes past Monday to Tuesday 17.
  const on = (at: string): string => registrationDay(localMoment(at), { ...contextWith(), hours }).registeredOn
  expect([on('2026-03-12T10:00'), on('2026-03-14T10:00'), on('2026-03-13T10:00')]).toEqual([
    '2026-03-13',
    '2026-03-17',
    '2026-03-13',
  ])
})

test('osTicket/osTicket#6739: whatever weekdays the office is closed, the day found is an open one', () => {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5]
  const closedDays = fc.subarray([...weekdays], { maxLength: 4 })
  fc.assert(
    fc.property(
      closedDays,
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 1439 }),
      (closed, after, minute) => {
        const hours = { ...defaultWorkingHours, days: Object.fromEntries(closed.map((weekday) => [weekday, null])) }
        const arrivedOn = addDays(localDate('2025-01-01'), after)
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const context = { ...contextWith(), hours }
        const { registeredOn } = registrationDay(localMoment(`${arrivedOn}T${time}`), context)
        const isWorkedSunday = context.calendar.noteOn(registeredOn).kind === 'workingWeekend'
        return (
          registeredOn >= arrivedOn &&
          context.calendar.isWorkingDay(registeredOn) &&
          (isWorkedSunday || !closed.includes(weekdayOf(registeredOn)))
        )
      },
    ),
  )
})

test('R-02: hours that say never open do not stop a registration', () => {
  const days = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null }
  const hours = { ...defaultWorkingHours, days }
  expect(registrationDay(localMoment('2026-11-03T10:00'), { ...contextWith(), hours }).registeredOn).toBe('2026-11-04')
})

test('R-04: an earlier arrival is never registered later', () => {
  const moment = fc
    .tuple(fc.integer({ min: 19_000, max: 20_000 }), fc.integer({ min: 0, max: 1439 }))
    .map(([day, minute]) => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      return localMoment(`${fromEpochDay(day)}T${time}`)
    })
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      const [first = a, second = b] = [a, b].toSorted()
      const context = contextWith()
      return registrationDay(first, context).registeredOn <= registrationDay(second, context).registeredOn
    }),
  )
})
