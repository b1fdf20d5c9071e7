/**
 * The full check of a register: pages of the file, the chain of the journal, every projection against a rebuild, the
 * search index, number series and attached files. It reads one snapshot and changes nothing.
 */
import { statSync } from 'node:fs'
import type { Progress, StopSignal, VerifyReport } from '#register/ports/house'
import type { Connection, SqliteFile } from '../dialect/sqlite.ts'
import { sqliteCode } from '../failures.ts'
import type { Step } from '../migrations/step.ts'
import { readGaps } from '../queries/series.ts'
import { walkChain } from './chain.ts'
import { type Check, startCheck } from './check.ts'
import { compareSearch } from './compare-search.ts'
import { compareTables } from './compare-tables.ts'
import { freshDatabase, rebuild } from './rebuild.ts'

/** What the check asks of the place where attached files lie. */
export interface VaultCheck {
  /** Reads a whole file and compares it with its hash. */
  check(fileId: string): Promise<'sound' | 'missing' | 'damaged'>
}

export interface VerifyOptions {
  /** A connection for this check alone: its snapshot lasts until the check is done. */
  readonly connection: Connection
  readonly path: string
  readonly steps: readonly Step[]
  readonly vault: VaultCheck
  readonly progress: Progress
  readonly signal: StopSignal
}

/** A register up to this size is rebuilt in memory, bytes. */
const smallRegister = 256 * 1024 * 1024
/** Pieces that are no entries of the journal: tables and indexes. */
const otherPieces = 64

/** Asked to stop, it answers what it has found so far. */
export async function verifyRegister(options: VerifyOptions): Promise<VerifyReport> {
  const { connection, progress, signal } = options
  const { file, db } = connection
  file.exec('begin')
  try {
    const entries = countOf(file, 'event')
    const check = startCheck(progress, signal, entries * 2 + countOf(file, 'stored_file') + otherPieces)
    const found = { events: 0, headHash: '', files: 0 }
    try {
      const isWhole = await checkPages(file, check)
      Object.assign(found, await walkChain(file, check))
      if (isWhole && !signal.aborted) await compareWithRebuild(options, check)
      for (const missing of await readGaps(db)) {
        check.add({ kind: 'gap', where: missing, detail: 'the number is missing', seq: null })
      }
      found.files = await checkFiles(file, options, check)
    } catch (error) {
      // A page that cannot be read ends the check, and is its result.
      const code = sqliteCode(error) || sqliteCode(error instanceof Error ? error.cause : undefined)
      if (code === '') throw error
      check.add({ kind: 'database', where: 'register', detail: code, seq: null })
    }
    const { problems } = check
    return { clean: problems.length === 0 && !signal.aborted, ...found, appeals: countOf(file, 'appeal'), problems }
  } finally {
    if (file.inTransaction) file.exec('rollback')
  }
}

async function checkPages(file: SqliteFile, check: Check): Promise<boolean> {
  const tables = file.prepare<[], { name: string }>("select name from sqlite_schema where type = 'table'").all()
  let isWhole = true
  for (const { name } of tables) {
    const told = file.prepare(`pragma integrity_check('${name}')`).pluck().all()
    for (const detail of told.filter((line) => line !== 'ok').slice(0, 5)) {
      isWhole = false
      check.add({ kind: 'database', where: name, detail: String(detail), seq: null })
    }
    if (!(await check.advance(1))) return false
  }
  return isWhole
}

async function compareWithRebuild({ connection, path, steps }: VerifyOptions, check: Check): Promise<void> {
  const isLarge = path !== ':memory:' && statSync(path).size > smallRegister
  const fresh = freshDatabase(steps, { besideFile: isLarge ? path : null })
  try {
    if (!(await rebuild(connection.file, fresh.connection, check))) return
    if (!(await compareTables(connection.file, fresh.connection.file, check))) return
    await compareSearch(connection.file, fresh.connection.file, check)
  } finally {
    fresh.discard()
  }
}

/** Answers how many files are attached or noted; each must lie in the vault as it was put there. */
async function checkFiles(file: SqliteFile, { vault }: VerifyOptions, check: Check): Promise<number> {
  const rows = file
    .prepare<[], { file_id: string; noted: number }>(
      `select file_id, max(noted) as noted from
         (select file_id, 0 as noted from attachment union all select file_id, 1 from stored_file)
       group by file_id order by file_id`,
    )
    .all()
  for (const { file_id: fileId, noted } of rows) {
    const state = await vault.check(fileId)
    if (state !== 'sound') check.add({ kind: 'file', where: fileId, detail: `the file is ${state}`, seq: null })
    if (noted === 0) check.add({ kind: 'file', where: fileId, detail: 'the file was never noted', seq: null })
    if (!(await check.advance(1))) break
  }
  return rows.length
}

function countOf(file: SqliteFile, table: string): number {
  return Number(file.prepare(`select count(*) from ${table}`).pluck().get())
}
