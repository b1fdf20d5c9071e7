/**
 * The door of the store: makes or opens the file of one register and tells what state it is in. A file that cannot be
 * used is a state, not an exception, because each asks the user for something different.
 */
import { randomBytes } from 'node:crypto'
import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ReadOnlyPlace, StoreDamaged } from '#register/ports/surroundings'
import type { Progress, RegisterState, StopSignal, VerifyReport } from '#register/ports/house'
import type { UnitOfWork } from '#register/ports/unit-of-work'
import { type Connection, connect, makeDurable } from './dialect/sqlite.ts'
import { sqliteCode, toStoreFailure } from './failures.ts'
import { checkFile } from './check-file.ts'
import { migrate } from './migrate.ts'
import { steps } from './migrations/steps.ts'
import type { Step } from './migrations/step.ts'
import { receiptKeyName } from './queries/desk-things.ts'
import { type Queue, makeQueue } from './queue.ts'
import { type ReaderPool, makeReaderPool } from './reader-pool.ts'
import { writeSnapshot } from './snapshot.ts'
import { unitOfWork } from './unit-of-work.ts'
import { type VaultCheck, verifyRegister } from './verify/verify-register.ts'

export interface OpenOptions {
  /** The file; `:memory:` for a register that is gone when it is closed. */
  readonly path: string
  /** Applied before anything else when not null: 64 hex digits are the key itself, anything else a passphrase. */
  readonly key: string | null
  readonly mode: 'create' | 'open'
  /** UTC instant, `2026-03-19T05:15:00.000Z`. */
  readonly now: () => string
  /** Key for receipt codes of a new register; random when not given. */
  readonly receiptKey?: string
  /** A practice register that is made now: its commits do not wait for the disk. */
  readonly isPractice?: boolean
  /** Told what the log should know: names and numbers, never contents. */
  readonly log?: (entry: { readonly event: string; readonly [field: string]: unknown }) => void
  /** Steps of the schema; tests hand in their own. */
  readonly steps?: readonly Step[]
}

export interface RegisterFile {
  /** `ready` and `readOnly` can be read; in the other states only `close` may be called. */
  readonly state: RegisterState
  readonly unitOfWork: UnitOfWork
  /** Changes whenever another connection has written, so that a host can tell its windows. */
  dataVersion(): number
  /**
   * The full check. It reads a snapshot on a connection of its own, so that work goes on beside it.
   * @param vault where the attached files lie
   */
  verify(vault: VaultCheck, progress: Progress, signal: StopSignal): Promise<VerifyReport>
  /** Writes a whole copy to a new file. */
  snapshot(target: string): Promise<void>
  close(): void
}

const inMemory = ':memory:'
/** SQLite waits this long by itself; the unit of work asks again, so that the thread stays free. */
const shortWait = 200
const longWait = 10_000
const mostReaders = 3

/** Makes or opens a register. Throws `ReadOnlyPlace` or `DiskFull` when a new one cannot be made. */
export async function openRegisterFile(options: OpenOptions): Promise<RegisterFile> {
  if (options.mode === 'create') return createRegister(options)
  if (!existsSync(options.path)) return unusable('absent')
  try {
    return openExisting(options)
  } catch (error) {
    const failure = toStoreFailure(error)
    if (!(failure instanceof StoreDamaged)) throw failure
    options.log?.({ event: 'store.damaged', code: sqliteCode(failure.cause) })
    return unusable('damaged')
  }
}

/** The file is made beside its place and moved there when it is whole: a failure leaves nothing behind. */
function createRegister(options: OpenOptions): RegisterFile {
  const { path, key } = options
  if (path === inMemory) return inOneConnection(options)
  if (existsSync(path)) throw new Error('there is a register already')
  const making = `${path}.making-${process.pid}`
  try {
    const fresh = connect({ path: making, key, busyTimeout: longWait })
    try {
      // Written with a write-ahead log from the start: to turn it on later, a process has to be alone.
      makeDurable(fresh.file, options)
      fill(fresh, options)
    } finally {
      fresh.close()
    }
    renameSync(making, path)
  } catch (error) {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(making + end, { force: true })
    throw toStoreFailure(error)
  }
  return openExisting(options)
}

function fill({ file }: Connection, { steps: ownSteps = steps, receiptKey }: OpenOptions): void {
  migrate(file, ownSteps)
  const value = receiptKey ?? randomBytes(32).toString('hex')
  file.prepare('insert into secret (name, value) values (?, ?)').run(receiptKeyName, value)
}

