/** Who works at this window: sign-in, lock, switch. */
import { z } from 'zod'
import { roles, task } from './operation.ts'
import { done, login, nothing } from './fields.ts'

export const signedInUser = z.strictObject({
  userId: z.string(),
  login: z.string(),
  name: z.string(),
  positionKk: z.string(),
  positionRu: z.string(),
  role: z.enum(roles),
  deskId: z.string().nullable(),
  deskNameKk: z.string(),
  deskNameRu: z.string(),
  mustChangePassword: z.boolean(),
})
export type SignedInUser = z.infer<typeof signedInUser>

export const sessionState = task('session.state', {
  access: 'anyone',
  input: nothing,
  output: z.strictObject({ user: signedInUser.nullable(), locked: z.boolean(), lockAfterMinutes: z.int() }),
})

/** Also switches: whoever was signed in at this window is signed out. */
export const sessionOpen = task('session.open', {
  access: 'anyone',
  refusals: ['session.wrong-password', 'session.too-many-tries'],
  changes: ['session'],
  input: z.strictObject({ login, password: z.string().max(200) }),
  output: z.strictObject({ user: signedInUser }),
})

export const sessionClose = task('session.close', {
  access: 'anyone',
  changes: ['session'],
  input: nothing,
  output: done,
})

export const sessionLock = task('session.lock', {
  access: 'anyone',
  changes: ['session'],
  input: nothing,
  output: done,
})

export const sessionUnlock = task('session.unlock', {
  access: 'anyone',
  refusals: ['session.wrong-password', 'session.too-many-tries'],
  changes: ['session'],
  input: z.strictObject({ password: z.string().max(200) }),
  output: done,
})
