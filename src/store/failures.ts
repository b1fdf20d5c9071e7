/** What the driver throws, told in the words of the ports. The cause stays attached for the log. */
import { DiskFull, ReadOnlyPlace, StoreBusy, StoreDamaged } from '#register/ports/surroundings'

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
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return new StoreDamaged(error)
  return error
}
