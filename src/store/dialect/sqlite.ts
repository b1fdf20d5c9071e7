/**
 * One SQLite connection as Kysely and as itself. The stock dialect prepares a statement anew for every query; this one
 * keeps them, because a registration runs the same dozen statements each time. Transactions are begun by
 * `unit-of-work.ts` alone: the connection has no `begin` of its own.
 */
import Database from 'better-sqlite3'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Db, Tables } from '../tables.ts'
import { toStoreFailure } from '../failures.ts'

export type SqliteFile = Database.Database

export interface Connection {
  readonly file: SqliteFile
  readonly db: Db
  close(): void
}

export interface ConnectOptions {
  readonly path: string
  /** 64 hex digits are the key itself, anything else a passphrase; null for a file in plain form. */
  readonly key: string | null
  readonly readonly?: boolean
  /** How long SQLite itself waits for another process, milliseconds. */
  readonly busyTimeout: number
}

/** Longest wait for another process before a write gives up, milliseconds. */
export const busyLimit = 10_000

/** Opens one connection; the key is applied before anything else is asked of the file. */
export function connect({ path, key, readonly = false, busyTimeout }: ConnectOptions): Connection {
  const file = new Database(path, { readonly, timeout: busyTimeout })
  try {
    if (key !== null) file.pragma(`key = '${keyText(key).replaceAll("'", "''")}'`)
    file.pragma('temp_store = memory')
    file.pragma('cache_size = -65536')
    file.pragma('foreign_keys = on')
    // The header is read here, so that a wrong key or a foreign file is told at once.
    file.pragma('schema_version')
  } catch (error) {
    file.close()
    throw toStoreFailure(error)
  }
  const db = new Kysely<Tables>({ dialect: new SqliteConnectionDialect(file) })
  return { file, db, close: () => file.close() }
}

/**
 * Durable writing: a commit is on the disk before it is answered. A practice register that is being made does not wait for
 * the disk: after a power cut it is whole as far as it came, and is made again.
 */
export function makeDurable(file: SqliteFile, { isPractice = false }: { readonly isPractice?: boolean } = {}): void {
  file.pragma('journal_mode = wal')
  file.pragma(`synchronous = ${isPractice ? 'normal' : 'full'}`)
}

function keyText(key: string): string {
  return /^[0-9a-f]{64}$/i.test(key) ? `raw:${key}` : key
}

class SqliteConnectionDialect implements Dialect {
  readonly #file: SqliteFile

  constructor(file: SqliteFile) {
    this.#file = file
  }

  createDriver(): Driver {
    return new OneConnectionDriver(this.#file)
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): SqliteAdapter {
    return new SqliteAdapter()
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db)
  }
}

class OneConnectionDriver implements Driver {
  readonly #connection: SqliteConnection

  constructor(file: SqliteFile) {
    this.#connection = new SqliteConnection(file)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }

  async beginTransaction(): Promise<void> {
    throw new Error('transactions are begun by the unit of work')
  }

  async commitTransaction(): Promise<void> {
    throw new Error('transactions are ended by the unit of work')
  }

  async rollbackTransaction(): Promise<void> {
    throw new Error('transactions are ended by the unit of work')
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

/** Statements kept; lists with many conditions make many texts, so the oldest goes. */
const mostStatements = 400

class SqliteConnection implements DatabaseConnection {
  readonly #file: SqliteFile
  readonly #statements = new Map<string, Database.Statement>()

  constructor(file: SqliteFile) {
    this.#file = file
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    // Whoever keeps a transaction beyond its end would write without one.
    if (!this.#file.inTransaction) throw new Error('a query outside of a transaction')
    try {
      const statement = this.#prepare(sql)
      if (statement.reader) {
        const rows = statement.all(...parameters)
        if (!areRows<Row>(rows)) throw new Error('no rows')
        return { rows }
      }
      return { rows: [], numAffectedRows: BigInt(statement.run(...parameters).changes) }
    } catch (error) {
      throw toStoreFailure(error)
    }
  }

  streamQuery(): never {
    throw new Error('rows are read at once; the checks of the register iterate by themselves')
  }

  #prepare(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const statement = this.#file.prepare(sql)
    const oldest = this.#statements.keys().next()
    if (this.#statements.size >= mostStatements && oldest.done !== true) this.#statements.delete(oldest.value)
    this.#statements.set(sql, statement)
    return statement
  }
}

/** The driver answers rows of unknown shape; Kysely knows their shape from the query that was built. */
function areRows<Row>(rows: unknown[]): rows is Row[] {
  return Array.isArray(rows)
}
