/**
 * Conditions of the list as they stand in its address: which hold, how one is taken away, what the register is asked.
 * The filter bar, the saved views and the way back from a card all go through here.
 */
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { openStates } from '#domain/appeal/states'
import type { AppealFilter } from '#contract/appeal'
import type { AppealSort } from './sorts.ts'

/** Conditions in the order of the bar. `registered` and `ended` cover both ends of their periods. */
export const conditionKeys = [
  'state',
  'due',
  'outcome',
  'executorId',
  'leadId',
  'isUnassigned',
  'isOnControl',
  'isUndelivered',
  'hasOpenFollowUps',
  'awaitsReader',
  'isReceiptPrinted',
  'clock',
  'kind',
  'channel',
  'language',
  'topic',
  'settlement',
  'deskId',
  'officialId',
  'acceptedBy',
  'registered',
  'ended',
  'hasDefects',
  'isRepeat',
  'notInStateSystem',
  'text',
] as const

/** One removable condition. */
export type ConditionKey = (typeof conditionKeys)[number]

export interface ListInput {
  readonly filter: Omit<AppealSearch, 'sort' | 'descending'> & { readonly state: AppealFilter['state'] }
  readonly sort: AppealSort
  readonly descending: boolean
}

/** What an address asks of `appeal.list`: without a state, open appeals by due date. */
export function listInput({ sort, descending, ...filter }: AppealSearch): ListInput {
  return {
    filter: { ...filter, state: filter.state ?? 'open' },
    sort: sort ?? 'dueOn',
    descending: descending ?? false,
  }
}

/** Conditions that hold, in the order of the bar. "Open" is one of them even when the address does not say it. */
export function activeConditions(search: AppealSearch): ConditionKey[] {
  return conditionKeys.filter((key) => {
    if (key === 'state') return (search.state ?? 'open') !== 'all'
    if (key === 'registered') return search.registeredFrom !== undefined || search.registeredTo !== undefined
    if (key === 'ended') return search.endedFrom !== undefined || search.endedTo !== undefined
    if (key === 'text') return (search.text ?? '').trim() !== ''
    return search[key] !== undefined
  })
}

/** The address with one condition taken away; taking the state away shows all states. */
export function without(search: AppealSearch, key: ConditionKey): AppealSearch {
  if (key === 'state') return { ...search, state: 'all' }
  if (key === 'registered') {
    const { registeredFrom: _from, registeredTo: _to, ...rest } = search
    return rest
  }
  if (key === 'ended') {
    const { endedFrom: _from, endedTo: _to, ...rest } = search
    return rest
  }
  const { [key]: _gone, ...rest } = search
  return rest
}

/** The address with every condition taken away but the order kept: all appeals. */
export function withoutAny({ sort, descending }: AppealSearch): AppealSearch {
  return {
    state: 'all',
    ...(sort === undefined ? {} : { sort }),
    ...(descending === undefined ? {} : { descending }),
  }
}

/** The shortest address of a list: "open" is not said, because it is meant when nothing is. */
export function shortAddress({ state, ...rest }: AppealSearch): AppealSearch {
  return state === undefined || state === 'open' ? rest : { ...rest, state }
}

/** Tells whether a list may hold appeals that have ended: then it says how. */
export function showsEnded({ state }: AppealSearch): boolean {
  return state !== undefined && state !== 'open' && !openStates.some((open) => open === state)
}

/** Tells whether two addresses show the same rows in the same order. */
export function sameList(a: AppealSearch, b: AppealSearch): boolean {
  return addressKey(a) === addressKey(b)
}

/** One text for one list, whatever the order of names in its address. */
export function addressKey(search: AppealSearch): string {
  const { filter, sort, descending } = listInput(search)
  const conditions = Object.entries(filter)
    .filter(([, value]) => value !== undefined && value !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([conditions, sort, descending])
}
