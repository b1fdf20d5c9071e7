/** What holds for every arrival, every term and every week, whatever the table of examples says. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { appealKinds } from '#domain/appeal/kinds'
import { addDays, fromEpochDay, localDate, weekdayOf } from '#domain/calendar/local-date'
import { type LocalMoment, localMoment } from '#domain/calendar/local-time'
import { type WorkingCalendar, workingCalendar, workingDaysBetween } from '#domain/calendar/working-calendar'
import { clockDeadline, clockNames, dueOn, statutoryDeadline } from '#domain/deadline/deadline'
import { shippedCalendar } from '../calendar/shipped-calendar.ts'
import { contextWith } from './context.ts'

const startRule = fc.constantFrom('nextDay' as const, 'sameDay' as const)
const term = fc.integer({ min: 1, max: 90 })
const day = fc.integer({ min: 18_700, max: 20_500 }).map(fromEpochDay)
const moment: fc.Arbitrary<LocalMoment> = fc.tuple(day, fc.integer({ min: 0, max: 1439 })).map(([on, minute]) => {
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return localMoment(`${on}T${time}`)
})
const kind = fc.constantFrom(...appealKinds)

test('R-20: no clock ever ends on a day off', () => {
  fc.assert(
    fc.property(fc.constantFrom(...clockNames), kind, moment, startRule, (clock, each, receivedAt, rule) => {
      const deadline = clockDeadline(clock, { kind: each, receivedAt }, contextWith({ startRule: rule }))
      return shippedCalendar.isWorkingDay(deadline.dueOn) && deadline.dueOn >= deadline.registeredOn
    }),
  )
})

test('R-20: more days never give an earlier date', () => {
  fc.assert(
    fc.property(day, term, term, startRule, (from, a, b, rule) => {
      const rules = { calendar: shippedCalendar, startRule: rule }
      return dueOn(from, Math.min(a, b), rules) <= dueOn(from, Math.max(a, b), rules)
    }),
  )
})

test('R-04, R-20: who came first is never due later', () => {
  fc.assert(
    fc.property(moment, moment, kind, startRule, (a, b, each, rule) => {
      const [first = a, second = b] = [a, b].toSorted()
      const due = (receivedAt: LocalMoment): string =>
        statutoryDeadline({ kind: each, receivedAt }, contextWith({ startRule: rule })).dueOn
      return due(first) <= due(second)
    }),
  )
})

test('R-20: sameDay is one working day earlier than nextDay for an event on a working day', () => {
  fc.assert(
    fc.property(day, term, (from, days) => {
      fc.pre(shippedCalendar.isWorkingDay(from))
      const next = dueOn(from, days, { calendar: shippedCalendar, startRule: 'nextDay' })
      const same = dueOn(from, days, { calendar: shippedCalendar, startRule: 'sameDay' })
      return workingDaysBetween(same, next, shippedCalendar) === 1
    }),
  )
})

test('zammad/zammad#390: every day from the arrival to the due date is told exactly once, in order', () => {
  fc.assert(
    fc.property(kind, moment, startRule, (each, receivedAt, rule) => {
      const { steps, dueOn: due } = statutoryDeadline({ kind: each, receivedAt }, contextWith({ startRule: rule }))
      const days = steps.map((step) => step.day)
      const isUnbroken = days.every((told, at) => told === addDays(localDate(receivedAt.slice(0, 10)), at))
      const numbers = steps.flatMap(({ count }) => count ?? [])
      return isUnbroken && days.at(-1) === due && numbers.every((count, at) => count === at + 1)
    }),
  )
})

/** A calendar that works on the weekdays whose bit is set: 1 Monday, 2 Tuesday … 64 Sunday. */
function weekOf(bits: number): WorkingCalendar {
  const plain = workingCalendar({ years: {} })
  const isWorkingDay: WorkingCalendar['isWorkingDay'] = (each) => (bits & (1 << (weekdayOf(each) - 1))) !== 0
  return { ...plain, isWorkingDay, noteOn: (each) => ({ kind: isWorkingDay(each) ? 'working' : 'weekend' }) }
}

test('osTicket/osTicket#6739: all 127 week patterns give a worked due date with the right number of days', () => {
  const wrong: string[] = []
  for (let bits = 1; bits < 128; bits += 1) {
    const calendar = weekOf(bits)
    for (const days of [1, 2, 3, 15, 20]) {
      for (let offset = 0; offset < 7; offset += 1) {
        const from = addDays(localDate('2026-11-02'), offset)
        const due = dueOn(from, days, { calendar, startRule: 'nextDay' })
        const isRight = calendar.isWorkingDay(due) && workingDaysBetween(from, due, calendar) === days
        if (!isRight) wrong.push(`${bits}: ${from} + ${days} → ${due}`)
      }
    }
  }
  expect(wrong).toEqual([])
})

test('osTicket/osTicket#6739: without Monday and Thursday, five days from Wednesday 4 November 2026', () => {
  // Friday 6, Tuesday 10, Wednesday 11, Friday 13, Tuesday 17.
  const calendar = weekOf(0b0010110)
  expect(dueOn(localDate('2026-11-04'), 5, { calendar, startRule: 'nextDay' })).toBe('2026-11-17')
})
