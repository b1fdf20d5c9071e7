/** Number series: the next number's starting point, and the check that none is missing. Source: R-10. */
import { type SeriesState, gaps } from '#domain/number/block'
import type { Db } from '../tables.ts'

export async function readSeries(db: Db, series: string, year: number): Promise<SeriesState> {
  const row = await db
    .selectFrom('series')
    .select('last')
    .where('series', '=', series)
    .where('year', '=', year)
    .executeTakeFirst()
  return { last: row?.last ?? 0, reserved: await readBlocks(db, series, year) }
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
  const rows = await db
    .selectFrom('number_block')
    .select(['first', 'last'])
    .where('series', '=', series)
    .where('year', '=', year)
    .orderBy('first')
    .execute()
  return rows.map(({ first, last }) => ({ from: first, to: last }))
}
