/** Walks the journal: every entry is what was written, stands where it was written, and none is missing. */
import type { SqliteFile } from '../dialect/sqlite.ts'
import { chainStart, hashOfEntry, hashOfPayload, sameBytes, toHex } from '../hash-chain.ts'
import type { EventRow } from '../tables.ts'
import type { Check } from './check.ts'

const batch = 500

export interface ChainHead {
  readonly events: number
  readonly headHash: string
}

/** Names every entry that is wrong by its sequence number. */
export async function walkChain(file: SqliteFile, check: Check): Promise<ChainHead> {
  const next = file.prepare<[number], EventRow>(`select * from event where seq > ? order by seq limit ${batch}`)
  let expected = 1
  let prevHash = chainStart
  let events = 0
  for (let rows = next.all(0); rows.length > 0; rows = next.all(expected - 1)) {
    for (const row of rows) {
      const wrong = faultOf(row, { expected, prevHash })
      if (wrong !== undefined) check.add({ kind: 'journal', where: `event ${row.seq}`, detail: wrong, seq: row.seq })
      prevHash = row.hash
      expected = row.seq + 1
      events += 1
    }
    if (!(await check.advance(rows.length))) break
  }
  checkVersions(file, check)
  return { events, headHash: events === 0 ? '' : toHex(prevHash) }
}

function faultOf(
  row: EventRow,
  { expected, prevHash }: { expected: number; prevHash: Uint8Array },
): string | undefined {
  if (row.seq !== expected) return `entries ${expected}-${row.seq - 1} are missing`
  // A redacted payload is gone; its hash still stands in the chain.
  if (row.payload !== null && !sameBytes(hashOfPayload(row.payload), row.payload_hash)) return 'the payload was changed'
  const hash = hashOfEntry({
    prevHash: row.prev_hash,
    seq: row.seq,
    streamKind: row.stream_kind,
    streamId: row.stream_id,
    version: row.version,
    type: row.type,
    at: row.at,
    actorId: row.actor_id,
    deskId: row.desk_id,
    commandId: row.command_id,
    payloadHash: row.payload_hash,
  })
  if (!sameBytes(hash, row.hash)) return 'the entry was changed'
  if (!sameBytes(row.prev_hash, prevHash)) return 'the entry before is not the one that was there'
  return undefined
}

/** The events of a stream are numbered without gap; the unique index forbids doubles. */
function checkVersions(file: SqliteFile, check: Check): void {
  const broken = file
    .prepare<[], { stream_kind: string; stream_id: string; seq: number }>(
      `select stream_kind, stream_id, min(seq) as seq from event group by stream_id, stream_kind
       having min(version) <> 1 or max(version) <> count(*) order by seq limit 50`,
    )
    .all()
  for (const { stream_kind: kind, stream_id: id, seq } of broken) {
    check.add({ kind: 'journal', where: `${kind} ${id}`, detail: 'versions of the stream have a gap', seq })
  }
}
