/** Which answers a change makes old: those of the noun's own operations, and those that said that they read it. */
import type { Noun } from '#contract/operation'

export type OperationKey = readonly [name: string, input: unknown, reads: readonly Noun[]]

/** Key of an answer in the cache. */
export function operationKey(name: string, input: unknown, reads: readonly Noun[] = []): OperationKey {
  return [name, input, reads]
}

/** Nouns behind an operation beyond its own name: a deadline is of the calendar, a receipt of the appeal. */
const nounsBehind: Readonly<Record<string, readonly Noun[]>> = {
  deadline: ['calendar', 'settings'],
  receipt: ['appeal', 'settings', 'organisation'],
  register: ['organisation'],
  session: ['user', 'desk', 'settings'],
  meeting: ['question', 'commitment'],
  commitment: ['question'],
}

/** Tells whether an answer must be read again after a change of these nouns. */
export function isOutdated(key: readonly unknown[], changed: readonly Noun[]): boolean {
  const [name, , reads] = key
  if (typeof name !== 'string') return false
  const [own = ''] = name.split('.')
  const nouns = [own, ...(nounsBehind[own] ?? []), ...(Array.isArray(reads) ? reads : [])]
  return changed.some((noun) => nouns.includes(noun))
}
