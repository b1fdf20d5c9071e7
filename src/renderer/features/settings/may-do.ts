import type { Role } from '#contract/operation'
import { operations, type OperationName } from '#contract/operations'
import { useOperation } from '#renderer/host/use-query.ts'

/** Tells whether a role may run an operation, by what the contract says. */
export function mayDo(role: Role | undefined, name: OperationName): boolean {
  const { access } = operations[name]
  if (access === 'anyone') return true
  return role !== undefined && (access === 'signedIn' || access.includes(role))
}

/** The same for the person at this window. */
export function useMayDo(): (name: OperationName) => boolean {
  const role = useOperation('session.state', {}).value?.user?.role
  return (name) => mayDo(role, name)
}
