/**
 * Who may come in: a one-time code in the address opens a session, a cookie keeps it. Values are compared in constant
 * time, and the cookie's own text is not kept.
 */
import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'

/** A code that is not used within this time is void, in milliseconds. */
const codeLasts = 60_000

export interface Doors {
  /** A code for one entry within 60 seconds. */
  newCode(): string
  /** Uses a code up. The new cookie, or undefined when the code is unknown, used or too old. */
  enter(code: string): { readonly cookie: string } | undefined
  sessionOf(cookie: string | undefined): string | undefined
}

/** `now` in milliseconds. */
export function createDoors(now: () => number = Date.now): Doors {
  const codes: { readonly digest: Buffer; readonly until: number }[] = []
  const sessions: { readonly digest: Buffer; readonly session: string }[] = []
  return {
    newCode() {
      const code = randomBytes(16).toString('base64url')
      codes.push({ digest: digestOf(code), until: now() + codeLasts })
      return code
    },
    enter(code) {
      const digest = digestOf(code)
      const at = codes.findIndex((known) => timingSafeEqual(known.digest, digest))
      const [used] = at === -1 ? [] : codes.splice(at, 1)
      if (!used || used.until < now()) return undefined
      const cookie = randomBytes(32).toString('hex')
      sessions.push({ digest: digestOf(cookie), session: randomUUID() })
      return { cookie }
    },
    sessionOf(cookie) {
      const digest = digestOf(cookie ?? '')
      return sessions.find((known) => timingSafeEqual(known.digest, digest))?.session
    },
  }
}

/** The value of one cookie in a `Cookie` header. */
export function cookieNamed(name: string, header: string | undefined): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
