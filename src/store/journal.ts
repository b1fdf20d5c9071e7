/**
 * Appends to the journal and runs the projections, all inside the transaction of the caller. The clock gives the instant
 * and nothing else: order is the sequence number, also when the clock was set back.
 */
import { sql } from 'kysely'
import type { JournalEvent, JournalReader, JournalWriter, Stream, StreamEvents } from '#register/ports/journal'
import { StaleVersion } from '#register/ports/journal'
import type { Author } from '#register/ports/unit-of-work'
import { canonicalJson, chainStart, hashOfEntry, hashOfPayload } from './hash-chain.ts'
import { project, projectMany } from './projections/projections.ts'
import { insertRow, insertRows, run } from './statements.ts'
import { loadStream, recordedEvent } from './stream.ts'
import type { Db, EventRow } from './tables.ts'

export function journalReader(db: Db): JournalReader {
  return {
    load: (stream) => loadStream(db, stream),
    async lastAt() {
      const row = await db.selectFrom('event').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
      return row?.at ?? null
    },
  }
}

export interface Writing {
  readonly author: Author
  readonly commandId: string | null
  /** UTC instant. */
  readonly now: () => string
}

export function journalWriter(db: Db, { author, commandId, now }: Writing): JournalWriter {
  let appended = 0
  return {
    ...journalReader(db),
    async append(stream, expectedVersion, events) {
      const found = await streamVersion(db, stream)
      if (expectedVersion !== 'any' && found !== expectedVersion) throw new StaleVersion(stream, expectedVersion, found)
      const head = await chainHead(db)
      let { hash: prevHash } = head
      for (const [at, event] of events.entries()) {
        const row = entry(event, {
          seq: head.seq + at + 1,
          stream,
          version: found + at + 1,
          at: now(),
          author,
          commandId,
          prevHash,
        })
        await insertRow(db, 'event', row)
        // The event is read back from what was written, so that a rebuild sees exactly the same.
        await project(db, recordedEvent(row))
        prevHash = row.hash
        appended += 1
      }
      return { version: found + events.length }
    },
    async appendMany(entries) {
      const rows = chained(entries, {
        versions: await streamVersions(db, entries),
        head: await chainHead(db),
        at: now(),
        author,
        commandId,
      })
      await insertRows(db, 'event', rows)
      await projectMany(
        db,
        rows.map((row) => recordedEvent(row)),
      )
      appended += rows.length
    },
    appended: () => appended,
  }
}

interface ManyPlaces {
  /** By `keyOf` of the stream; a new one is not there. */
  readonly versions: ReadonlyMap<string, number>
  readonly head: ChainHead
  readonly at: string
  readonly author: Author
  readonly commandId: string | null
}

/** The rows of many streams' events, each chained to the one before. Throws when a stream stands twice: its versions would too. */
function chained(entries: readonly StreamEvents[], { versions, head, at, author, commandId }: ManyPlaces): EventRow[] {
  const rows: EventRow[] = []
  const known = new Set<string>()
  let { hash: prevHash } = head
  for (const { stream, events } of entries) {
    const key = keyOf(stream)
    if (known.has(key)) throw new Error(`a stream twice among many: ${stream.kind}`)
    known.add(key)
    const found = versions.get(key) ?? 0
    for (const [place, event] of events.entries()) {
      const seq = head.seq + rows.length + 1
      const row = entry(event, { seq, stream, version: found + place + 1, at, author, commandId, prevHash })
      rows.push(row)
      prevHash = row.hash
    }
  }
  return rows
}

interface Place {
  readonly seq: number
  readonly stream: Stream
  readonly version: number
  readonly at: string
  readonly author: Author
  readonly commandId: string | null
  readonly prevHash: Uint8Array
}

function entry(event: JournalEvent, { seq, stream, version, at, author, commandId, prevHash }: Place): EventRow {
  const payload = canonicalJson(event)
  const payloadHash = hashOfPayload(payload)
  const { kind: streamKind, id: streamId } = stream
  const { actorId, deskId } = author
  const { type } = event
  return {
    seq,
    stream_kind: streamKind,
    stream_id: streamId,
    version,
    type,
    payload,
    payload_hash: payloadHash,
    prev_hash: prevHash,
    hash: hashOfEntry({
      prevHash,
      seq,
      streamKind,
      streamId,
      version,
      type,
      at,
      actorId,
      deskId,
      commandId,
      payloadHash,
    }),
    at,
    actor_id: actorId,
    desk_id: deskId,
    command_id: commandId,
  }
}

/** Version of a stream: the number of its last event, 0 when there is none. */
export async function streamVersion(db: Db, { kind, id }: Stream): Promise<number> {
  const rows = await run<{ version: number }>(
    db,
    'version of a stream',
    () => sql<{ version: number }>`select version from event where stream_id = ${''} and stream_kind = ${''}
      order by version desc limit 1`,
    [id, kind],
  )
  return rows[0]?.version ?? 0
}

async function streamVersions(db: Db, entries: readonly StreamEvents[]): Promise<ReadonlyMap<string, number>> {
  const rows = await run<{ kind: Stream['kind']; id: string; version: number }>(
    db,
    'versions of many streams',
    () => sql<{ kind: Stream['kind']; id: string; version: number }>`select stream_kind as kind, stream_id as id,
      max(version) as version from event where stream_id in (select value from json_each(${''}))
      group by stream_id, stream_kind`,
    [JSON.stringify(entries.map(({ stream }) => stream.id))],
  )
  return new Map(rows.map(({ kind, id, version }) => [keyOf({ kind, id }), version]))
}

function keyOf({ kind, id }: Stream): string {
  return `${kind} ${id}`
}

interface ChainHead {
  readonly seq: number
  readonly hash: Uint8Array
}

async function chainHead(db: Db): Promise<ChainHead> {
  const rows = await run<{ seq: number; hash: Uint8Array }>(
    db,
    'head of the chain',
    () => sql<{ seq: number; hash: Uint8Array }>`select seq, hash from event order by seq desc limit 1`,
    [],
  )
  return rows[0] ?? { seq: 0, hash: chainStart }
}
