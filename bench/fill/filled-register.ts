/**
 * Filled registers, kept in `bench/.cache` from one run to the next. A folder is named by its size and by what decides
 * how its rows look, so that a changed schema or projection makes a new one.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { connect } from '#store/dialect/sqlite'
import { migrate } from '#store/migrate'
import { steps } from '#store/migrations/steps'
import { checkFilled } from './check-filled.ts'
import { fillRegister } from './fill-register.ts'
import { stepsOfWeeks } from './weeks.ts'

const root = dirname(dirname(import.meta.dirname))
const cache = join(root, 'bench', '.cache')
const decidedBy = ['src/store/projections', 'src/store/hash-chain.ts', 'src/domain/search/fold.ts']
/** Goes up when the filled texts or their number change. */
const contents = 1
const seed = 1

/** Folder of a register with five years of so many cases; it is filled and checked when there is none yet. */
export function filledRegister(cases: number, told: (text: string) => void): Promise<string> {
  return filled({ name: String(cases), cases, told })
}

/** The same with so many cases of the last two weeks, each of them open and in time. */
export function openRegister(cases: number, told: (text: string) => void): Promise<string> {
  return filled({ name: `open-${cases}`, cases, told, stepsOf: stepsOfWeeks })
}

interface Filling {
  readonly name: string
  readonly cases: number
  readonly told: (text: string) => void
  readonly stepsOf?: Parameters<typeof fillRegister>[1]['stepsOf']
}

async function filled({ name, cases, told, stepsOf }: Filling): Promise<string> {
  const folder = join(cache, `${name}-${keyOfRows()}`)
  if (existsSync(folder)) return folder
  const making = join(cache, `making-${name}`)
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  const startedAt = performance.now()
  await fillRegister(making, { cases, seed, told: (done) => told(`filling ${name}: ${done}`), stepsOf })
  await checkFilled(making, cases)
  told(`filled ${name} in ${Math.round((performance.now() - startedAt) / 1000)} s`)
  renameSync(making, folder)
  return folder
}

/** A copy to work in. The register must be closed; its log was written back when it was filled. */
export function copyOf(folder: string, name: string): string {
  const copy = join(cache, `${name}-${process.pid}`)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  copyFileSync(join(folder, 'register.db'), join(copy, 'register.db'))
  return copy
}

function keyOfRows(): string {
  const hash = createHash('sha256').update(`${contents}`).update(schemaText())
  for (const file of decidedBy.flatMap((path) => filesIn(join(root, path)))) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

/** The schema of a new register as SQLite tells it: how the steps are written does not matter. */
function schemaText(): string {
  const { file, close } = connect({ path: ':memory:', key: null, busyTimeout: 0 })
  try {
    migrate(file, steps)
    return file
      .prepare<[], string>("select coalesce(sql, '') from sqlite_schema order by name")
      .pluck()
      .all()
      .join('\n')
  } finally {
    close()
  }
}

function filesIn(path: string): string[] {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(path)
    .toSorted()
    .map((name) => join(path, name))
}
