/** Organisation, desks, users, officials: each edit carries the version that was read and writes the whole new value. */
import type { Organisation } from '#domain/office/events'
import {
  refuseDeskCode,
  refuseHours,
  refuseNoAdministrator,
  refuseNoOpenDesk,
  refuseTakenLogin,
} from '#domain/office/rules'
import { type Refusal, refuse } from '#domain/refusal'
import type { CommandHandler, QueryHandler } from '../handler.ts'
import { notFound } from '../handler.ts'
import { refuseTimeZone } from '../office-time.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'

export const organisationGet: QueryHandler<'organisation.get'> = async (_input, { tx }) => {
  const { hours, ...organisation } = await tx.office.organisation()
  const { opensAt, closesAt, lunchFrom, lunchTo } = hours
  return { ...organisation, hours: { opensAt, closesAt, lunchFrom, lunchTo } }
}

export const organisationDescribe: CommandHandler<'organisation.describe'> = async (input, { tx, deps, instant }) => {
  const { expectedVersion, ...organisation } = input
  const described: Organisation = organisation
  const refused = refuseHours(described) ?? refuseTimeZone(described, { clock: deps.clock, instant })
  if (refused) return refused
  await tx.journal.append({ kind: 'organisation', id: 'organisation' }, expectedVersion, [
    { type: 'organisation.described', organisation: described },
  ])
  return { done: true }
}

export const deskList: QueryHandler<'desk.list'> = async (_input, { tx }) => ({ items: await tx.office.desks() })

export const deskOpen: CommandHandler<'desk.open'> = async (input, { tx, deps }) => {
  const refused = refuseDeskCode(await tx.office.desks(), input.code)
  if (refused) return refused
  const deskId = deps.codes.newId()
  await tx.journal.append({ kind: 'desk', id: deskId }, 0, [{ type: 'desk.opened', desk: { ...input, isOpen: true } }])
  return { deskId }
}

export const deskChange: CommandHandler<'desk.change'> = async ({ deskId, expectedVersion, ...desk }, { tx }) => {
  const desks = await tx.office.desks()
  if (!desks.some((one) => one.deskId === deskId)) return notFound('desk.not-found')
  const refused = refuseDeskCode(desks, desk.code, deskId) ?? refuseNoOpenDesk(desks, { deskId, isOpen: desk.isOpen })
  if (refused) return refused
  await tx.journal.append({ kind: 'desk', id: deskId }, expectedVersion, [{ type: 'desk.changed', desk }])
  return { done: true }
}

export const userList: QueryHandler<'user.list'> = async (_input, { tx }) => ({ items: await tx.office.users() })

export const userAdd: CommandHandler<'user.add'> = async ({ password, ...person }, { tx, deps }) => {
  const refused =
    refuseTakenLogin(await tx.office.users(), person.login) ?? (await refuseUnknownDesk(tx, person.deskId))
  if (refused) return refused
  const userId = deps.codes.newId()
  await tx.journal.append({ kind: 'user', id: userId }, 0, [
    { type: 'user.added', user: { ...person, isActive: true } },
  ])
  // Given by somebody else, so the person chooses their own at the first sign-in.
  await tx.credentials.setCredential(userId, { hash: await deps.passwords.hash(password), mustChange: true })
  return { userId }
}

export const userChange: CommandHandler<'user.change'> = async ({ userId, expectedVersion, ...user }, { tx }) => {
  const users = await tx.office.users()
  if (!users.some((one) => one.userId === userId)) return notFound('user.not-found')
  const refused =
    refuseTakenLogin(users, user.login, userId) ??
    refuseNoAdministrator(users, { userId, ...user }) ??
    (await refuseUnknownDesk(tx, user.deskId))
  if (refused) return refused
  await tx.journal.append({ kind: 'user', id: userId }, expectedVersion, [{ type: 'user.changed', user }])
  return { done: true }
}

export const officialList: QueryHandler<'official.list'> = async (_input, { tx }) => ({
  items: (await tx.office.officials()).map(({ rank = 'other', department = null, userId = null, ...official }) => ({
    ...official,
    rank,
    department,
    userId,
  })),
})

export const officialAdd: CommandHandler<'official.add'> = async (input, { tx, deps }) => {
  const officialId = deps.codes.newId()
  const official = { ...input, isActive: true }
  await tx.journal.append({ kind: 'official', id: officialId }, 0, [{ type: 'official.added', official }])
  return { officialId }
}

export const officialChange: CommandHandler<'official.change'> = async (
  { officialId, expectedVersion, ...official },
  { tx },
) => {
  const officials = await tx.office.officials()
  if (!officials.some((one) => one.officialId === officialId)) return notFound('official.not-found')
  await tx.journal.append({ kind: 'official', id: officialId }, expectedVersion, [
    { type: 'official.changed', official },
  ])
  return { done: true }
}

async function refuseUnknownDesk(tx: ReadTx, deskId: string | null): Promise<Refusal | undefined> {
  if (deskId === null || (await tx.office.desks()).some((one) => one.deskId === deskId)) return undefined
  return refuse('user.unknown-desk')
}
