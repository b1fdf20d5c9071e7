import { expect, test } from 'vitest'
import { appealSearchOf, type AppealSearch } from '#renderer/app/appeal-search.ts'
import {
  activeConditions,
  addressKey,
  listInput,
  sameList,
  shortAddress,
  showsEnded,
  without,
  withoutAny,
} from '#renderer/features/appeal/list/conditions.ts'

test.each<{ why: string; search: AppealSearch; input: ReturnType<typeof listInput> }>([
  {
    why: 'an empty address asks for open appeals, the soonest due date first',
    search: {},
    input: { filter: { state: 'open' }, sort: 'dueOn', descending: false },
  },
  {
    why: 'order is no condition',
    search: { due: 'late', sort: 'number', descending: true },
    input: { filter: { state: 'open', due: 'late' }, sort: 'number', descending: true },
  },
  {
    why: 'another state is kept',
    search: { state: 'void', kind: 'complaint' },
    input: { filter: { state: 'void', kind: 'complaint' }, sort: 'dueOn', descending: false },
  },
])('$why', ({ search, input }) => {
  expect(listInput(search)).toEqual(input)
})

test.each<{ why: string; search: AppealSearch; active: string[] }>([
  { why: 'open is told even when it is not said', search: {}, active: ['state'] },
  { why: 'all states is no condition', search: { state: 'all' }, active: [] },
  {
    why: 'both ends of a period are one condition',
    search: { state: 'all', registeredFrom: '2026-02-23', registeredTo: '2026-03-27' },
    active: ['registered'],
  },
  { why: 'a mark that is refused is a condition too', search: { state: 'all', isRepeat: false }, active: ['isRepeat'] },
  {
    why: 'both ends of a period of endings are one condition',
    search: { state: 'ended', endedFrom: '2026-02-23', endedTo: '2026-03-27' },
    active: ['state', 'ended'],
  },
  {
    why: 'what is owed comes before what the appeal is about',
    search: { state: 'all', topic: 'WAT', isUndelivered: true, executorId: 'o1' },
    active: ['executorId', 'isUndelivered', 'topic'],
  },
  { why: 'an empty search is none', search: { state: 'all', text: '  ' }, active: [] },
  {
    why: 'the bar keeps its order, whatever the address has',
    search: { text: 'су', topic: 'WAT', due: 'soon' },
    active: ['state', 'due', 'topic', 'text'],
  },
])('conditions: $why', ({ search, active }) => {
  expect(activeConditions(search)).toEqual(active)
})

test.each<{ why: string; key: Parameters<typeof without>[1]; search: AppealSearch; left: AppealSearch }>([
  {
    why: 'without the state all are shown',
    key: 'state',
    search: { due: 'late' },
    left: { due: 'late', state: 'all' },
  },
  {
    why: 'a period goes with both its ends',
    key: 'registered',
    search: { registeredFrom: '2026-02-23', registeredTo: '2026-03-27', kind: 'message' },
    left: { kind: 'message' },
  },
  {
    why: 'one condition goes, the order stays',
    key: 'topic',
    search: { topic: 'WAT', sort: 'number' },
    left: { sort: 'number' },
  },
])('taking away: $why', ({ key, search, left }) => {
  expect(without(search, key)).toEqual(left)
})

test('with every condition taken away no condition is active and the order is kept', () => {
  const search = withoutAny({ due: 'late', text: 'вода', sort: 'registeredOn', descending: true })
  expect(activeConditions(search)).toEqual([])
  expect(search).toEqual({ state: 'all', sort: 'registeredOn', descending: true })
})

test('one list has one key: order of names and an unsaid "open" make no difference', () => {
  expect(sameList({ due: 'soon', kind: 'message' }, { kind: 'message', state: 'open', due: 'soon' })).toBe(true)
  expect(addressKey({ due: 'soon' })).not.toBe(addressKey({ due: 'late' }))
  expect(sameList({ due: 'soon' }, { due: 'soon', descending: true })).toBe(false)
})

test.each<{ why: string; search: AppealSearch; short: AppealSearch }>([
  { why: 'open is not said', search: { state: 'open', due: 'soon' }, short: { due: 'soon' } },
  { why: 'another state is', search: { state: 'all' }, short: { state: 'all' } },
])('short address: $why', ({ search, short }) => {
  expect(shortAddress(search)).toEqual(short)
  expect(sameList(search, short)).toBe(true)
})

test('the address is the filter: what the bar shows is what the register is asked, through the text of the address', () => {
  const search: AppealSearch = {
    state: 'all',
    hasDefects: true,
    text: '2026',
    registeredFrom: '2026-01-05',
    topic: 'WAT.1',
  }
  const throughAddress = appealSearchOf(structuredClone<Record<string, unknown>>({ ...search }))
  expect(listInput(throughAddress)).toEqual(listInput(search))
})

test.each<{ why: string; search: AppealSearch; shows: boolean }>([
  { why: 'open ones when nothing is said', search: {}, shows: false },
  { why: 'open ones', search: { state: 'open' }, shows: false },
  { why: 'a state before the end', search: { state: 'toSign' }, shows: false },
  { why: 'a state after the end', search: { state: 'forwarded' }, shows: true },
  { why: 'all states', search: { state: 'all' }, shows: true },
  { why: 'ended ones', search: { state: 'ended' }, shows: true },
])('how it ended has a column: $why: $shows', ({ search, shows }) => {
  expect(showsEnded(search)).toBe(shows)
})
