/** Who calls, and whether they may. */
import { type Envelope, fail } from '#contract/failure'
import type { Operation } from '#contract/operation'
import type { Caller } from '#contract/request'
import type { Actor } from './handler.ts'
import type { RegisterHouse, RegisterState } from './ports/house.ts'
import type { Sessions } from './sessions.ts'

/** The person signed in at the calling window; undefined when nobody is, or the account was closed meanwhile. */
export async function actorOf(caller: Caller, sessions: Sessions, house: RegisterHouse): Promise<Actor | undefined> {
  const session = sessions.get(caller.session)
  if (!session || !isOpen(house.state())) return undefined
  const user = await house.open().unitOfWork.read((tx) => tx.office.user(session.userId))
  if (!user?.isActive) return undefined
  const { userId, login, name, positionKk, positionRu, role, deskId } = user
  return { userId, login, name, positionKk, positionRu, role, deskId }
}

/** The failure with which a call is turned away; undefined when it may go on. */
export function refuseAccess(
  operation: Operation,
  actor: Actor | undefined,
  session: { readonly isLocked: boolean; readonly mustChangePassword: boolean } | undefined,
  state: RegisterState,
): Envelope<never> | undefined {
  if (operation.access === 'anyone') return undefined
  if (!isOpen(state)) return fail('UNAVAILABLE', unopened[state])
  if (!actor || !session) return fail('NOT_ALLOWED', 'session.nobody-signed-in')
  if (session.isLocked) return fail('NOT_ALLOWED', 'session.locked')
  if (session.mustChangePassword && operation.name !== 'user.set-password') {
    return fail('NOT_ALLOWED', 'session.password-must-change')
  }
  if (operation.access !== 'signedIn' && !operation.access.includes(actor.role)) {
    return fail('NOT_ALLOWED', 'session.role-not-allowed', { role: actor.role })
  }
  if (state === 'readOnly' && operation.mode === 'command') return fail('UNAVAILABLE', 'register.folder-read-only')
  return undefined
}

const unopened = {
  absent: 'register.absent',
  newer: 'register.newer',
  damaged: 'register.damaged',
} as const satisfies Record<Exclude<RegisterState, 'ready' | 'readOnly'>, string>

function isOpen(state: RegisterState): state is 'ready' | 'readOnly' {
  return state === 'ready' || state === 'readOnly'
}
