/** The quick look at a file before it is used. The thorough one is `verify`. */
import { statSync } from 'node:fs'
import type { SqliteFile } from './dialect/sqlite.ts'
import { StoreDamaged } from '#register/ports/surroundings'
import { applicationId, schemaNumber } from './migrate.ts'

/** Files up to this size are looked through whole, bytes: that takes a fraction of a second. */
const smallFile = 24 * 1024 * 1024

/** Throws `StoreDamaged` for what is no sound register; answers the number of its schema. */
export function checkFile(file: SqliteFile, path: string): number {
  const mark = Number(file.pragma('application_id', { simple: true }))
  if (mark !== applicationId) throw new StoreDamaged(new Error('not a register of this program'))
  const pages = Number(file.pragma('page_count', { simple: true }))
  const tables = file.prepare("select count(*) from sqlite_schema where type = 'table'").pluck().get()
  if (pages === 0 || tables === 0) throw new StoreDamaged(new Error('an empty file'))
  if (statSync(path).size <= smallFile) {
    const found: unknown = file.pragma('quick_check(1)', { simple: true })
    if (found !== 'ok') throw new StoreDamaged(new Error('pages of the file contradict each other'))
  } else {
    // The ends of the journal are where a torn write shows.
    file.prepare('select * from event order by seq limit 20').all()
    file.prepare('select * from event order by seq desc limit 200').all()
  }
  return schemaNumber(file)
}
