/** Sign-in, lock and switch of one window. */
import { isRefusal, type Refusal, refuse } from '#domain/refusal'
import type { SignedInUser } from '#contract/session'
import { startedState } from '../started-state.ts'
import type { TaskContext, TaskHandler } from '../handler.ts'
import { isMissing, notFound } from '../handler.ts'

/** Who works at this window; answers before there is a register, too. */
export const sessionState: TaskHandler<'session.state'> = async (_input, context) => {
  const { sessions, session, deps } = context
  const found = sessions.get(session)
  const state = await startedState(deps.house)
  const isOpen = state === 'ready' || state === 'readOnly'
  if (!isOpen) return { user: null, locked: false, lockAfterMinutes: 10 }
  return await context.register().unitOfWork.read(async (tx) => {
    const { office } = await tx.office.settings()
    const user = found ? await signedInUser(context, found.userId, found.mustChangePassword) : null
    return { user, locked: user !== null && found?.isLocked === true, lockAfterMinutes: office.lockAfterMinutes }
  })
}

/** Signs in; whoever was signed in at this window is signed out. */
export const sessionOpen: TaskHandler<'session.open'> = async ({ login, password }, context) => {
  const { sessions, session, deps } = context
  const state = deps.house.state()
  if (state !== 'ready' && state !== 'readOnly') return refuse('register.absent')
  const found = await context.register().unitOfWork.read(async (tx) => {
    const user = await tx.office.userByLogin(login)
    return user?.isActive === true ? { user, credential: await tx.credentials.credential(user.userId) } : undefined
  })
  const wrong = await refuseWrongPassword(context, { login, password, hash: found?.credential?.hash })
  if (wrong) return wrong
  if (!found) throw new Error('a right password belongs to a person')
  const mustChange = found.credential?.mustChange === true
  sessions.open(session, found.user.userId, mustChange)
  const user = await signedInUser(context, found.user.userId, mustChange)
  if (!user) throw new Error('a person who signed in is there')
  return { user }
}

export const sessionClose: TaskHandler<'session.close'> = async (_input, { sessions, session }) => {
  sessions.close(session)
  return { done: true }
}

export const sessionLock: TaskHandler<'session.lock'> = async (_input, { sessions, session }) => {
  sessions.lock(session)
  return { done: true }
}

export const sessionUnlock: TaskHandler<'session.unlock'> = async ({ password }, context) => {
  const { sessions, session } = context
  const found = sessions.get(session)
  if (!found) return refuse('session.wrong-password')
  const known = await context.register().unitOfWork.read(async (tx) => ({
    user: await tx.office.user(found.userId),
    credential: await tx.credentials.credential(found.userId),
  }))
  const login = known.user?.login ?? ''
  const wrong = await refuseWrongPassword(context, { login, password, hash: known.credential?.hash })
  if (wrong) return wrong
  sessions.unlock(session)
  return { done: true }
}

/** A person changes their own password with the old one; an administrator gives one that must be changed. */
export const userSetPassword: TaskHandler<'user.set-password'> = async (input, context) => {
  const { actor, sessions, deps } = context
  if (!actor) throw new Error('a password is set by a signed-in person')
  const isOwn = input.userId === actor.userId
  if (!isOwn && actor.role !== 'admin') return refuse('session.role-not-allowed', { role: actor.role })
  const known = await context.register().unitOfWork.read(async (tx) => ({
    user: await tx.office.user(input.userId),
    credential: await tx.credentials.credential(input.userId),
  }))
  if (!known.user) return notFound('user.not-found')
  if (isOwn) {
    const wrong = await refuseWrongPassword(context, {
      login: actor.login,
      password: input.oldPassword ?? '',
      hash: known.credential?.hash,
    })
    if (wrong) return wrong
    if (input.password === input.oldPassword) return refuse('user.password-same')
  }
  const hash = await deps.passwords.hash(input.password)
  const result = await context.write(async (tx) => {
    await tx.credentials.setCredential(input.userId, { hash, mustChange: !isOwn })
    const stream = { kind: 'user', id: input.userId } as const
    await tx.journal.append(stream, 'any', [{ type: 'user.password-set', mustChange: !isOwn }])
    return { done: true as const }
  })
  if (result.outcome === 'answeredBefore' || isMissing(result.value)) throw new Error('a password was not kept')
  if (isRefusal(result.value)) return result.value
  sessions.passwordSet(input.userId, { mustChange: !isOwn })
  return { done: true }
}

/**
 * Checks a password. A login that is not there costs the same time as a wrong password, so that logins cannot be
 * listed; after five wrong ones a login waits.
 */
async function refuseWrongPassword(
  { deps, sessions, instant }: Pick<TaskContext, 'deps' | 'sessions' | 'instant'>,
  { login, password, hash }: { readonly login: string; readonly password: string; readonly hash: string | undefined },
): Promise<Refusal | undefined> {
  const now = deps.clock.milliseconds(instant)
  const seconds = sessions.waitFor(login, now)
  if (seconds > 0) return refuse('session.too-many-tries', { seconds })
  const isRight =
    hash === undefined ? (await deps.passwords.hash(password)) === '' : await deps.passwords.verify(password, hash)
  sessions.tried(login, isRight, now)
  return isRight ? undefined : refuse('session.wrong-password')
}

async function signedInUser(
  context: Pick<TaskContext, 'register'>,
  userId: string,
  mustChangePassword: boolean,
): Promise<SignedInUser | null> {
  return await context.register().unitOfWork.read(async (tx) => {
    const user = await tx.office.user(userId)
    if (!user?.isActive) return null
    const desk = (await tx.office.desks()).find((one) => one.deskId === user.deskId)
    const { login, name, positionKk, positionRu, role, deskId } = user
    return {
      userId,
      login,
      name,
      positionKk,
      positionRu,
      role,
      deskId,
      mustChangePassword,
      deskNameKk: desk?.nameKk ?? '',
      deskNameRu: desk?.nameRu ?? '',
    }
  })
}
