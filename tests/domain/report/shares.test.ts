import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { crossTable } from '#domain/report/cross-table'
import { growth, largestRemainder } from '#domain/report/shares'

test.each([
  { why: 'the published meeting of 24 questions', counts: [14, 4, 4, 1, 1], tenths: [583, 167, 167, 42, 41] },
  { why: 'the published 727 proposals: 84,2 + 12,4 + 3,4', counts: [612, 90, 25], tenths: [842, 124, 34] },
  { why: 'thirds: the first row takes the tenth left over', counts: [1, 1, 1], tenths: [334, 333, 333] },
  { why: 'a zero stays a zero', counts: [0, 3], tenths: [0, 1000] },
  { why: 'nothing at all', counts: [0, 0], tenths: [0, 0] },
  { why: 'no rows', counts: [], tenths: [] },
])('$why: $counts → $tenths', ({ counts, tenths }) => {
  expect(largestRemainder(counts)).toEqual(tenths)
})

test('shares always add up to exactly 100,0 %, and none is a tenth or more away from the truth', () => {
  assert(
    property(array(integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 30 }), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0)
      const shares = largestRemainder(counts)
      const sum = shares.reduce((all, share) => all + share, 0)
      return (
        sum === (total === 0 ? 0 : 1000) &&
        shares.every((share, index) => Math.abs(share * total - (counts[index] ?? 0) * 1000) < Math.max(1, total))
      )
    }),
  )
})

test.each([
  { why: 'published as 11,1 %, which measures by the wrong year', earlier: 909, later: 1023, tenths: 125 },
  { why: 'a fall', earlier: 200, later: 150, tenths: -250 },
  { why: 'no change', earlier: 7, later: 7, tenths: 0 },
  { why: 'nothing to grow from', earlier: 0, later: 12, tenths: null },
  { why: 'a half is rounded away from zero', earlier: 2000, later: 2001, tenths: 1 },
  { why: 'and so is a half below zero', earlier: 2000, later: 1999, tenths: -1 },
])('growth, $why: $earlier → $later', ({ earlier, later, tenths }) => {
  expect(growth(earlier, later)).toBe(tenths)
})

test('a cross table adds up along both edges, largest row first', () => {
  const things = [
    { row: 'b', column: 'x' },
    { row: 'a', column: 'y' },
    { row: 'a', column: 'x' },
    { row: 'c', column: 'x' },
  ]
  expect(
    crossTable(things, { columns: ['x', 'y'], rowOf: ({ row }) => row, columnOf: ({ column }) => column }),
  ).toEqual({
    columns: ['x', 'y'],
    rows: [
      { code: 'a', counts: [1, 1], total: 2 },
      { code: 'b', counts: [1, 0], total: 1 },
      { code: 'c', counts: [1, 0], total: 1 },
    ],
    totals: [3, 1],
    total: 4,
  })
})

test('a thing without a column is a bug, not a lost row', () => {
  expect(() => crossTable(['z'], { columns: ['x'], rowOf: () => 'a', columnOf: (thing) => thing })).toThrow('no column')
})