function openExisting(options: OpenOptions): RegisterFile {
  const { path, key, steps: ownSteps = steps } = options
  if (!mayBeWritten(path)) return openForReading(options)
  const probe = connect({ path, key, readonly: true, busyTimeout: longWait })
  let number: number
  try {
    number = checkFile(probe.file, path)
    if (number > ownSteps.length) return unusable('newer')
  } finally {
    probe.close()
  }
  const writer = connect({ path, key, busyTimeout: longWait })
  try {
    makeDurable(writer.file, options)
    if (number < ownSteps.length) bringUpToDate(writer, options, ownSteps, number)
    writer.file.pragma(`busy_timeout = ${shortWait}`)
  } catch (error) {
    writer.close()
    throw error
  }
  const readers = makeReaderPool(() => connect({ path, key, readonly: true, busyTimeout: longWait }), mostReaders)
  return usable(options, 'ready', { writer, watch: writer, readers, queue: makeQueue() })
}

/** Keeps a copy of the file as it was, then runs the missing steps. */
function bringUpToDate(
  { file }: Connection,
  { path, log }: OpenOptions,
  ownSteps: readonly Step[],
  number: number,
): void {
  const copy = `${path}.schema-${number}`
  if (!existsSync(copy)) writeSnapshot(file, copy)
  migrate(file, ownSteps)
  log?.({ event: 'store.migrated', from: number, to: ownSteps.length })
}

function openForReading(options: OpenOptions): RegisterFile {
  const { key, steps: ownSteps = steps } = options
  const { path, forget } = readablePlace(options)
  try {
    const open = () => connect({ path, key, readonly: true, busyTimeout: longWait })
    const watch = open()
    // Only the program that reads this very schema can read the file: there is no place to bring it up to date.
    if (checkFile(watch.file, path) !== ownSteps.length) {
      watch.close()
      forget()
      return unusable('newer')
    }
    const readers = makeReaderPool(open, mostReaders)
    const file = usable({ ...options, path }, 'readOnly', { writer: null, watch, readers, queue: makeQueue() })
    return {
      ...file,
      close() {
        file.close()
        forget()
      },
    }
  } catch (error) {
    forget()
    throw error
  }
}

/**
 * Where the file can be read. SQLite has to keep a file of its own beside a register that was written with a write-ahead
 * log; where the folder does not allow that, a private copy is read, and removed when it is closed.
 */
function readablePlace({ path, key }: OpenOptions): { readonly path: string; readonly forget: () => void } {
  try {
    connect({ path, key, readonly: true, busyTimeout: longWait }).close()
    return { path, forget: () => undefined }
  } catch (error) {
    if (!(error instanceof ReadOnlyPlace)) throw error
  }
  const folder = mkdtempSync(join(tmpdir(), 'qabyldau-read-'))
  const copy = join(folder, 'register.db')
  for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, copy + end)
  return { path: copy, forget: () => rmSync(folder, { recursive: true, force: true }) }
}

function inOneConnection(options: OpenOptions): RegisterFile {
  const only = connect({ path: inMemory, key: null, busyTimeout: shortWait })
  fill(only, options)
  const queue = makeQueue()
  const readers: ReaderPool = { use: (work) => queue.run(() => work(only)), close: () => undefined }
  return usable(options, 'ready', { writer: only, watch: only, readers, queue })
}

interface Parts {
  readonly writer: Connection | null
  /** Connection on which changes by others are noticed: it must not be one of the readers. */
  readonly watch: Connection
  readonly readers: ReaderPool
  readonly queue: Queue
}

function usable(options: OpenOptions, state: RegisterState, { writer, watch, readers, queue }: Parts): RegisterFile {
  return {
    state,
    unitOfWork: unitOfWork({ writer, readers, queue, now: () => options.now() }),
    dataVersion: () => Number(watch.file.pragma('data_version', { simple: true })),
    async verify(vault, progress, signal) {
      const { path, key, steps: ownSteps = steps } = options
      const verifyOn = (connection: Connection) =>
        verifyRegister({ connection, path, steps: ownSteps, vault, progress, signal })
      if (path === inMemory) return readers.use(verifyOn)
      const own = connect({ path, key, readonly: true, busyTimeout: longWait })
      try {
        return await verifyOn(own)
      } finally {
        own.close()
      }
    },
    snapshot: (target) =>
      readers.use(async ({ file }) => {
        writeSnapshot(file, target)
      }),
    close() {
      readers.close()
      watch.close()
    },
  }
}

function unusable(state: RegisterState): RegisterFile {
  const refuse = () => new Error(`the register is ${state}`)
  return {
    state,
    get unitOfWork(): UnitOfWork {
      throw refuse()
    },
    dataVersion() {
      throw refuse()
    },
    verify: () => Promise.reject(refuse()),
    snapshot: () => Promise.reject(refuse()),
    close() {
      // Nothing was opened.
    },
  }
}

function mayBeWritten(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}
