/** The step that brought the life of an appeal: a register of the version before keeps every row, and follows from its journal. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { type SqliteFile, connect } from '#store/dialect/sqlite'
import { migrate } from '#store/migrate'
import { appealLifeTables } from '#store/migrations/0007-appeal-life'
import { steps } from '#store/migrations/steps'
import { openRegisterFile } from '#store/open-register'
import { files } from './fixtures/life.ts'
import { append, instant, read, register, reopen, tempFolder, verify } from './fixtures/registers.ts'
import { author, person, registered } from './fixtures/sample.ts'

const before = steps.slice(0, steps.indexOf(appealLifeTables))

/** A register with everything that the version before could write: no small terms, no step after the registration. */
async function filled(): Promise<string> {
  const path = join(tempFolder(), 'register.db')
  const file = await openRegisterFile({ path, key: null, mode: 'create', now: () => instant })
  await file.unitOfWork.write({ author, operation: 'test' }, async (tx) => {
    await tx.files.noteFile({ fileId: 'f', mediaType: 'image/png', sizeBytes: 1 })
    return { keep: true, value: null }
  })
  const first = registered(1, { content: { applicants: [person, { ...person, surname: 'Условнова' }], topic: null } })
  const ids = [await register(file, first)]
  for (const seq of [2, 3, 4]) ids.push(await register(file, registered(seq)))
  const [one = '', two = '', three = '', four = ''] = ids
  await append(file, { kind: 'appeal', id: one }, [
    { type: 'appeal.printed', document: 'receipt', language: 'kk', isCopy: false },
    { type: 'appeal.files-attached', files, defects: ['name.missing'] },
  ])
  await append(file, { kind: 'appeal', id: two }, [
    { type: 'appeal.printed', document: 'deadline', language: 'kk', isCopy: false },
    { type: 'appeal.voided', reason: 'қате' },
  ])
  const moved = { ...first.terms, dueOn: localDate('2026-04-15'), calendarVersion: 2 }
  await append(file, { kind: 'appeal', id: three }, [
    { type: 'appeal.due-moved', from: first.terms.dueOn, terms: moved, cause: 'calendar' },
    { type: 'appeal.linked', link: { kind: 'repeatOf', appealId: one, number: '2026-00001' } },
  ])
  const after = { essence: 'Аулада "су" жоқ \\ жарық та 🙂' }
  await append(file, { kind: 'appeal', id: four }, [
    { type: 'appeal.corrected', reason: 'қате', before: {}, after, terms: first.terms, defects: [] },
  ])
  const official = { name: 'Мысалов М.', positionKk: 'әкім', positionRu: 'аким', isActive: true }
  await append(file, { kind: 'official', id: 'o1' }, [{ type: 'official.added', official }])
  file.close()
  return path
}

/** Takes the tables of a file back to an older schema: rows keep the columns that the older one knew. */
function takeBack(path: string): void {
  const old = connect({ path: ':memory:', key: null, busyTimeout: 100 })
  migrate(old.file, before)
  const { file, close } = connect({ path, key: null, busyTimeout: 100 })
  file.pragma('foreign_keys = off')
  const known = tablesOf(old.file)
  for (const table of tablesOf(file)) {
    if (!known.includes(table)) file.exec(`drop table ${table}`)
    else if (columnsOf(file, table).join() !== columnsOf(old.file, table).join()) narrowTable(file, old.file, table)
  }
  file.pragma(`user_version = ${before.length}`)
  close()
  old.close()
}

function narrowTable(file: SqliteFile, old: SqliteFile, table: string): void {
  const columns = columnsOf(old, table)
  const values = columns.map((name) => (name === 'terms' ? "due_basis -> '$.terms'" : name))
  const made = old
    .prepare<[string], { sql: string }>('select sql from sqlite_schema where tbl_name = ? and sql is not null')
    .all(table)
  file.exec(`create table kept as select ${values.join()} from ${table}; drop table ${table}`)
  for (const { sql } of made) file.exec(sql)
  file.exec(`insert into ${table} select * from kept; drop table kept`)
}

function tablesOf(file: SqliteFile): string[] {
  return file
    .prepare<[], string>("select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 1")
    .pluck()
    .all()
    .toSorted()
}

function columnsOf(file: SqliteFile, table: string): string[] {
  return file.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
}

function contentsOf(path: string): Record<string, unknown[]> {
  const { file, close } = connect({ path, key: null, readonly: true, busyTimeout: 100 })
  try {
    return Object.fromEntries(tablesOf(file).map((name) => [name, file.prepare(`select * from ${name}`).all()]))
  } finally {
    close()
  }
}

test('every table of a migrated register is the one that the journal gives, and the check finds nothing', async () => {
  const path = await filled()
  const expected = contentsOf(path)
  takeBack(path)
  expect(columnsOfFile(path, 'appeal')).not.toContain('is_open')
  const file = await reopen(path)
  expect(file.state).toBe('ready')
  expect(contentsOf(path)).toEqual(expected)
  expect((await verify(file)).problems).toEqual([])
})

test('what an old row lacks is filled from the journal', async () => {
  const path = await filled()
  takeBack(path)
  const file = await reopen(path)
  const told = await read(file, async ({ appeals, office }) => ({
    rows: (await appeals.list({ state: 'all' }, { by: 'number', descending: false }, { limit: 9 })).items.map(
      ({ state, isOpen, isReceiptPrinted, leadId }) => [state, isOpen, isReceiptPrinted, leadId],
    ),
    terms: (await appeals.openTerms()).map(({ dueOn, moved, pauses, clocks }) => [dueOn, moved, pauses, clocks]),
    found: (await appeals.search('аулада', 5)).total,
    officials: (await office.officials()).map(({ rank, department, userId }) => [rank, department, userId]),
  }))
  expect(told).toEqual({
    rows: [
      ['registered', true, true, null],
      ['void', false, false, null],
      ['registered', true, false, null],
      ['registered', true, false, null],
    ],
    terms: [
      ['2026-04-14', null, [], []],
      ['2026-04-15', null, [], []],
      ['2026-04-14', null, [], []],
    ],
    found: 1,
    officials: [['other', null, null]],
  })
})

test('work goes on in a migrated register', async () => {
  const path = await filled()
  takeBack(path)
  const file = await reopen(path)
  const id = (await read(file, (tx) => tx.appeals.byNumber('2026-00003')))?.appealId ?? ''
  await append(file, { kind: 'appeal', id }, [{ type: 'appeal.taken-on', on: localDate('2026-03-20') }])
  await register(file, registered(5))
  expect(await read(file, (tx) => tx.appeals.count({ state: 'inWork' }))).toBe(1)
  expect((await verify(file)).problems).toEqual([])
})

function columnsOfFile(path: string, table: string): string[] {
  const { file, close } = connect({ path, key: null, readonly: true, busyTimeout: 100 })
  try {
    return columnsOf(file, table)
  } finally {
    close()
  }
}
