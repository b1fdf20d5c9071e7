import { expect, test } from 'vitest'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import {
  choice,
  periodOf,
  periodProblem,
  withChoice,
  withPeriod,
  type PeriodName,
} from '#renderer/features/appeal/list/filter-options.ts'

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

test.each<{ why: string; search: AppealSearch; name: PeriodName; from: string; to: string; next: AppealSearch }>([
  {
    why: 'a new period takes the place of the old one, an empty end is not said',
    search: { registeredFrom: '2026-01-05', registeredTo: '2026-01-31', kind: 'message' },
    name: 'registered',
    from: '2026-02-01',
    to: '',
    next: { kind: 'message', registeredFrom: '2026-02-01' },
  },
  {
    why: 'what ended is not open: the state follows the period of endings',
    search: {},
    name: 'ended',
    from: '2026-02-01',
    to: '2026-02-28',
    next: { state: 'ended', endedFrom: '2026-02-01', endedTo: '2026-02-28' },
  },
  {
    why: 'a state that was chosen stays',
    search: { state: 'forwarded', registeredFrom: '2026-01-05' },
    name: 'ended',
    from: '',
    to: '2026-02-28',
    next: { state: 'forwarded', registeredFrom: '2026-01-05', endedTo: '2026-02-28' },
  },
])('$why', ({ search, name, from, to, next }) => {
  expect(withPeriod(search, name, { from, to })).toEqual(next)
  expect(periodOf(next, name)).toEqual({ from: from || null, to: to || null })
})

test.each<{ why: string; search: AppealSearch; chosen: string; next: AppealSearch }>([
  {
    why: 'a reply that reached nobody belongs to an appeal that has ended: all states are shown',
    search: {},
    chosen: choice('isUndelivered', true),
    next: { state: 'all', isUndelivered: true },
  },
  {
    why: 'the chosen state stays',
    search: { state: 'answered' },
    chosen: choice('isUndelivered', true),
    next: { state: 'answered', isUndelivered: true },
  },
  {
    why: 'without an executor are open ones',
    search: {},
    chosen: choice('isUnassigned', true),
    next: { isUnassigned: true },
  },
  {
    why: 'a receipt that was not printed',
    search: {},
    chosen: choice('isReceiptPrinted', false),
    next: { isReceiptPrinted: false },
  },
])('$why', ({ search, chosen, next }) => {
  expect(withChoice(search, chosen)).toEqual(next)
})
