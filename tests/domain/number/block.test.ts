import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SeriesState, emptySeries, gaps, nextInBlock, nextSeq, reserve } from '#domain/number/block'

test.each<{ why: string; state: SeriesState; next: number }>([
  { why: 'R-10: the first of a year', state: emptySeries, next: 1 },
  { why: 'R-10: after the last', state: { last: 41, reserved: [] }, next: 42 },
  { why: 'R-10: over a block', state: { last: 41, reserved: [{ from: 42, to: 91 }] }, next: 92 },
  {
    why: 'R-10: over two blocks in any order',
    state: {
      last: 41,
      reserved: [
        { from: 92, to: 141 },
        { from: 42, to: 91 },
      ],
    },
    next: 142,
  },
  { why: 'R-10: a block that lies ahead', state: { last: 41, reserved: [{ from: 50, to: 60 }] }, next: 42 },
  { why: 'R-10: a block of the past', state: { last: 100, reserved: [{ from: 42, to: 91 }] }, next: 101 },
])('$why: $next', ({ state, next }) => {
  expect(nextSeq(state)).toEqual({ seq: next, state: { ...state, last: next } })
})

test('SORMAS-Foundation/SORMAS-Project#1427: two laptops and the office never share a number', () => {
  const first = reserve({ last: 10, reserved: [] }, 50)
  const second = reserve(first.state, 50)
  expect([first.range, second.range, nextSeq(second.state).seq]).toEqual([
    { from: 11, to: 60 },
    { from: 61, to: 110 },
    111,
  ])
})

test.each([
  { why: 'the first of the block', lastUsed: null, next: 11 },
  { why: 'the next', lastUsed: 11, next: 12 },
  { why: 'the last', lastUsed: 59, next: 60 },
  { why: 'used up', lastUsed: 60, next: null },
  { why: 'another block', lastUsed: 9, next: null },
])('a block of 11 to 60: $why', ({ lastUsed, next }) => {
  expect(nextInBlock({ from: 11, to: 60 }, lastUsed)).toBe(next)
})

test.each([0, -5, 2.5, 10_001])('a block of %d numbers is a bug', (count) => {
  expect(() => reserve(emptySeries, count)).toThrow('not the size of a block')
})

test.each([
  { why: 'nothing given yet', issued: [], reserved: [], voided: [], missing: [] },
  { why: 'all there, in any order', issued: [3, 1, 2], reserved: [], voided: [], missing: [] },
  { why: 'one drifted', issued: [1, 2, 4], reserved: [], voided: [], missing: [{ from: 3, to: 3 }] },
  { why: 'the first is missing', issued: [3], reserved: [], voided: [], missing: [{ from: 1, to: 2 }] },
  { why: 'a voided number is no gap', issued: [1, 2, 4], reserved: [], voided: [3], missing: [] },
  { why: 'a voided number at the end counts', issued: [1], reserved: [], voided: [4], missing: [{ from: 2, to: 3 }] },
  { why: 'a block is no gap', issued: [1, 52], reserved: [{ from: 2, to: 51 }], voided: [], missing: [] },
  {
    why: 'behind a block',
    issued: [1, 55],
    reserved: [{ from: 2, to: 51 }],
    voided: [],
    missing: [{ from: 52, to: 54 }],
  },
  { why: 'a block ahead', issued: [1, 3], reserved: [{ from: 10, to: 20 }], voided: [], missing: [{ from: 2, to: 2 }] },
])('osTicket/osTicket#6016, R-10: gaps: $why', ({ issued, reserved, voided, missing }) => {
  expect(gaps(issued, reserved, voided)).toEqual(missing)
})

test('R-10: an office that numbers and reserves as it likes has no gap and no double', () => {
  const act = fc.oneof(fc.constant('next' as const), fc.integer({ min: 1, max: 60 }))
  fc.assert(
    fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
      let state = emptySeries
      const issued: number[] = []
      for (const each of acts) {
        if (each === 'next') {
          const next = nextSeq(state)
          issued.push(next.seq)
          state = next.state
        } else {
          state = reserve(state, each).state
        }
      }
      const inBlocks = state.reserved.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      )
      const all = [...issued, ...inBlocks]
      return new Set(all).size === all.length && gaps(issued, state.reserved, []).length === 0
    }),
  )
})

test('R-10: a number that is taken out is found again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 500 }), fc.nat(), (count, at) => {
      const lost = 1 + (at % (count - 1))
      const issued = Array.from({ length: count }, (_, index) => index + 1).filter((seq) => seq !== lost)
      const [gap] = gaps(issued, [], [])
      return gap?.from === lost && gap.to === lost
    }),
  )
})

test('osTicket/osTicket#6016: a million numbers are checked', () => {
  const issued = Array.from({ length: 1_000_000 }, (_, index) => index + 1).filter((seq) => seq !== 777_777)
  expect(gaps(issued, [], [])).toEqual([{ from: 777_777, to: 777_777 }])
})
