/**
 * Begins, commits and rolls back. Writes of this process stand in one queue and wait for other processes at `begin
 * immediate`; reads have connections of their own and see one snapshot each.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { StoreBusy } from '#register/ports/surroundings'
import type { ReadTx, Tx, UnitOfWork, WriteOptions, WriteResult } from '#register/ports/unit-of-work'
import { type Connection, type SqliteFile, busyLimit } from './dialect/sqlite.ts'
import { sqliteCode, toStoreFailure } from './failures.ts'
import { journalReader, journalWriter } from './journal.ts'
import type { Queue } from './queue.ts'
import { appealReader } from './queries/appeal.ts'
import {
  credentialReader,
  credentialWriter,
  draftReader,
  draftWriter,
  fileReader,
  fileWriter,
  readReceiptKey,
} from './queries/desk-things.ts'
import { meetingReader } from './queries/meeting.ts'
import { officeReader } from './queries/office.ts'
import { receptionReader } from './queries/reception.ts'
import { templateReader } from './queries/template.ts'
import type { ReaderPool } from './reader-pool.ts'
import { insertRow, run } from './statements.ts'
import type { Db } from './tables.ts'

export interface UnitOfWorkOptions {
  /** Null when the register was opened for reading only. */
  readonly writer: Connection | null
  readonly readers: ReaderPool
  /** Writes of this process stand in it; reads too where there is only one connection. */
  readonly queue: Queue
  /** UTC instant. */
  readonly now: () => string
}

export function unitOfWork({ writer, readers, queue, now }: UnitOfWorkOptions): UnitOfWork {
  return {
    read: (work) => readers.use(({ file, db }) => inSnapshot(file, () => work(readTx(db)))),
    write(options, work) {
      if (writer === null) return Promise.reject(toStoreFailure(readOnlyError()))
      return queue.run(() => writeOnce(writer, now, options, work))
    },
  }
}

/** Runs reads in one snapshot; nothing is written. */
export async function inSnapshot<Value>(file: SqliteFile, work: () => Promise<Value>): Promise<Value> {
  file.exec('begin')
  try {
    return await work()
  } finally {
    if (file.inTransaction) file.exec('rollback')
  }
}

async function writeOnce<Value>(
  { file, db }: Connection,
  now: () => string,
  options: WriteOptions,
  work: (tx: Tx) => Promise<{ readonly keep: boolean; readonly value: Value; readonly reply?: string }>,
): Promise<WriteResult<Value>> {
  await beginImmediately(file)
  try {
    const commandId = options.commandId ?? null
    const kept = commandId === null ? undefined : await keptReply(db, commandId)
    if (kept !== undefined) return { outcome: 'answeredBefore', reply: kept }
    const { at } = options
    const told = at === undefined ? now : () => at
    const { keep, value, reply } = await work(writeTx(db, { author: options.author, commandId, now: told }))
    if (!keep) return { outcome: 'rolledBack', value }
    if (commandId !== null && reply !== undefined) {
      await insertRow(db, 'reply', { command_id: commandId, operation: options.operation, reply, at: now() })
    }
    file.exec('commit')
    return { outcome: 'committed', value }
  } catch (error) {
    throw toStoreFailure(error)
  } finally {
    if (file.inTransaction) file.exec('rollback')
  }
}

/** Takes the write lock. Waits without holding up this thread, so that reads go on meanwhile. Throws `StoreBusy`. */
async function beginImmediately(file: SqliteFile): Promise<void> {
  const giveUpAt = performance.now() + busyLimit
  for (let pause = 2; ; pause = Math.min(pause * 2, 40)) {
    try {
      file.exec('begin immediate')
      return
    } catch (error) {
      if (!sqliteCode(error).startsWith('SQLITE_BUSY')) throw toStoreFailure(error)
      if (performance.now() > giveUpAt) throw new StoreBusy(error)
    }
    await sleep(pause)
  }
}

async function keptReply(db: Db, commandId: string): Promise<string | undefined> {
  const rows = await run<{ reply: string }>(
    db,
    'kept reply',
    () => sql<{ reply: string }>`select reply from reply where command_id = ${''}`,
    [commandId],
  )
  return rows[0]?.reply
}

function readTx(db: Db): ReadTx {
  return {
    journal: journalReader(db),
    office: officeReader(db),
    appeals: appealReader(db),
    meetings: meetingReader(db),
    receptions: receptionReader(db),
    templates: templateReader(db),
    drafts: draftReader(db),
    files: fileReader(db),
    credentials: credentialReader(db),
    receiptKey: () => readReceiptKey(db),
  }
}

function writeTx(db: Db, writing: Parameters<typeof journalWriter>[1]): Tx {
  return {
    ...readTx(db),
    journal: journalWriter(db, writing),
    drafts: draftWriter(db),
    files: fileWriter(db),
    credentials: credentialWriter(db),
  }
}

function readOnlyError(): Error {
  return Object.assign(new Error('the register was opened for reading'), { code: 'SQLITE_READONLY' })
}
