/**
 * Statements whose text is compiled once: every insert, update and delete, and the reads that each call makes. A
 * registration runs two dozen of them; compiling each anew would cost more than running them.
 */
import { type CompiledQuery, sql } from 'kysely'
import type { Db, TableName, Tables } from './tables.ts'

const compiled = new WeakMap<object, Map<string, CompiledQuery>>()

/** Adds one row. */
export async function insertRow<Name extends TableName>(db: Db, table: Name, row: Tables[Name]): Promise<void> {
  await runInsert(db, 'insert into', table, row)
}

/** Adds one row, or takes the place of the row with the same key. */
export async function putRow<Name extends TableName>(db: Db, table: Name, row: Tables[Name]): Promise<void> {
  await runInsert(db, 'insert or replace into', table, row)
}

/** Changes the rows whose columns have the values of `key`. Throws when `key` names no column. */
export async function updateRows<Name extends TableName>(
  db: Db,
  table: Name,
  key: Partial<Tables[Name]>,
  changes: Partial<Tables[Name]>,
): Promise<void> {
  const keys = Object.keys(key)
  const columns = Object.keys(changes)
  if (keys.length === 0) throw new Error(`update of a whole table: ${table}`)
  await run(
    db,
    `update ${table} ${columns.join()} by ${keys.join()}`,
    () => sql`update ${sql.table(table)} set ${sql.join(columns.map((name) => sql`${sql.ref(name)} = ${null}`))}
      where ${sql.join(
        keys.map((name) => sql`${sql.ref(name)} = ${null}`),
        sql` and `,
      )}`,
    [...Object.values(changes), ...Object.values(key)],
  )
}

/** Removes the rows whose columns have the values of `key`. Throws when `key` names no column. */
export async function deleteRows<Name extends TableName>(
  db: Db,
  table: Name,
  key: Partial<Tables[Name]>,
): Promise<void> {
  const keys = Object.keys(key)
  if (keys.length === 0) throw new Error(`delete of a whole table: ${table}`)
  await run(
    db,
    `delete ${table} by ${keys.join()}`,
    () =>
      sql`delete from ${sql.table(table)} where ${sql.join(
        keys.map((name) => sql`${sql.ref(name)} = ${null}`),
        sql` and `,
      )}`,
    Object.values(key),
  )
}

/**
 * Adds many rows with one statement: they travel as one JSON text, bytes in hex. The rows of a table have the same columns
 * in the same order.
 */
export async function insertRows<Name extends TableName>(
  db: Db,
  table: Name,
  rows: readonly Tables[Name][],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns: [string, unknown][] = Object.entries(first)
  const cell = ([, sample]: readonly [string, unknown], at: number) =>
    sample instanceof Uint8Array ? sql`unhex(value ->> ${sql.lit(at)})` : sql`value ->> ${sql.lit(at)}`
  await run(
    db,
    `insert many into ${table} ${columns.map(([name]) => name).join()}`,
    () => sql`insert into ${sql.table(table)} (${sql.join(columns.map(([name]) => sql.ref(name)))})
      select ${sql.join(columns.map(cell))} from json_each(${''})`,
    [JSON.stringify(rows.map(cellsOf))],
  )
}

/**
 * Changes many rows with one statement. Each of `rows` holds the column `key`, by which its row is found, and the new values of
 * the others; all have the same columns in the same order.
 */
export async function updateManyRows<Name extends TableName>(
  db: Db,
  table: Name,
  key: keyof Tables[Name] & string,
  rows: readonly Partial<Tables[Name]>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  await run(
    db,
    `update many of ${table} ${columns.join()} by ${key}`,
    () =>
      sql`update ${sql.table(table)} set ${sql.join(
        columns.filter((name) => name !== key).map((name) => sql`${sql.ref(name)} = ${sql.ref(`given.${name}`)}`),
      )} from (select ${sql.join(
        columns.map((name, at) => sql`value ->> ${sql.lit(at)} as ${sql.ref(name)}`),
      )} from json_each(${''})) as given where ${sql.ref(`${table}.${key}`)} = ${sql.ref(`given.${key}`)}`,
    [JSON.stringify(rows.map(cellsOf))],
  )
}

function cellsOf(row: object): unknown[] {
  return Object.values(row).map((cell: unknown) =>
    cell instanceof Uint8Array ? Buffer.from(cell).toString('hex') : cell,
  )
}

/** Runs a statement that is compiled at its first use. `build` has as many values in it as `parameters` has. */
export async function run<Row>(
  db: Db,
  name: string,
  build: () => ReturnType<typeof sql<Row>>,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const owner = db.getExecutor().adapter
  let known = compiled.get(owner)
  if (known === undefined) {
    known = new Map()
    compiled.set(owner, known)
  }
  let query = known.get(name)
  if (query === undefined) {
    query = build().compile(db)
    if (query.parameters.length !== parameters.length) throw new Error(`${name}: values do not match the statement`)
    known.set(name, query)
  }
  const { rows } = await db.executeQuery<Row>({ ...query, parameters })
  return rows
}

function runInsert(db: Db, verb: string, table: TableName, row: object): Promise<unknown[]> {
  const columns = Object.keys(row)
  return run(
    db,
    `${verb} ${table} ${columns.join()}`,
    () => sql`${sql.raw(verb)} ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
      values (${sql.join(columns.map(() => sql`${null}`))})`,
    Object.values(row),
  )
}
