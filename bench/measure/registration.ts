/**
 * Registration through the one door against the bare driver, turn by turn in one run, each on its own copy of the same
 * file. Load of the machine and state of its disk then weigh on both alike, and their ratio can be compared between runs.
 */
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { OperationInput } from '#contract/operations'
import { copyOf } from '../fill/filled-register.ts'
import { lastDay, stepsOfYear } from '../fill/years.ts'
import { bareWriter, openBare, readWritten } from './bare-writer.ts'
import { type BenchOffice, openBenchOffice } from './bench-office.ts'
import { type Times, timeOf, timesOf } from './timings.ts'

export interface RegistrationResult {
  readonly engine: Times
  readonly bare: Times
  /** Median of the engine to the median of the bare driver. */
  readonly ratio: number
}

const warmUp = 30
const textSeed = 424_200

export async function measureRegistration(filled: string, calls: number): Promise<RegistrationResult> {
  const engineFolder = copyOf(filled, 'engine')
  const bareFolder = copyOf(filled, 'bare')
  const bench = await openBenchOffice(engineFolder)
  const seen = new Database(join(engineFolder, 'register.db'), { readonly: true })
  const bareFile = openBare(join(bareFolder, 'register.db'))
  try {
    await bench.signIn()
    const inputs = await registrations(bench, warmUp + calls)
    const writeBare = bareWriter(bareFile)
    const engine: number[] = []
    const bare: number[] = []
    for (const [at, input] of inputs.entries()) {
      const before = {
        seq: Number(seen.prepare('select max(seq) from event').pluck().get()),
        wordId: Number(seen.prepare('select max(word_id) from search_word').pluck().get()),
      }
      const commandId = randomUUID()
      const engineTime = await timeOf(() => bench.call('appeal.register', input, commandId))
      const written = readWritten(seen, before, commandId)
      const bareTime = await timeOf(() => writeBare(written))
      if (at < warmUp) continue
      engine.push(engineTime)
      bare.push(bareTime)
    }
    compare(seen, bareFile)
    const times = { engine: timesOf(engine), bare: timesOf(bare) }
    return { ...times, ratio: times.engine.p50 / times.bare.p50 }
  } finally {
    seen.close()
    bareFile.close()
    await bench.close()
    for (const folder of [engineFolder, bareFolder]) rmSync(folder, { recursive: true, force: true })
  }
}

/** What clerks type: people and texts that are not in the register yet. */
export async function registrations(
  { deps }: BenchOffice,
  count: number,
): Promise<OperationInput<'appeal.register'>[]> {
  const steps = await stepsOfYear({ cases: count, seed: textSeed, until: lastDay, data: deps.data })
  return steps.flatMap(({ step }) => {
    if (step.action !== 'register') return []
    const { receivedAt: _then, repeatOf: _earlier, ...content } = step.register
    return [JSON.parse(JSON.stringify(content)) as OperationInput<'appeal.register'>]
  })
}

/** Both files hold the same rows at the end, or the comparison was none. */
function compare(one: Database.Database, other: Database.Database): void {
  const sums = [
    'select count(*) from event',
    'select count(*) from appeal',
    'select count(*) from applicant',
    'select count(*) from appeal_search',
    'select count(*) from search_word',
    'select sum(appeals) from topic_tally',
    'select count(*) from reply',
  ]
  for (const sql of sums) {
    const [a, b] = [one, other].map((file) => file.prepare(sql).pluck().get())
    if (a !== b) throw new Error(`the two files differ: ${sql}: ${String(a)} and ${String(b)}`)
  }
}
