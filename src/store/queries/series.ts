/** Number series: the next number's starting point, and the check that none is missing. Source: R-10. */
import { sql } from 'kysely'
import { type SeriesState, gaps } from '#domain/number/block'
import { run } from '../statements.ts'
import type { Db } from '../tables.ts'

export async function readSeries(db: Db, series: string, year: number): Promise<SeriesState> {
  const rows = await run<{ last: number }>(
    db,
    'series: last number',
    () => sql<{ last: number }>`select last from series where series = ${''} and year = ${0}`,
    [series, year],
  )
  return { last: rows[0]?.last ?? 0, reserved: await readBlocks(db, series, year) }
}

interface SeriesTotal {
  readonly series: string
  readonly year: number
  readonly given: number
  readonly highest: number
}

interface Counted {
  readonly totals: ReadonlyMap<string, SeriesTotal>
  /** Key of the last appeal that is counted, and the hash of its entry: without it the count is begun anew. */
  readonly upTo: number
  readonly mark: string
}

/** What was counted on each connection: numbers are only ever added, so that only new ones have to be looked at. */
const counted = new WeakMap<object, Counted>()

/** Numbers missing in any series, `series/year: n` or `series/year: n-m`. Only a series that does not add up is read whole. */
export async function readGaps(db: Db): Promise<string[]> {
  const totals = await seriesTotals(db)
  const missing: string[] = []
  for (const { series, year, given, highest } of totals) {
    if (given === highest) continue
    const numbers = await db
      .selectFrom('appeal')
      .select('series_seq')
      .where('series', '=', series)
      .where('year', '=', year)
      .execute()
    const issued = numbers.map((row) => row.series_seq)
    for (const { from, to } of gaps(issued, await readBlocks(db, series, year), [])) {
      missing.push(`${series}/${year}: ${from === to ? from : `${from}-${to}`}`)
    }
  }
  return missing
}

/** How many numbers each series has given and the highest of them, in the order of series and years. */
async function seriesTotals(db: Db): Promise<SeriesTotal[]> {
  const owner = db.getExecutor().adapter
  const before = counted.get(owner)
  const isSound = before !== undefined && before.mark === (await markOf(db, before.upTo))
  const known = isSound ? before : { totals: new Map<string, SeriesTotal>(), upTo: 0 }
  const totals = new Map(known.totals)
  let { upTo } = known
  // The first time the index is read whole; later the few new rows alone, which stand behind the last known one.
  const from = known.upTo === 0 ? sql`appeal` : sql`appeal not indexed`
  const { rows } = await sql<SeriesTotal & { upTo: number }>`
    select series, year, count(*) as given, max(series_seq) as highest, max(seq) as "upTo" from ${from}
    where seq > ${known.upTo} group by series, year`.execute(db)
  for (const row of rows) {
    const { series, year, given, highest } = row
    const key = `${series}/${year}`
    const total = totals.get(key) ?? { series, year, given: 0, highest: 0 }
    totals.set(key, { ...total, given: total.given + given, highest: Math.max(total.highest, highest) })
    upTo = Math.max(upTo, row.upTo)
  }
  counted.set(owner, { totals, upTo, mark: await markOf(db, upTo) })
  return [...totals.values()].toSorted((a, b) =>
    a.series === b.series ? a.year - b.year : a.series < b.series ? -1 : 1,
  )
}

async function markOf(db: Db, seq: number): Promise<string> {
  const row = await db.selectFrom('event').select('hash').where('seq', '=', seq).executeTakeFirst()
  return Buffer.from(row?.hash ?? []).toString('base64')
}

async function readBlocks(db: Db, series: string, year: number): Promise<SeriesState['reserved']> {
  const rows = await run<{ first: number; last: number }>(
    db,
    'series: blocks',
    () => sql<{ first: number; last: number }>`select first, last from number_block
      where series = ${''} and year = ${0} order by first`,
    [series, year],
  )
  return rows.map(({ first, last }) => ({ from: first, to: last }))
}
