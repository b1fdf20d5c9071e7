/** The last number of each series in each year, and the blocks that were taken out of it. Source: R-10. */
import { insertRow, run } from '../statements.ts'
import type { Projection } from './projection.ts'
import { sql } from 'kysely'

export const seriesProjection: Projection = {
  tables: ['series', 'number_block'],
  async apply(db, { event }) {
    if (event.type === 'number.block-reserved') {
      const { series, year, first, last, purpose } = event
      return insertRow(db, 'number_block', { series, year, first, last, purpose })
    }
    if (event.type !== 'appeal.registered') return
    const { series, year, seq } = event.given
    // A number out of a reserved block was given elsewhere: the office's own count does not move.
    await run(
      db,
      'series: note a given number',
      () => sql`insert into series (series, year, last)
        select ${''}, ${0}, ${0} where not exists
          (select 1 from number_block where series = ${''} and year = ${0} and ${0} between first and last)
        on conflict (series, year) do update set last = max(last, excluded.last)`,
      [series, year, seq, series, year, seq],
    )
  },
}
