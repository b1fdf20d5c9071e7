/** Looks whether a filled register is what the engine would have written. Throws when it is not. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { chainStart, hashOfEntry, hashOfPayload, sameBytes } from '#store/hash-chain'
import type { EventRow } from '#store/tables'

/** Entries at the end of the journal whose hashes are computed again; `verify` does it for all of them, for longer. */
const lookedAt = 20_000

const sums = [
  { what: 'registrations in the journal', sql: `select count(*) from event where type = 'appeal.registered'` },
  { what: 'rows of appeals', sql: 'select count(*) from appeal' },
  { what: 'details', sql: 'select count(*) from appeal_detail' },
  { what: 'entries of the search index', sql: 'select count(*) from appeal_search' },
  { what: 'numbers given', sql: 'select sum(last) from series' },
  { what: 'sum of the tallies', sql: 'select sum(appeals) from appeal_tally' },
  { what: 'sum of the topics', sql: 'select sum(appeals) from topic_tally' },
  { what: 'kept replies', sql: 'select count(*) from reply' },
] as const

export async function checkFilled(folder: string, cases: number): Promise<void> {
  const file = new Database(join(folder, 'register.db'), { readonly: true })
  try {
    for (const { what, sql } of sums) {
      const found = file.prepare(sql).pluck().get()
      if (found !== cases) throw new Error(`${what}: ${String(found)} instead of ${cases}`)
    }
    checkChain(file)
  } finally {
    file.close()
  }
}

function checkChain(file: Database.Database): void {
  const last = Number(file.prepare('select max(seq) from event').pluck().get())
  const from = Math.max(1, last - lookedAt)
  const before = file.prepare<[number], { hash: Uint8Array }>('select hash from event where seq = ?').get(from - 1)
  let previous = before?.hash ?? chainStart
  for (const row of file.prepare<[number], EventRow>('select * from event where seq >= ? order by seq').iterate(from)) {
    const { seq, version, type, at, payload } = row
    const hash = hashOfEntry({
      prevHash: previous,
      seq,
      streamKind: row.stream_kind,
      streamId: row.stream_id,
      version,
      type,
      at,
      actorId: row.actor_id,
      deskId: row.desk_id,
      commandId: row.command_id,
      payloadHash: row.payload_hash,
    })
    const isWhole = payload !== null && sameBytes(hashOfPayload(payload), row.payload_hash)
    if (!isWhole || !sameBytes(row.prev_hash, previous) || !sameBytes(row.hash, hash)) {
      throw new Error(`the chain is broken at entry ${seq}`)
    }
    previous = row.hash
  }
}
