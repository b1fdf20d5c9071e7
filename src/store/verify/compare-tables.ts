/** Compares the rows that screens read with those that follow from the journal. */
import type { SqliteFile } from '../dialect/sqlite.ts'
import { projections } from '../projections/projections.ts'
import type { Check } from './check.ts'

type Row = Readonly<Record<string, unknown>>

/** Differences named for each table; the rest would be of the same kind. */
const mostNamed = 5
const batch = 1000

/** False when it was stopped. */
export async function compareTables(live: SqliteFile, fresh: SqliteFile, check: Check): Promise<boolean> {
  for (const table of projections.flatMap(({ tables }) => tables)) {
    if (!(await compareTable(live, fresh, table, check))) return false
  }
  return true
}

async function compareTable(live: SqliteFile, fresh: SqliteFile, table: string, check: Check): Promise<boolean> {
  const keys = keyColumns(fresh, table)
  const query = `select * from ${table} order by ${keys.join(', ')}`
  const left = live.prepare<[], Row>(query).iterate()
  const right = fresh.prepare<[], Row>(query).iterate()
  let named = 0
  const name = (row: Row, detail: string): void => {
    named += 1
    const where = `${table} ${keys.map((key) => String(row[key])).join(' ')}`
    if (named <= mostNamed) check.add({ kind: 'projection', where, detail, seq: null })
  }
  try {
    let a = left.next()
    let b = right.next()
    for (let rows = 1; a.done !== true || b.done !== true; rows += 1) {
      const order = a.done === true ? 1 : b.done === true ? -1 : compareKeys(a.value, b.value, keys)
      if (order < 0 && a.done !== true) name(a.value, 'the row does not follow from the journal')
      if (order > 0 && b.done !== true) name(b.value, 'the row is missing')
      if (order === 0 && a.done !== true && b.done !== true) {
        const column = differentColumn(a.value, b.value)
        if (column !== undefined) name(b.value, `${column} is not what the journal says`)
      }
      if (order <= 0) a = left.next()
      if (order >= 0) b = right.next()
      if (rows % batch === 0 && !(await check.advance(0))) return false
    }
    return await check.advance(1)
  } finally {
    left.return?.()
    right.return?.()
  }
}

function keyColumns(file: SqliteFile, table: string): string[] {
  return file
    .prepare<[string], { name: string }>('select name from pragma_table_info(?) where pk > 0 order by pk')
    .all(table)
    .map(({ name }) => name)
}

/** Keys are whole numbers and texts; SQLite orders texts by their bytes, so these are compared by bytes too. */
function compareKeys(a: Row, b: Row, keys: readonly string[]): number {
  for (const key of keys) {
    const left = a[key]
    const right = b[key]
    if (left === right) continue
    if (typeof left === 'number' && typeof right === 'number') return left - right
    return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)))
  }
  return 0
}

function differentColumn(a: Row, b: Row): string | undefined {
  return Object.keys(b).find((column) => a[column] !== b[column])
}
