/** What a new register begins with: calendar, dictionaries, rules, one desk, one administrator. */
import { readCalendarFile } from '#domain/calendar/calendar-file'
import { defaultRuleSet } from '#domain/deadline/rule-set'
import { readDictionaryFile } from '#domain/office/dictionary-file'
import { defaultOfficeSettings, type Desk, type Organisation, type User } from '#domain/office/events'
import { isRefusal } from '#domain/refusal'
import type { RegisterDeps } from './ports/deps.ts'
import type { OpenRegister } from './ports/house.ts'
import type { Tx } from './ports/unit-of-work.ts'

export interface OfficeStart {
  readonly organisation: Organisation
  readonly desks: readonly Desk[]
  /** Users with their password hashes; `desk` is the place in `desks`. */
  readonly users: readonly (Omit<User, 'deskId'> & { readonly desk: number | null; readonly passwordHash: string })[]
}

export interface StartedOffice {
  readonly deskIds: readonly string[]
  readonly userIds: readonly string[]
}

/** Writes the first events of a register in one transaction. `startedAt`: UTC instant that they carry. */
export async function startOffice(
  register: OpenRegister,
  start: OfficeStart,
  deps: RegisterDeps,
  startedAt: string = deps.clock.now(),
): Promise<StartedOffice> {
  const calendar = readCalendarFile(await deps.data.calendar())
  if (isRefusal(calendar)) throw new Error(`the shipped calendar cannot be read: ${calendar.reason}`)
  const lists = readDictionaryFile(await deps.data.dictionaries())
  if (isRefusal(lists)) throw new Error(`the shipped dictionaries cannot be read: ${lists.reason}`)
  const deskIds = start.desks.map(() => deps.codes.newId())
  const userIds = start.users.map(() => deps.codes.newId())
  await register.unitOfWork.write(
    { author: { actorId: 'system', deskId: null }, operation: 'register.create', at: startedAt },
    async (tx) => {
      const { organisation } = start
      await tx.journal.append({ kind: 'organisation', id: 'organisation' }, 0, [
        { type: 'organisation.described', organisation },
      ])
      await tx.journal.append({ kind: 'settings', id: 'settings' }, 0, [
        { type: 'settings.office-changed', office: defaultOfficeSettings },
        { type: 'settings.rule-set-added', ruleSet: defaultRuleSet },
      ])
      await tx.journal.append({ kind: 'calendar', id: 'calendar' }, 0, [{ type: 'calendar.loaded', calendar }])
      await tx.journal.append({ kind: 'dictionary', id: 'dictionary' }, 0, [{ type: 'dictionary.loaded', lists }])
      await openDesks(tx, start, deskIds)
      await addUsers(tx, start, { deskIds, userIds })
      return { keep: true, value: undefined }
    },
  )
  return { deskIds, userIds }
}

async function openDesks(tx: Tx, { desks }: OfficeStart, deskIds: readonly string[]): Promise<void> {
  for (const [index, desk] of desks.entries()) {
    await tx.journal.append({ kind: 'desk', id: at(deskIds, index) }, 0, [{ type: 'desk.opened', desk }])
  }
}

async function addUsers(tx: Tx, { users }: OfficeStart, ids: StartedOffice): Promise<void> {
  for (const [index, { desk, passwordHash, ...person }] of users.entries()) {
    const userId = at(ids.userIds, index)
    const user: User = { ...person, deskId: desk === null ? null : at(ids.deskIds, desk) }
    await tx.journal.append({ kind: 'user', id: userId }, 0, [{ type: 'user.added', user }])
    await tx.credentials.setCredential(userId, { hash: passwordHash, mustChange: false })
  }
}

function at(ids: readonly string[], index: number): string {
  const found = ids[index]
  if (found === undefined) throw new Error(`no id at ${index}`)
  return found
}
