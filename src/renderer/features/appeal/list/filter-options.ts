/** Conditions that can be chosen by one press, each written as `name=value`, and what a choice makes of the address. */
import { without, type ConditionKey } from './conditions.ts'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { appealSearchOf } from '#renderer/app/appeal-search.ts'

export type ChoiceName = Exclude<ConditionKey, 'registered' | 'ended' | 'text'>

/** Periods that a list can be narrowed to. */
export type PeriodName = 'registered' | 'ended'

/** The choice as one value of a list. */
export function choice(name: ChoiceName, value: string | boolean): string {
  return `${name}=${String(value)}`
}

/** The address after a choice; the same name is replaced, other conditions hold. A choice that is none changes nothing. */
export function withChoice(search: AppealSearch, chosen: string): AppealSearch {
  const at = chosen.indexOf('=')
  if (at < 1) return search
  const name = chosen.slice(0, at)
  const text = chosen.slice(at + 1)
  const value = text === 'true' ? true : text === 'false' ? false : text
  const chosenSearch = { ...search, ...appealSearchOf({ [name]: value }) }
  const isOfEnded = endedNames.some((one) => one === name) && (search.state ?? 'open') === 'open'
  return isOfEnded ? { ...chosenSearch, state: 'all' } : chosenSearch
}

/** Conditions that appeals meet mostly after their end: with open ones alone the list would be empty. */
const endedNames: readonly ChoiceName[] = [
  'outcome',
  'isUndelivered',
  'hasOpenFollowUps',
  'awaitsReader',
  'clock',
  'leadId',
]

/** What is wrong with a period: no day at all, or its ends in the wrong order. */
export function periodProblem(from: string | null, to: string | null): 'noDay' | 'wrongOrder' | undefined {
  if (!from && !to) return 'noDay'
  return from && to && from > to ? 'wrongOrder' : undefined
}

/** The two ends of a period as the address has them. */
export function periodOf(search: AppealSearch, name: PeriodName): { from: string | null; to: string | null } {
  const [from, to] =
    name === 'registered' ? [search.registeredFrom, search.registeredTo] : [search.endedFrom, search.endedTo]
  return { from: from ?? null, to: to ?? null }
}

/** The address with a period. What ended is not open: a period of endings shows all states unless one was chosen. */
export function withPeriod(
  search: AppealSearch,
  name: PeriodName,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): AppealSearch {
  const rest = without(search, name)
  if (name === 'registered') {
    return { ...rest, ...(from ? { registeredFrom: from } : {}), ...(to ? { registeredTo: to } : {}) }
  }
  const state = (rest.state ?? 'open') === 'open' ? 'ended' : rest.state
  return {
    ...rest,
    ...(state === undefined ? {} : { state }),
    ...(from ? { endedFrom: from } : {}),
    ...(to ? { endedTo: to } : {}),
  }
}
