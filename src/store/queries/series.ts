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

/** Numbers missing in any series, `series/year: n` or `series/year: n-m`. Only a series that does not add up is read whole. */
export async function readGaps(db: Db): Promise<string[]> {
  const totals = await db
    .selectFrom('appeal')
    .select((column) => [
      'series',
      'year',
      column.fn.countAll<number>().as('given'),
      column.fn.max('series_seq').as('highest'),
    ])
    .groupBy(['series', 'year'])
    .orderBy('series')
    .orderBy('year')
    .execute()
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
