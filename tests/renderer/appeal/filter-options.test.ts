import { expect, test } from 'vitest'
import { choice, periodProblem, withChoice, withPeriod } from '#renderer/features/appeal/list/filter-options.ts'

test.each([
  { why: 'a code', chosen: choice('topic', 'WAT.1'), search: { topic: 'WAT.1' } },
  { why: 'a mark', chosen: choice('hasDefects', true), search: { hasDefects: true } },
  { why: 'a kind', chosen: choice('kind', 'complaint'), search: { kind: 'complaint' } },
  { why: 'a state', chosen: choice('state', 'void'), search: { state: 'void' } },
  { why: 'a value that the register does not know changes nothing', chosen: 'kind=petition', search: {} },
  { why: 'a text that is no choice changes nothing', chosen: 'вода', search: {} },
])('adding $why', ({ chosen, search }) => {
  expect(withChoice({}, chosen)).toEqual(search)
})

test('a choice takes the place of the one before and leaves the others', () => {
  expect(withChoice({ topic: 'HCS', due: 'late' }, choice('topic', 'WAT'))).toEqual({ topic: 'WAT', due: 'late' })
})

test.each([
  { why: 'no day at all', from: null, to: null, problem: 'noDay' },
  { why: 'empty boxes', from: '', to: '', problem: 'noDay' },
  { why: 'ends in the wrong order', from: '2026-03-27', to: '2026-02-23', problem: 'wrongOrder' },
  { why: 'one day', from: '2026-03-27', to: '2026-03-27', problem: undefined },
  { why: 'an open end', from: '2026-03-27', to: null, problem: undefined },
])('period: $why', ({ from, to, problem }) => {
  expect(periodProblem(from, to)).toBe(problem)
})

test('a new period takes the place of the old one, an empty end is not said', () => {
  const search = withPeriod(
    { registeredFrom: '2026-01-05', registeredTo: '2026-01-31', kind: 'message' },
    '2026-02-01',
    '',
  )
  expect(search).toEqual({ kind: 'message', registeredFrom: '2026-02-01' })
})
