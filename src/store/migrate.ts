/**
 * Brings a file to the newest schema: forward only, all steps in one transaction. Foreign keys are off meanwhile, because
 * a step may rebuild a table, and must hold again before anything is kept.
 */
import type { SqliteFile } from './dialect/sqlite.ts'
import type { Ddl, Step } from './migrations/step.ts'

/** Marks the file as a register of this program: the letters QABY. */
export const applicationId = 0x51414259

/** Number of the last step that a file has been through. */
export function schemaNumber(file: SqliteFile): number {
  return Number(file.pragma('user_version', { simple: true }))
}

/** Runs the steps that the file has not been through. When one fails, the old schema stays whole and the error is thrown. */
export function migrate(file: SqliteFile, steps: readonly Step[]): void {
  file.pragma('foreign_keys = off')
  try {
    file.exec('begin immediate')
    try {
      // Another process may have migrated while this one waited.
      const done = schemaNumber(file)
      const ddl = sqliteDdl(file)
      for (const step of steps.slice(done)) step.up(ddl)
      const broken = file.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0) throw new Error(`a step left ${broken.length} broken references`)
      file.pragma(`application_id = ${applicationId}`)
      if (done < steps.length) file.pragma(`user_version = ${steps.length}`)
      file.exec('commit')
    } catch (error) {
      if (file.inTransaction) file.exec('rollback')
      throw error
    }
  } finally {
    file.pragma('foreign_keys = on')
  }
}

function sqliteDdl(file: SqliteFile): Ddl {
  return {
    table(name, columns, options) {
      file.exec(`create table ${name} (${columns}) strict${options?.withoutRowid === true ? ', without rowid' : ''}`)
    },
    rebuild(name, columns, values) {
      // The new table takes the name last, so that references to it in other tables stay as they are.
      const making = `${name}_anew`
      file.exec(`create table ${making} (${columns}) strict`)
      file.exec(
        `insert into ${making} (${Object.keys(values).join()}) select ${Object.values(values).join()} from ${name} order by rowid`,
      )
      file.exec(`drop table ${name}`)
      file.exec(`alter table ${making} rename to ${name}`)
    },
    index(name, on, options) {
      const where = options?.where === undefined ? '' : ` where ${options.where}`
      file.exec(`create ${options?.unique === true ? 'unique ' : ''}index ${name} on ${on}${where}`)
    },
    textIndex(name, columns, options) {
      file.exec(`create virtual table ${name} using fts5(${[...columns, ...options].join(', ')})`)
    },
  }
}
