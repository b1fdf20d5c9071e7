/** The states in which a register file can be found, and what is done about each. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { connect } from '#store/dialect/sqlite'
import { steps } from '#store/migrations/steps'
import { openRegisterFile } from '#store/open-register'
import { instant, makeRegister, read, register, reopen, tempFolder, verify } from './fixtures/registers.ts'
import { registered } from './fixtures/sample.ts'

const key = 'a1'.repeat(32)

async function closedRegister(options: { readonly key?: string | null } = {}): Promise<string> {
  const path = join(tempFolder(), 'register.db')
  const file = await openRegisterFile({ path, key: null, mode: 'create', now: () => instant, ...options })
  await register(file, registered(1))
  file.close()
  return path
}

test('no file is told, and nothing is made', async () => {
  const folder = tempFolder()
  const file = await reopen(join(folder, 'register.db'))
  expect(file.state).toBe('absent')
  expect(readdirSync(folder)).toEqual([])
  expect(() => file.unitOfWork).toThrow('absent')
})

test('a register that was made is open, durable and found again', async () => {
  const path = await closedRegister()
  const file = await reopen(path)
  expect(file.state).toBe('ready')
  expect(await read(file, (tx) => tx.appeals.count({ state: 'open' }))).toBe(1)
  const other = connect({ path, key: null, busyTimeout: 100 })
  expect(other.file.pragma('journal_mode', { simple: true })).toBe('wal')
  other.close()
})

test('a register is never made over another', async () => {
  const path = await closedRegister()
  const before = readFileSync(path)
  await expect(makeRegister({ path })).rejects.toThrow('already')
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a register that could not be made leaves nothing behind', async () => {
  const folder = tempFolder()
  const broken = {
    name: 'broken',
    up() {
      throw new Error('broken step')
    },
  }
  await expect(makeRegister({ path: join(folder, 'register.db'), steps: [...steps, broken] })).rejects.toThrow('broken')
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that is not there is a place that may not be written', async () => {
  await expect(makeRegister({ path: join(tempFolder(), 'none', 'register.db') })).rejects.toThrow('exist')
})

describe('damaged files', () => {
  test.each([
    { why: 'an empty file', change: () => Buffer.alloc(0) },
    {
      why: 'a file of another program',
      change: () => Buffer.from('not a database at all, only a letter '.repeat(200)),
    },
    { why: 'the first page lost', change: (bytes: Buffer) => bytes.fill(0, 0, 4096) },
    {
      why: 'half of the file lost',
      change: (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 8192) * 4096),
    },
    {
      why: 'pages overwritten in the middle',
      change: (bytes: Buffer) => bytes.fill(0x5a, 3 * 4096, bytes.length - 4096),
    },
  ])('$why is told and left as it is', async ({ change }) => {
    const path = await closedRegister()
    writeFileSync(path, change(readFileSync(path)))
    const before = readFileSync(path)
    const events: string[] = []
    const file = await reopen(path, { log: ({ event }) => events.push(event) })
    expect(file.state).toBe('damaged')
    expect(events).toEqual(['store.damaged'])
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('a database of another program is told, though it is sound', async () => {
    const path = join(tempFolder(), 'register.db')
    const other = connect({ path, key: null, busyTimeout: 100 })
    other.file.exec('create table other (id integer primary key)')
    other.close()
    expect((await reopen(path)).state).toBe('damaged')
  })
})

test('a register made by a newer program is told, and not one byte of it changes', async () => {
  const path = await closedRegister()
  const newer = connect({ path, key: null, busyTimeout: 100 })
  newer.file.pragma('journal_mode = delete')
  newer.file.pragma(`user_version = ${steps.length + 1}`)
  newer.close()
  const before = readFileSync(path)
  const file = await reopen(path)
  expect(file.state).toBe('newer')
  expect(readFileSync(path).equals(before)).toBe(true)
})

describe('a register under a key', () => {
  test.each([
    { why: '32 bytes in hex', secret: key },
    { why: "a passphrase with a quote, 'as typed'", secret: "құпия 'сөз'" },
  ])('$why: no readable text, all else the same', async ({ secret }) => {
    const path = await closedRegister({ key: secret })
    const bytes = readFileSync(path)
    for (const text of ['SQLite format 3', 'Нұрлан', 'нурлан', '2026-00001', 'create table']) {
      expect(bytes.includes(Buffer.from(text))).toBe(false)
    }
    expect((await reopen(path)).state).toBe('damaged')
    expect((await reopen(path, { key: 'b2'.repeat(32) })).state).toBe('damaged')
    const file = await reopen(path, { key: secret })
    expect(file.state).toBe('ready')
    await register(file, registered(2))
    expect((await read(file, (tx) => tx.appeals.search('Nurlan', 5))).total).toBe(2)
    expect((await verify(file)).clean).toBe(true)
  })

  test('its write-ahead file is not readable either', async () => {
    const path = join(tempFolder(), 'register.db')
    const file = await makeRegister({ path, key })
    await register(file, registered(1))
    expect(existsSync(`${path}-wal`)).toBe(true)
    expect(readFileSync(`${path}-wal`).includes(Buffer.from('Нұрлан'))).toBe(false)
  })

  test('a copy of it stays under the same key', async () => {
    const path = join(tempFolder(), 'register.db')
    const file = await makeRegister({ path, key })
    await register(file, registered(1))
    const target = join(tempFolder(), 'copy.db')
    await file.snapshot(target)
    expect(readFileSync(target).includes(Buffer.from('Нұрлан'))).toBe(false)
    expect((await reopen(target)).state).toBe('damaged')
    expect(await read(await reopen(target, { key }), (tx) => tx.appeals.count({ state: 'all' }))).toBe(1)
  })
})

test('a copy is whole while work goes on, and is never written over a file', async () => {
  const path = join(tempFolder(), 'register.db')
  const file = await makeRegister({ path })
  await register(file, registered(1))
  const target = join(tempFolder(), 'copy.db')
  await Promise.all([file.snapshot(target), register(file, registered(2))])
  const copy = await reopen(target)
  expect((await verify(copy)).clean).toBe(true)
  await expect(file.snapshot(target)).rejects.toThrow('exists')
})

test('the key for receipts is made once and stays', async () => {
  const path = await closedRegister()
  const first = await read(await reopen(path), (tx) => tx.receiptKey())
  const second = await read(await reopen(path), (tx) => tx.receiptKey())
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(second).toBe(first)
})
