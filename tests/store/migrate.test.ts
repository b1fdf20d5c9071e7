/** Steps of the schema: forward only, all or none, a copy first. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '#store/dialect/sqlite'
import { migrate, schemaNumber } from '#store/migrate'
import type { Step } from '#store/migrations/step'
import { steps } from '#store/migrations/steps'
import { openRegisterFile } from '#store/open-register'
import { instant, read, register, reopen, tempFolder } from './fixtures/registers.ts'
import { registered } from './fixtures/sample.ts'

const noteTable: Step = { name: 'note', up: (ddl) => ddl.table('note', 'id integer primary key, text text not null') }
const failing: Step = {
  name: 'failing',
  up(ddl) {
    ddl.table('half', 'id integer primary key')
    throw new Error('half-way')
  },
}
const orphaning: Step = {
  name: 'orphaning',
  up(ddl) {
    ddl.table('orphan', 'id integer primary key, seq integer references appeal (seq)')
    ddl.table('orphaned as select', 'id integer')
  },
}

async function oldRegister(): Promise<string> {
  const path = join(tempFolder(), 'register.db')
  const file = await openRegisterFile({ path, key: null, mode: 'create', now: () => instant })
  await register(file, registered(1))
  file.close()
  return path
}

const tablesOf = (path: string): unknown[] => {
  const connection = connect({ path, key: null, readonly: true, busyTimeout: 100 })
  const names = connection.file
    .prepare("select name from sqlite_schema where type = 'table' order by name")
    .pluck()
    .all()
  connection.close()
  return names
}

test('a missing step is run, the register is kept, and so is a copy of it as it was', async () => {
  const path = await oldRegister()
  const told: unknown[] = []
  const file = await reopen(path, { steps: [...steps, noteTable], log: (entry) => told.push(entry) })
  expect(file.state).toBe('ready')
  expect(await read(file, (tx) => tx.appeals.count({ state: 'all' }))).toBe(1)
  expect(told).toEqual([{ event: 'store.migrated', from: steps.length, to: steps.length + 1 }])
  expect(tablesOf(path)).toContain('note')
  const copy = `${path}.schema-${steps.length}`
  expect(tablesOf(copy)).not.toContain('note')
  expect(await read(await reopen(copy), (tx) => tx.appeals.count({ state: 'all' }))).toBe(1)
})

test.each([
  { why: 'a step that fails half-way', step: failing, error: 'half-way' },
  { why: 'a step that SQLite refuses', step: orphaning, error: 'syntax error' },
])('$why leaves the old schema whole', async ({ step, error }) => {
  const path = await oldRegister()
  const before = tablesOf(path)
  await expect(reopen(path, { steps: [...steps, noteTable, step] })).rejects.toThrow(error)
  expect(tablesOf(path)).toEqual(before)
  const file = await reopen(path)
  expect(file.state).toBe('ready')
  expect(await read(file, (tx) => tx.appeals.count({ state: 'all' }))).toBe(1)
})

test('broken references are found before anything is kept', () => {
  const connection = connect({ path: ':memory:', key: null, busyTimeout: 100 })
  connection.file.exec(
    'create table parent (id integer primary key) strict; create table child (id integer references parent (id))',
  )
  connection.file.pragma('foreign_keys = off')
  connection.file.exec('insert into child (id) values (7)')
  expect(() => migrate(connection.file, [noteTable])).toThrow('broken references')
  expect(schemaNumber(connection.file)).toBe(0)
  expect(connection.file.pragma('foreign_keys', { simple: true })).toBe(1)
  connection.close()
})

test('a register that is up to date is neither copied nor changed', async () => {
  const path = await oldRegister()
  const before = readFileSync(path)
  const file = await reopen(path)
  file.close()
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(join(path, '..')).filter((name) => name !== 'register.db')).toEqual([])
  expect(existsSync(`${path}.schema-${steps.length}`)).toBe(false)
})
