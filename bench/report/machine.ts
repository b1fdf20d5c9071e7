/** What the numbers were measured with: without it they mean nothing. */
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'

export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryBytes: number
  readonly system: string
  readonly node: string
  readonly sqlite: string
  readonly driver: string
  /** Tasks that wanted a core in the last minute, at the beginning and at the end. */
  readonly load: readonly [atBeginning: number, atEnd: number]
}

export function describeMachine(loadAtBeginning: number): Machine {
  const memory = new Database(':memory:')
  const sqlite = String(memory.prepare('select sqlite_version()').pluck().get())
  memory.close()
  const root = dirname(dirname(import.meta.dirname))
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    system: type(),
    node: process.versions.node,
    sqlite,
    driver: (dependencies['better-sqlite3'] ?? '').replace('npm:', ''),
    load: [loadAtBeginning, currentLoad()],
  }
}

export function currentLoad(): number {
  return loadavg()[0] ?? 0
}
