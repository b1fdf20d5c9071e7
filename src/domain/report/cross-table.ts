/** Counts of things by two codes at once, rows by columns, with both edges. */

/** One row: how many things of every column have the row's code. */
export interface CrossRow {
  readonly code: string
  readonly counts: readonly number[]
  readonly total: number
}

/** Rows in the order asked for, columns in the order given, and the sums of both. */
export interface CrossTable {
  readonly columns: readonly string[]
  readonly rows: readonly CrossRow[]
  readonly totals: readonly number[]
  readonly total: number
}

/**
 * Counts things by row and column code. Rows come largest first, then by code. A thing whose column is not listed
 * is a bug of the caller and throws, because the row would silently not add up.
 */
export function crossTable<Thing>(
  things: readonly Thing[],
  { columns, rowOf, columnOf }: CrossAxes<Thing>,
): CrossTable {
  const rows = new Map<string, number[]>()
  for (const thing of things) {
    const column = columns.indexOf(columnOf(thing))
    if (column < 0) throw new Error(`no column for ${columnOf(thing)}`)
    const code = rowOf(thing)
    const counts = rows.get(code) ?? columns.map(() => 0)
    counts[column] = (counts[column] ?? 0) + 1
    rows.set(code, counts)
  }
  const listed = [...rows]
    .map(([code, counts]) => ({ code, counts, total: sum(counts) }))
    .toSorted((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1))
  return {
    columns,
    rows: listed,
    totals: columns.map((_, column) => sum(listed.map((row) => row.counts[column] ?? 0))),
    total: things.length,
  }
}

interface CrossAxes<Thing> {
  readonly columns: readonly string[]
  readonly rowOf: (thing: Thing) => string
  readonly columnOf: (thing: Thing) => string
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
