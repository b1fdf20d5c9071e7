/** What the signed-in person may do, asked of the contract itself: a screen shows no button that would be refused. */
import type { Role } from '#contract/operation'
import { operations, type OperationName } from '#contract/operations'

/** Tells whether a role may call an operation. */
export function mayUse(role: Role | undefined, name: OperationName): boolean {
  const { access }: { readonly access: 'anyone' | 'signedIn' | readonly Role[] } = operations[name]
  if (access === 'anyone') return true
  if (role === undefined) return false
  return access === 'signedIn' || access.includes(role)
}
