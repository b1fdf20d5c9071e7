/** A year that the calendar does not hold is named; nothing that a person chooses may lie in it. Source. */
import { describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { missingYear, requireCovered, requireCoveredSpan } from '#domain/calendar/missing-year'
import { workingCalendar } from '#domain/calendar/working-calendar'

const year = { status: 'official', holidays: [], movedDaysOff: [], workingWeekendDays: [] } as const
/** 2026, 2027 and 2029 are there; 2028 was forgotten. */
const calendar = workingCalendar({ years: { 2026: year, 2027: year, 2029: year } })

describe('which year is missing', () => {
  test.each([
    { why: 'R-24 within a known year', from: '2027-03-01', to: '2027-03-22', missing: undefined },
    { why: 'R-24 the last known day is still known', from: '2027-12-10', to: '2027-12-31', missing: undefined },
    { why: 'R-24 over New Year into a missing year', from: '2027-12-28', to: '2028-01-18', missing: 2028 },
    { why: 'R-24 wholly in a missing year', from: '2028-02-01', to: '2028-02-22', missing: 2028 },
    { why: 'R-22 months that leap over a missing year', from: '2027-12-31', to: '2029-01-02', missing: 2028 },
    { why: 'R-24 out of a missing year', from: '2028-12-28', to: '2029-01-18', missing: 2028 },
    { why: 'R-24 of two missing years the first is named', from: '2025-12-30', to: '2028-01-10', missing: 2025 },
  ])('$why: $from to $to → $missing', ({ from, to, missing }) => {
    expect(missingYear({ from: localDate(from), to: localDate(to) }, calendar)).toBe(missing)
  })
})

test('R-24 a chosen day in a missing year is refused and the year is named', () => {
  expect(requireCovered(localDate('2028-01-03'), calendar)).toEqual({
    refused: true,
    reason: 'calendar.year-missing',
    facts: { year: '2028', rule: 'R-24' },
  })
  expect(requireCovered(localDate('2027-12-31'), calendar)).toBeUndefined()
})

test('R-24 a term counted through a missing year is refused although its end is known', () => {
  const span = { from: localDate('2027-12-30'), to: localDate('2029-01-05') }
  expect(requireCoveredSpan(span, calendar)).toMatchObject({ reason: 'calendar.year-missing', facts: { year: '2028' } })
  expect(requireCoveredSpan({ ...span, to: localDate('2027-12-31') }, calendar)).toBeUndefined()
})
