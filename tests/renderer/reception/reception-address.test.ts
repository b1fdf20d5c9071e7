/** Addresses of personal reception, and where arrows lead in the month. */
import { describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { dayAfterKey, weeksOf } from '#renderer/features/reception/month-weeks.ts'
import {
  daySearchOf,
  journalSearchOf,
  monthOf,
  receptionSearchOf,
  shiftMonth,
} from '#renderer/features/reception/reception-address.ts'

const visit = '0b51a6f0-1111-4222-8333-444455556666'

test.each([
  {
    why: 'a month and a day',
    search: { month: '2026-03', day: '2026-03-19' },
    read: { month: '2026-03', day: '2026-03-19' },
  },
  { why: 'a month that is none', search: { month: '2026-13' }, read: {} },
  { why: 'a day that is none', search: { month: '2026-02', day: '2026-02-30' }, read: { month: '2026-02' } },
  { why: 'what is not understood', search: { month: 3, day: true }, read: {} },
])('month: $why', ({ search, read }) => {
  expect(receptionSearchOf(search)).toEqual(read)
})

test.each([
  { why: 'a visit', search: { visit }, read: { visit } },
  { why: 'a new one', search: { visit: 'new' }, read: { visit: 'new' } },
  { why: 'anything else', search: { visit: '../x' }, read: {} },
])('day: $why', ({ search, read }) => {
  expect(daySearchOf(search)).toEqual(read)
})

test('journal: a period and an official; an empty official is everybody', () => {
  expect(journalSearchOf({ from: '2026-03-01', to: '2026-03-31', official: visit })).toEqual({
    from: '2026-03-01',
    to: '2026-03-31',
    official: visit,
  })
  expect(journalSearchOf({ from: 'x', official: '' })).toEqual({})
})

test.each([
  { month: '2026-01', by: -1, to: '2025-12' },
  { month: '2026-12', by: 1, to: '2027-01' },
  { month: '2026-03', by: 10, to: '2027-01' },
])('$month, $by later is $to', ({ month, by, to }) => {
  expect(shiftMonth(month, by)).toBe(to)
})

test('the month of a moment is that of the office’s wall clock', () => {
  expect(monthOf('2026-03-31T23:59:00')).toBe('2026-03')
})

describe('March 2026', () => {
  const weeks = weeksOf('2026-03')
  test('begins on a Sunday and has six weeks', () => {
    expect(weeks).toHaveLength(6)
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-03-01'])
    expect(weeks[5]?.slice(0, 3)).toEqual(['2026-03-30', '2026-03-31', null])
  })

  test.each([
    { key: 'ArrowRight', from: '2026-03-19', to: '2026-03-20' },
    { key: 'ArrowUp', from: '2026-03-19', to: '2026-03-12' },
    { key: 'ArrowDown', from: '2026-03-26', to: undefined },
    { key: 'ArrowLeft', from: '2026-03-01', to: undefined },
    { key: 'Home', from: '2026-03-01', to: '2026-03-01' },
    { key: 'Home', from: '2026-03-19', to: '2026-03-16' },
    { key: 'End', from: '2026-03-31', to: '2026-03-31' },
    { key: 'Enter', from: '2026-03-19', to: undefined },
  ])('$key on $from → $to', ({ key, from, to }) => {
    expect(dayAfterKey(localDate(from), key)).toBe(to)
  })
})
