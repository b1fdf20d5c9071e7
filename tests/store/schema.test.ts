/** The schema of a new register, compared with the listing that is kept by hand in `schema.sql`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projections } from '#store/projections/projections'
import { connect } from '#store/dialect/sqlite'
import { applicationId } from '#store/migrate'
import { steps } from '#store/migrations/steps'
import { makeRegister, tempFolder } from './fixtures/registers.ts'

async function withSchema<Value>(work: (file: ReturnType<typeof connect>['file']) => Value): Promise<Value> {
  const path = join(tempFolder(), 'register.db')
  await makeRegister({ path })
  const connection = connect({ path, key: null, readonly: true, busyTimeout: 100 })
  try {
    return work(connection.file)
  } finally {
    connection.close()
  }
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

test('the schema is the one that is written down', async () => {
  const made = await withSchema((file) =>
    file
      .prepare<[], string>(
        `select sql from sqlite_schema where sql is not null and name not like 'appeal_search_%'
         and name not like 'search_word_parts_%' order by name`,
      )
      .pluck()
      .all(),
  )
  const listed = readFileSync(new URL('schema.sql', import.meta.url), 'utf8')
  expect(made.map((sql) => `${squeezed(sql)};`)).toEqual(
    listed
      .split(/;\n/)
      .map((sql) => squeezed(sql.replaceAll(/^--.*$/gm, '')))
      .filter((sql) => sql !== '')
      .map((sql) => `${sql};`),
  )
})

test('every table holds only values of its declared types', async () => {
  const loose = await withSchema((file) =>
    file
      .prepare<[], string>(
        `select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name <> 'sqlite_schema'`,
      )
      .pluck()
      .all(),
  )
  expect(loose).toEqual([])
})

test('the file is marked as a register and carries the number of its schema', async () => {
  const marks = await withSchema((file) => [
    file.pragma('application_id', { simple: true }),
    file.pragma('user_version', { simple: true }),
  ])
  expect(marks).toEqual([applicationId, steps.length])
})

test('every table that is no projection is known to be none', async () => {
  const tables = await withSchema((file) =>
    file
      .prepare<[], string>("select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 1")
      .pluck()
      .all(),
  )
  const projected = new Set<string>(projections.flatMap((projection) => projection.tables))
  const outside = ['credential', 'draft', 'event', 'reply', 'secret', 'stored_file']
  expect(tables.filter((name) => !projected.has(name)).toSorted()).toEqual(outside)
  expect([...projected].filter((name) => !tables.includes(name))).toEqual([])
})
