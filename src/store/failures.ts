/** What the driver throws, told in the words of the ports. The cause stays attached for the log. */
import { DiskFull, ReadOnlyPlace } from '#register/ports/surroundings'

/** Another process held the register longer than a write waits. Nothing was changed; the command may be sent again. */
export class StoreBusy extends Error {
  constructor(cause?: unknown) {
    super('another process is writing for too long', { cause })
    this.name = 'StoreBusy'
  }
}

/** The file is no register, is damaged, or was opened with a wrong key. */
export class DamagedFile extends Error {
  constructor(cause?: unknown) {
    super('the register file cannot be read', { cause })
    this.name = 'DamagedFile'
  }
}

/** The SQLite result code of an error, `SQLITE_FULL`; empty for errors of another origin. */
export function sqliteCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return ''
  return error.code.startsWith('SQLITE_') ? error.code : ''
}

/** The failure that callers know, or the error itself when it is a bug. */
export function toStoreFailure(error: unknown): unknown {
  const code = sqliteCode(error)
  if (code === '') return error
  if (code === 'SQLITE_FULL') return new DiskFull(error)
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_PERM')) {
    return new ReadOnlyPlace(error)
  }
  if (code.startsWith('SQLITE_BUSY')) return new StoreBusy(error)
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return new DamagedFile(error)
  return error
}
