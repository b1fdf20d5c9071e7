/** Reads what the due dates of open appeals follow from. */
import { sql } from 'kysely'
import type { AppealReader, OpenSpan, OpenTerms } from '#register/ports/appeal-reader'
import type { AppealRow, KeptBasis } from '../appeal-tables.ts'
import { run } from '../statements.ts'
import { type Db, fromJson } from '../tables.ts'
import { readCursor, writeCursor } from './cursor.ts'

type OpenRow = Pick<AppealRow, 'appeal_id' | 'number' | 'kind' | 'received_at' | 'due_on'> & {
  readonly due_basis: string
}

/** In the order of registration. The open ones have an index of their own; the whole table is not walked through for them. */
export async function readOpenTerms(db: Db, appealIds?: readonly string[]): Promise<OpenTerms[]> {
  const rows =
    appealIds === undefined
      ? await run<OpenRow>(
          db,
          'terms of open appeals',
          () => sql<OpenRow>`select appeal_id, number, kind, received_at, due_on, due_basis
            from appeal join appeal_detail on appeal_detail.seq = appeal.seq where is_open = 1
            order by +appeal.seq`,
          [],
        )
      : await run<OpenRow>(
          db,
          'terms of some appeals',
          () => sql<OpenRow>`select appeal_id, number, kind, received_at, due_on, due_basis
            from json_each(${''}) as asked join appeal on appeal.appeal_id = asked.value
            join appeal_detail on appeal_detail.seq = appeal.seq where +is_open = 1
            order by +appeal.seq`,
          [JSON.stringify(appealIds)],
        )
  return rows.map((row) => ({
    appealId: row.appeal_id,
    number: row.number,
    kind: row.kind,
    receivedAt: row.received_at,
    dueOn: row.due_on,
    ...fromJson<KeptBasis>(row.due_basis as never),
  }))
}

interface SpanRow {
  readonly seq: number
  readonly appeal_id: string
  readonly due_on: OpenSpan['to']
  readonly from: OpenSpan['from']
  readonly to: OpenSpan['to']
  readonly calendar_version: number
}

/** Along the index of open appeals, so that ended ones are never looked at. */
export async function readOpenSpans(
  db: Db,
  { cursor, limit }: Parameters<AppealReader['openSpans']>[0],
): ReturnType<AppealReader['openSpans']> {
  const after = readCursor(cursor ?? undefined) ?? { value: '', seq: 0 }
  const rows = await run<SpanRow>(
    db,
    'spans of open appeals',
    () => sql<SpanRow>`select appeal.seq, appeal_id, due_on, substr(received_at, 1, 10) as "from",
        max(due_on, coalesce((select max(small.due_on) from appeal_clock as small
          where small.appeal_seq = appeal.seq), '')) as "to",
        due_basis ->> '$.terms.calendarVersion' as calendar_version
      from appeal join appeal_detail on appeal_detail.seq = appeal.seq
      where is_open = 1 and (due_on, appeal.seq) > (${''}, ${0}) order by due_on, appeal.seq limit ${0}`,
    [after.value, after.seq, limit],
  )
  const last = rows.length < limit ? undefined : rows.at(-1)
  return {
    items: rows.map((row) => ({
      appealId: row.appeal_id,
      from: row.from,
      to: row.to,
      calendarVersion: row.calendar_version,
    })),
    nextCursor: last === undefined ? null : writeCursor({ value: last.due_on, seq: last.seq }),
  }
}
