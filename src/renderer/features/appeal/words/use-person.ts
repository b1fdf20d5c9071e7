import type { SignedInUser } from '#contract/session'
import { useOperation } from '#renderer/host/use-query.ts'

/** Who works at this window; `undefined` before the answer. */
export function usePerson(): SignedInUser | undefined {
  return useOperation('session.state', {}).value?.user ?? undefined
}
