/** The office: organisation, desks, users, officials. Edits carry the version that was read; a stale one answers CONFLICT. */
import { z } from 'zod'
import { officialRanks } from '#domain/appeal/life-facts'
import { command, query, roles, task } from './operation.ts'
import { code, done, id, login, nothing, password, requiredText, text, version } from './fields.ts'
import { hoursRefusals, organisationFields } from './register.ts'

export const organisation = z.strictObject({ ...organisationFields, version })

export const organisationGet = query('organisation.get', { access: 'signedIn', input: nothing, output: organisation })

export const organisationDescribe = command('organisation.describe', {
  access: ['admin'],
  refusals: hoursRefusals,
  changes: ['organisation', 'register'],
  input: z.strictObject({ ...organisationFields, expectedVersion: version }),
  output: done,
})

export const desk = z.strictObject({
  deskId: z.string(),
  code: z.string(),
  nameKk: z.string(),
  nameRu: z.string(),
  place: z.string(),
  isOpen: z.boolean(),
  version,
})
export type Desk = z.infer<typeof desk>

const deskFields = { code, nameKk: requiredText(120), nameRu: requiredText(120), place: text(120) }

export const deskList = query('desk.list', {
  access: 'signedIn',
  input: nothing,
  output: z.strictObject({ items: z.array(desk) }),
})
export const deskOpen = command('desk.open', {
  access: ['admin'],
  refusals: ['desk.code-taken', 'desk.bad-code'],
  changes: ['desk'],
  input: z.strictObject(deskFields),
  output: z.strictObject({ deskId: id }),
})
export const deskChange = command('desk.change', {
  access: ['admin'],
  refusals: ['desk.code-taken', 'desk.bad-code', 'desk.last-open'],
  changes: ['desk'],
  input: z.strictObject({ ...deskFields, deskId: id, isOpen: z.boolean(), expectedVersion: version }),
  output: done,
})

export const user = z.strictObject({
  userId: z.string(),
  login: z.string(),
  name: z.string(),
  positionKk: z.string(),
  positionRu: z.string(),
  role: z.enum(roles),
  deskId: z.string().nullable(),
  isActive: z.boolean(),
  version,
})
export type User = z.infer<typeof user>

const userFields = {
  login,
  name: requiredText(120),
  positionKk: text(120),
  positionRu: text(120),
  role: z.enum(roles),
  deskId: id.nullable(),
}

export const userList = query('user.list', {
  access: 'signedIn',
  input: nothing,
  output: z.strictObject({ items: z.array(user) }),
})
export const userAdd = command('user.add', {
  access: ['admin'],
  refusals: ['user.login-taken', 'user.unknown-desk'],
  changes: ['user'],
  input: z.strictObject({ ...userFields, password }),
  output: z.strictObject({ userId: id }),
})
export const userChange = command('user.change', {
  access: ['admin'],
  refusals: ['user.login-taken', 'user.unknown-desk', 'user.last-administrator'],
  changes: ['user', 'session'],
  input: z.strictObject({ ...userFields, userId: id, isActive: z.boolean(), expectedVersion: version }),
  output: done,
})
/** The administrator gives a password; the person changes it at the next sign-in. A person changes their own with the old one. */
export const userSetPassword = task('user.set-password', {
  access: 'signedIn',
  refusals: ['session.wrong-password', 'user.password-same'],
  changes: ['user', 'session'],
  input: z.strictObject({ userId: id, password, oldPassword: z.string().max(200).optional() }),
  output: done,
})

export const official = z.strictObject({
  officialId: z.string(),
  name: z.string(),
  positionKk: z.string(),
  positionRu: z.string(),
  isActive: z.boolean(),
  /** Who may decide an extension follows from it. */
  rank: z.enum(officialRanks),
  department: z.string().nullable(),
  /** Login of the same person, where they have one. */
  userId: z.string().nullable(),
  version,
})
export type Official = z.infer<typeof official>
const officialFields = {
  name: requiredText(120),
  positionKk: requiredText(160),
  positionRu: requiredText(160),
  rank: z.enum(officialRanks).default('other'),
  department: code.nullable().default(null),
  userId: id.nullable().default(null),
}

export const officialList = query('official.list', {
  access: 'signedIn',
  input: nothing,
  output: z.strictObject({ items: z.array(official) }),
})
export const officialAdd = command('official.add', {
  access: ['supervisor', 'admin'],
  changes: ['official'],
  input: z.strictObject(officialFields),
  output: z.strictObject({ officialId: id }),
})
export const officialChange = command('official.change', {
  access: ['supervisor', 'admin'],
  changes: ['official'],
  input: z.strictObject({ ...officialFields, officialId: id, isActive: z.boolean(), expectedVersion: version }),
  output: done,
})
