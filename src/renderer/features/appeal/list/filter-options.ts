/** Conditions that can be chosen by one press, each written as `name=value`, and what a choice makes of the address. */
import type { ConditionKey } from './conditions.ts'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { appealSearchOf } from '#renderer/app/appeal-search.ts'

export type ChoiceName = Exclude<ConditionKey, 'registered' | 'text'>

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
  return { ...search, ...appealSearchOf({ [name]: value }) }
}

/** What is wrong with a period: no day at all, or its ends in the wrong order. */
export function periodProblem(from: string | null, to: string | null): 'noDay' | 'wrongOrder' | undefined {
  if (!from && !to) return 'noDay'
  return from && to && from > to ? 'wrongOrder' : undefined
}

/** The address with the period of registration. */
export function withPeriod(search: AppealSearch, from: string | null, to: string | null): AppealSearch {
  const { registeredFrom: _from, registeredTo: _to, ...rest } = search
  return { ...rest, ...(from ? { registeredFrom: from } : {}), ...(to ? { registeredTo: to } : {}) }
}
