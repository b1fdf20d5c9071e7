/** People who signed in at this window since it opened. Names are shown to nobody before a first sign-in. */
import { z } from 'zod'

const storageKey = 'qabyldau.known-people'
const people = z.array(z.object({ login: z.string(), name: z.string() }))
export type KnownPerson = z.infer<typeof people>[number]

/** People known to this window, the latest first. */
export function knownPeople(): KnownPerson[] {
  const kept = sessionStorage.getItem(storageKey)
  if (kept === null) return []
  const parsed = people.safeParse(JSON.parse(kept))
  return parsed.success ? parsed.data : []
}

/** Remembers who signed in, until the window is closed. */
export function rememberPerson({ login, name }: KnownPerson): void {
  const others = knownPeople().filter((person) => person.login !== login)
  sessionStorage.setItem(storageKey, JSON.stringify([{ login, name }, ...others].slice(0, 8)))
}
