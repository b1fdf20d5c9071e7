/** Receptions of the practice register: the same from the same seed, on working days, with people nobody knows. */
import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { demoReceptions, demoSchedules } from '#domain/demo/receptions'
import { slotsOf } from '#domain/reception/slots'
import { shippedCalendar } from '../calendar/shipped-calendar.ts'
import { demoInput } from './input.ts'

const until = localDate('2026-03-18')
const { settlements } = demoInput(1, 0).dictionaries
const made = (seed = 1) => demoReceptions({ seed, until, calendar: shippedCalendar, settlements })

test('two runs agree, another seed gives other people', () => {
  expect(made()).toEqual(made())
  expect(made(2)).not.toEqual(made())
})

test('every reception is on a working day, and the next working day has one with people booked', () => {
  const receptions = made()
  expect(receptions.every(({ heldOn }) => shippedCalendar.isWorkingDay(heldOn))).toBe(true)
  const next = receptions.find(({ heldOn }) => heldOn === '2026-03-19')
  expect(next?.visits.map(({ end }) => end.how)).toEqual(['booked', 'booked', 'booked', 'booked', 'booked', 'booked'])
})

test('in one month the deputy did not receive, so that the check of months has something to say', () => {
  const months = made()
    .filter(({ official }) => official === 1)
    .map(({ heldOn }) => heldOn.slice(0, 7))
  expect([...new Set(months)]).toEqual(['2025-11', '2026-01', '2026-02', '2026-03', '2026-04'])
})

test('nobody has the slot of another, and who was received left before the next hour', () => {
  for (const { official, visits } of made()) {
    const hours = demoSchedules[official]
    const slots = visits.flatMap(({ slot }) => slot ?? [])
    expect(new Set(slots).size).toBe(slots.length)
    expect(hours && slotsOf(hours)).toEqual(expect.arrayContaining(slots))
    const received = visits.flatMap(({ end }) => (end.how === 'received' ? [end] : []))
    expect(received.filter((end) => end.endedAt <= end.startedAt)).toEqual([])
  }
})

test('the people cannot be anybody: born before 1900, telephones that no one has', () => {
  const people = made().flatMap(({ visits }) => visits.map(({ content }) => content.person))
  expect(people.length).toBeGreaterThan(60)
  expect(people.every(({ nationalNumber }) => nationalNumber === '' || /^\d{6}[12]/.test(nationalNumber))).toBe(true)
  expect(people.every(({ phone }) => phone === '' || phone.startsWith('+7 700 000'))).toBe(true)
})
