/**
 * `npm run bench`: fills registers of several sizes once, measures each and prints the numbers side by side. Options:
 * `--sizes 100000,1000000`, `--calls 300` (registrations), `--json FILE`, `--keep` (writes docs/benchmarks.md).
 */
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyOf, filledRegister } from './fill/filled-register.ts'
import { measureReading } from './measure/reading.ts'
import { measureRegistration } from './measure/registration.ts'
import { measureStart } from './measure/start.ts'
import { keepResults, resultsText } from './report/keep-results.ts'
import { currentLoad, describeMachine } from './report/machine.ts'
import { type SizeResult, tablesOf } from './report/table.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100000,1000000' },
    calls: { type: 'string', default: '300' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
})
const sizes = values.sizes.split(',').map(Number)
const calls = Number(values.calls)
if (sizes.some((size) => !Number.isInteger(size) || size < 1000) || !Number.isInteger(calls) || calls < 20) {
  console.error(
    'Sizes are whole numbers of 1000 cases or more, calls are 20 or more: --sizes 100000,1000000 --calls 300',
  )
  process.exit(2)
}

const tell = (text: string): void => void process.stderr.write(`${text}\n`)
const loadAtBeginning = currentLoad()
const results: SizeResult[] = []
for (const cases of sizes) results.push(await measure(cases))
const tables = tablesOf(results)
const machine = describeMachine(loadAtBeginning)
const text = resultsText(tables, machine, new Date().toISOString().slice(0, 10))
console.log(text)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`)
if (values.keep) keepResults(text)

async function measure(cases: number): Promise<SizeResult> {
  const filled = await filledRegister(cases, tell)
  tell(`${cases}: registration`)
  const registration = await measureRegistration(filled, calls)
  const folder = copyOf(filled, 'measured')
  try {
    const fileBytes = statSync(join(folder, 'register.db')).size
    tell(`${cases}: search, lists, desk`)
    const reading = await measureReading(folder)
    tell(`${cases}: start and memory`)
    const start = await measureStart(folder, tell)
    return { cases, fileBytes, registration, reading, start }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
