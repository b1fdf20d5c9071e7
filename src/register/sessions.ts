/**
 * Who is signed in at which window. Kept in memory only: after a restart people sign in again, and their drafts are
 * still there.
 */
interface Session {
  readonly userId: string
  isLocked: boolean
  mustChangePassword: boolean
}

interface Tries {
  failed: number
  blockedUntil: number
}

/** After so many wrong passwords in a row a login waits. */
const freeTries = 5
const waitSeconds = 30

export interface Sessions {
  get(session: string): Readonly<Session> | undefined
  open(session: string, userId: string, mustChangePassword: boolean): void
  close(session: string): void
  closeAll(): void
  lock(session: string): void
  unlock(session: string): void
  /** Windows that are open go on with their own password, or wait until the person has chosen one. */
  passwordSet(userId: string, options: { readonly mustChange: boolean }): void
  /** Seconds to wait before the next try of a login; 0 when it may be tried now. `now` in milliseconds. */
  waitFor(login: string, now: number): number
  tried(login: string, right: boolean, now: number): void
}

/** Makes an empty set of sessions. */
export function createSessions(): Sessions {
  const sessions = new Map<string, Session>()
  const tries = new Map<string, Tries>()
  return {
    get: (session) => sessions.get(session),
    open: (session, userId, mustChangePassword) => {
      sessions.set(session, { userId, isLocked: false, mustChangePassword })
    },
    close: (session) => {
      sessions.delete(session)
    },
    closeAll: () => sessions.clear(),
    lock: (session) => {
      const found = sessions.get(session)
      if (found) found.isLocked = true
    },
    unlock: (session) => {
      const found = sessions.get(session)
      if (found) found.isLocked = false
    },
    passwordSet: (userId, { mustChange }) => {
      for (const session of sessions.values()) if (session.userId === userId) session.mustChangePassword = mustChange
    },
    waitFor: (login, now) => {
      const blockedUntil = tries.get(login)?.blockedUntil ?? 0
      return Math.max(0, Math.ceil((blockedUntil - now) / 1000))
    },
    tried: (login, right, now) => {
      if (right) {
        tries.delete(login)
        return
      }
      const failed = (tries.get(login)?.failed ?? 0) + 1
      tries.set(login, { failed, blockedUntil: failed >= freeTries ? now + waitSeconds * 1000 : 0 })
    },
  }
}
