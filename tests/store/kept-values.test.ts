/** What a connection keeps between transactions is dropped when it was changed, by whomever, and when a change was undone. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DictionaryEntry, defaultOfficeSettings } from '#domain/office/events'
import type { RegisterFile } from '#store/open-register'
import { append, makeRegister, read, register, reopen, tempFolder } from './fixtures/registers.ts'
import { author, registered } from './fixtures/sample.ts'

const dictionary = { kind: 'dictionary', id: 'dictionary' } as const
const settings = { kind: 'settings', id: 'settings' } as const

const entry = (ru: string): DictionaryEntry => ({
  code: 'WAT',
  parent: null,
  kk: 'Су',
  ru,
  en: null,
  closedOn: null,
  attributes: {},
})
const saved = (ru: string) => ({ type: 'dictionary.entry-saved', list: 'topics', entry: entry(ru) }) as const

async function topic(file: RegisterFile): Promise<string | undefined> {
  const { lists } = await read(file, ({ office }) => office.dictionary())
  return lists['topics']?.[0]?.ru
}

test('a change by another process is seen at the next call', async () => {
  const path = join(tempFolder(), 'register.db')
  const one = await makeRegister({ path })
  const other = await reopen(path)
  await append(one, dictionary, [saved('Вода')])
  expect(await topic(other)).toBe('Вода')
  await append(one, dictionary, [saved('Водоснабжение')])
  expect(await topic(other)).toBe('Водоснабжение')
})

test('what was read before a rollback is not kept, though the next change has the same version', async () => {
  const file = await makeRegister()
  const undone = await file.unitOfWork.write({ author, operation: 'test' }, async (tx) => {
    await tx.journal.append(dictionary, 0, [saved('Отменено')])
    return { keep: false, value: (await tx.office.dictionary()).lists['topics']?.[0]?.ru }
  })
  expect(undone).toEqual({ outcome: 'rolledBack', value: 'Отменено' })
  expect(await topic(file)).toBeUndefined()
  await append(file, dictionary, [saved('Вода')])
  expect(await topic(file)).toBe('Вода')
})

test('changed settings are in force at once', async () => {
  const file = await makeRegister()
  const minutes = () => read(file, async ({ office }) => (await office.settings()).office.lockAfterMinutes)
  expect(await minutes()).toBe(defaultOfficeSettings.lockAfterMinutes)
  const office = { ...defaultOfficeSettings, lockAfterMinutes: 3 }
  await append(file, settings, [{ type: 'settings.office-changed', office }])
  expect(await minutes()).toBe(3)
})

test('R-10: numbers of a rolled-back registration are not counted among those that were given', async () => {
  const file = await makeRegister()
  await register(file, registered(1))
  await file.unitOfWork.write({ author, operation: 'test' }, async (tx) => {
    await tx.journal.append({ kind: 'appeal', id: randomUUID() }, 0, [registered(2)])
    return { keep: false, value: await tx.office.gaps() }
  })
  await register(file, registered(3))
  expect(await read(file, ({ office }) => office.gaps())).toEqual(['register/2026/2026: 2'])
  await register(file, registered(2))
  expect(await read(file, ({ office }) => office.gaps())).toEqual([])
})
