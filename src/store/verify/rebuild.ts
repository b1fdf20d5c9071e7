/**
 * Builds every projection anew from the journal, in a database of its own. A small register is built in memory; a large
 * one in a file beside it under a key that nobody keeps, because memory is for the people at the desk.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type Connection, type SqliteFile, connect } from '../dialect/sqlite.ts'
import { migrate } from '../migrate.ts'
import type { Step } from '../migrations/step.ts'
import { project } from '../projections/projections.ts'
import { insertRow } from '../statements.ts'
import { recordedEvent } from '../stream.ts'
import type { EventRow } from '../tables.ts'
import type { Check } from './check.ts'

const batch = 500

/** An empty database with the same schema, and how to be rid of it. */
export interface Fresh {
  readonly connection: Connection
  discard(): void
}

export function freshDatabase(steps: readonly Step[], { besideFile }: { readonly besideFile: string | null }): Fresh {
  const path = besideFile === null ? ':memory:' : `${besideFile}.rebuild-${randomUUID()}`
  const key = besideFile === null ? null : randomBytes(32).toString('hex')
  const connection = connect({ path, key, busyTimeout: 0 })
  const discard = (): void => {
    connection.close()
    if (besideFile !== null) for (const end of ['', '-journal']) rmSync(path + end, { force: true })
  }
  try {
    connection.file.pragma('journal_mode = off')
    connection.file.pragma('synchronous = off')
    migrate(connection.file, steps)
    return { connection, discard }
  } catch (error) {
    discard()
    throw error
  }
}

/** Runs the whole journal through the projections. False when it was stopped, or an entry cannot be followed. */
export async function rebuild(source: SqliteFile, { file, db }: Connection, check: Check): Promise<boolean> {
  const next = source.prepare<[number], EventRow>(`select * from event where seq > ? order by seq limit ${batch}`)
  let last = 0
  for (let rows = next.all(0); rows.length > 0; rows = next.all(last)) {
    file.exec('begin')
    for (const row of rows) {
      last = row.seq
      try {
        await insertRow(db, 'event', row)
        await project(db, recordedEvent(row))
      } catch (error) {
        const detail = error instanceof Error ? error.message : 'unknown'
        check.add({ kind: 'projection', where: row.type, detail: `cannot be followed: ${detail}`, seq: row.seq })
        return false
      }
    }
    file.exec('commit')
    if (!(await check.advance(rows.length))) return false
  }
  return true
}
