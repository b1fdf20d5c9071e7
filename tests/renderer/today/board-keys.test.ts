/** Arrows move over the board, and whose board it is. */
import { expect, test } from 'vitest'
import { nextStop } from '#renderer/features/appeal/today/board-keys.ts'
import { sideOf, todaySearchOf } from '#renderer/features/appeal/today/today-address.ts'

test.each([
  { why: 'the first arrow comes to the first thing', key: 'ArrowDown', at: -1, next: 0 },
  { why: 'down', key: 'ArrowDown', at: 2, next: 3 },
  { why: 'down at the end stays', key: 'ArrowDown', at: 4, next: 4 },
  { why: 'up', key: 'ArrowUp', at: 2, next: 1 },
  { why: 'up at the beginning stays', key: 'ArrowUp', at: 0, next: 0 },
  { why: 'to the beginning', key: 'Home', at: 3, next: 0 },
  { why: 'to the end', key: 'End', at: 0, next: 4 },
  { why: 'Enter is the link’s own', key: 'Enter', at: 0, next: undefined },
])('$why', ({ key, at, next }) => {
  expect(nextStop(key, at, 5)).toBe(next)
})

test('on an empty board no key moves anything', () => {
  expect(nextStop('ArrowDown', -1, 0)).toBeUndefined()
})

test.each([
  { why: 'an official begins with what is theirs', search: {}, role: 'official', hasOwn: true, side: 'mine' },
  { why: 'a supervisor begins with all', search: {}, role: 'supervisor', hasOwn: true, side: 'all' },
  { why: 'the address wins', search: { whose: 'all' }, role: 'official', hasOwn: true, side: 'all' },
  {
    why: 'a login that stands for no official sees all, whatever the address says',
    search: { whose: 'mine' },
    role: 'official',
    hasOwn: false,
    side: 'all',
  },
] as const)('$why', ({ search, role, hasOwn, side }) => {
  expect(sideOf(search, role, hasOwn)).toBe(side)
})

test('what is not understood in the address is left out', () => {
  expect(todaySearchOf({ whose: 'theirs', other: 1 })).toEqual({})
})
