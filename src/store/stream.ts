/** Reads events back out of the journal. */
import { sql } from 'kysely'
import type { RecordedEvent, Stream } from '#register/ports/journal'
import { streamKinds } from '#register/ports/journal'
import { run } from './statements.ts'
import { type Db, type EventRow, fromJson } from './tables.ts'

/** Events of one stream in order; empty when there is no such stream. */
export async function loadStream(db: Db, { kind, id }: Stream): Promise<RecordedEvent[]> {
  const rows = await run<EventRow>(
    db,
    'events of a stream',
    () => sql<EventRow>`select * from event where stream_id = ${''} and stream_kind = ${''} order by version`,
    [id, kind],
  )
  return rows.map((row) => recordedEvent(row))
}

/** One row of the journal as the event it holds. Throws for a row that this program cannot have written. */
export function recordedEvent(row: EventRow): RecordedEvent {
  const kind = streamKinds.find((known) => known === row.stream_kind)
  if (kind === undefined || row.payload === null) throw new Error(`entry ${row.seq} of the journal cannot be read`)
  return {
    seq: row.seq,
    stream: { kind, id: row.stream_id },
    version: row.version,
    event: fromJson(row.payload),
    at: row.at,
    actorId: row.actor_id,
    deskId: row.desk_id,
  }
}
