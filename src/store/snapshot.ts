/** A copy of a live register: whole, without gaps between pages, encrypted under the same key when the register is. */
import type { SqliteFile } from './dialect/sqlite.ts'
import { toStoreFailure } from './failures.ts'

/** Writes the copy. Throws when there is a file at `target` already; the caller checks and names copies. */
export function writeSnapshot(file: SqliteFile, target: string): void {
  try {
    file.prepare('vacuum into ?').run(target)
  } catch (error) {
    throw toStoreFailure(error)
  }
}
