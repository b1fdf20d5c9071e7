/** At least one reception a month, and a published schedule that is not rewritten. */
import { describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { changesSince, monthsBetween, owedByRank, owedMonths } from '#domain/reception/months'

const day = (heldOn: string, { isHeld = false, isCancelled = false, officialId = 'akim' } = {}) => ({
  officialId,
  heldOn: localDate(heldOn),
  isHeld,
  isCancelled,
})

test.each([
  { why: 'across the year', from: '2025-11', to: '2026-02', months: ['2025-11', '2025-12', '2026-01', '2026-02'] },
  { why: 'one month', from: '2026-03', to: '2026-03', months: ['2026-03'] },
])('months: $why', ({ from, to, months }) => {
  expect(monthsBetween(from, to)).toEqual(months)
})

test.each([
  { rank: 'head', owed: 1 },
  { rank: 'deputy', owed: 1 },
  { rank: 'chiefOfStaff', owed: 0 },
  { rank: 'other', owed: 0 },
] as const)('of rank $rank, $owed a month is owed where no schedule says otherwise', ({ rank, owed }) => {
  expect(owedByRank(rank)).toBe(owed)
})

describe('today is 19 March 2026', () => {
  const today = localDate('2026-03-19')
  test.each([
    { why: 'held', month: '2026-02', days: [day('2026-02-12', { isHeld: true })], state: 'kept' },
    { why: 'planned and not held: the month is over', month: '2026-02', days: [day('2026-02-12')], state: 'missed' },
    { why: 'nothing at all', month: '2026-02', days: [], state: 'missed' },
    { why: 'planned for later this month', month: '2026-03', days: [day('2026-03-26')], state: 'ahead' },
    { why: 'planned for a day that has passed', month: '2026-03', days: [day('2026-03-12')], state: 'short' },
    { why: 'cancelled', month: '2026-03', days: [day('2026-03-26', { isCancelled: true })], state: 'short' },
    {
      why: 'another official received',
      month: '2026-02',
      days: [day('2026-02-12', { isHeld: true, officialId: 'deputy' })],
      state: 'missed',
    },
    { why: 'today still counts', month: '2026-03', days: [day('2026-03-19')], state: 'ahead' },
  ] as const)('$month, $why → $state', ({ month, days, state }) => {
    expect(owedMonths(days, { officialId: 'akim', owed: 1, months: [month], today })[0]?.state).toBe(state)
  })

  test('two are owed where the schedule says two', () => {
    const [month] = owedMonths([day('2026-02-12', { isHeld: true })], {
      officialId: 'akim',
      owed: 2,
      months: ['2026-02'],
      today,
    })
    expect(month).toMatchObject({ held: 1, owed: 2, state: 'missed' })
  })
})

test('what was published and what stands now', () => {
  const published = (receptionId: string, heldOn: string, startsAt = '15:00') => ({
    receptionId,
    officialId: 'akim',
    heldOn: localDate(heldOn),
    startsAt,
    endsAt: '17:00',
    slotMinutes: 15,
    placeKk: '',
    placeRu: '',
  })
  const then = [published('a', '2026-03-05'), published('b', '2026-03-12'), published('c', '2026-03-19')]
  const now = [published('a', '2026-03-05'), published('b', '2026-03-13'), published('d', '2026-03-26')]
  expect(changesSince(then, then)).toEqual([])
  expect(
    changesSince(then, now).map(({ change, day: { receptionId }, now: standing }) => [
      change,
      receptionId,
      standing?.heldOn,
    ]),
  ).toEqual([
    ['changed', 'b', '2026-03-13'],
    ['removed', 'c', undefined],
    ['added', 'd', '2026-03-26'],
  ])
})
