/** The registers of one folder, on real files. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { plainKeySource } from '#adapters/key-source'
import { type House, openHouse } from '#main/house'
import { registerFiles } from '#main/register-files'

const instant = '2026-03-19T05:15:00.000Z'
const log = { write: () => undefined }
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qabyldau-house-'))
  folders.push(folder)
  return folder
}

function houseIn(folder: string, practice = false): Promise<House> {
  return openHouse({
    folder,
    practice,
    files: registerFiles({ now: () => instant, log }),
    keys: plainKeySource,
    now: () => new Date(instant),
  })
}

test('an empty folder holds no register', async () => {
  const folder = newFolder()
  const house = await houseIn(folder)
  expect(house.state()).toBe('absent')
  expect(() => house.open()).toThrow('no register is open')
  expect(existsSync(join(folder, 'register.db'))).toBe(false)
})

test('a register that was made is there at the next start', async () => {
  const folder = newFolder()
  const first = await houseIn(folder)
  expect((await first.create({ practice: false })).isPractice).toBe(false)
  await first.close()
  const second = await houseIn(folder)
  expect(second.state()).toBe('ready')
  await second.close()
})

test('a practice register stands beside the real one, and leaving it leads back', async () => {
  const folder = newFolder()
  const house = await houseIn(folder)
  await house.create({ practice: false })
  expect(await house.openPractice()).toBeUndefined()
  await house.create({ practice: true })
  expect(house.open().isPractice).toBe(true)
  await house.leavePractice()
  expect(house.open().isPractice).toBe(false)
  expect((await house.openPractice())?.isPractice).toBe(true)
  await house.close()
})

test('leaving a practice register where there is no real one leads to the first run', async () => {
  const house = await houseIn(newFolder())
  await house.create({ practice: true })
  await house.leavePractice()
  expect(house.state()).toBe('absent')
  await house.close()
})

test.each([
  { why: 'only a practice register is there', real: false, asked: false, practice: true },
  { why: 'both are there', real: true, asked: false, practice: false },
  { why: 'both are there and practice is asked for', real: true, asked: true, practice: true },
])('which register is opened when $why', async ({ real, asked, practice }) => {
  const folder = newFolder()
  const maker = await houseIn(folder)
  if (real) await maker.create({ practice: false })
  await maker.create({ practice: true })
  await maker.close()
  const house = await houseIn(folder, asked)
  expect(house.open().isPractice).toBe(practice)
  await house.close()
})

test('a practice register that was given up leaves nothing behind', async () => {
  const folder = newFolder()
  const house = await houseIn(folder)
  await house.create({ practice: true })
  await house.discardPractice()
  expect(existsSync(join(folder, 'practice'))).toBe(false)
  expect(house.state()).toBe('absent')
})

test('a file that is no register is damaged, and is left as it is', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'register.db'), 'no database at all, but a text of some length'.repeat(100))
  const house = await houseIn(folder)
  expect(house.state()).toBe('damaged')
  await expect(house.create({ practice: false })).rejects.toThrow('there is a register already')
})

test('a register made by another process is noticed', async () => {
  const folder = newFolder()
  const waiting = await houseIn(folder)
  expect(await waiting.changedElsewhere()).toBe(false)
  const maker = await houseIn(folder)
  await maker.create({ practice: false })
  expect(await waiting.changedElsewhere()).toBe(true)
  expect(waiting.state()).toBe('ready')
  expect(await waiting.changedElsewhere()).toBe(false)
  await waiting.close()
  await maker.close()
})

test('writes of another process are noticed, own ones are not', async () => {
  const folder = newFolder()
  const one = await houseIn(folder)
  await one.create({ practice: false })
  const two = await houseIn(folder)
  const draft = { draftId: 'd1', userId: 'u1', screen: 'desk', title: '', content: '{}', savedAt: instant }
  const author = { actorId: 'system', deskId: null }
  await two.open().unitOfWork.write({ author, operation: 'draft.save' }, async (tx) => {
    await tx.drafts.saveDraft(draft)
    return { keep: true, value: null }
  })
  expect(await one.changedElsewhere()).toBe(true)
  expect(await one.changedElsewhere()).toBe(false)
  expect(await two.changedElsewhere()).toBe(false)
  await one.close()
  await two.close()
})
