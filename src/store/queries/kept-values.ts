/**
 * Values that every call needs whole and hardly any call changes, kept from one transaction to the next. What is kept
 * stands under the hash of its stream's last event: whoever changed it, here or in another process, has another hash,
 * and so has a change that was rolled back.
 */
import { sql } from 'kysely'
import type { Stream } from '#register/ports/journal'
import { run } from '../statements.ts'
import type { Db } from '../tables.ts'

interface Kept<Value> {
  readonly mark: string
  readonly value: Value
}

export type Keeper<Value> = (
  db: Db,
  of: { readonly stream: Stream; readonly name: string },
  read: () => Promise<Value>,
) => Promise<Value>

/** Makes a place for values of one kind. Each connection has its own, so that registers never mix. */
export function keeper<Value>(): Keeper<Value> {
  const places = new WeakMap<object, Map<string, Kept<Value>>>()
  return async (db, { stream, name }, read) => {
    const owner = db.getExecutor().adapter
    const place = places.get(owner) ?? new Map<string, Kept<Value>>()
    places.set(owner, place)
    const mark = await markOf(db, stream)
    const known = place.get(name)
    if (known?.mark === mark) return known.value
    const value = await read()
    place.set(name, { mark, value })
    return value
  }
}

async function markOf(db: Db, { kind, id }: Stream): Promise<string> {
  const rows = await run<{ hash: Uint8Array }>(
    db,
    'last hash of a stream',
    () => sql<{ hash: Uint8Array }>`select hash from event where stream_id = ${''} and stream_kind = ${''}
      order by version desc limit 1`,
    [id, kind],
  )
  return Buffer.from(rows[0]?.hash ?? []).toString('base64')
}
