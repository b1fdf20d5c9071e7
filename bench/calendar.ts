/**
 * `npm run bench:calendar`: a day off is put into the calendar of a register full of open cases. Options: `--cases 50000`,
 * `--runs 3`. Prints each run and the medians; what was seen stands in docs/benchmarks.md.
 */
import { parseArgs } from 'node:util'
import { openRegister } from './fill/filled-register.ts'
import { type CalendarResult, measureCalendarChange } from './measure/calendar-change.ts'
import { percentile } from './measure/timings.ts'
import { currentLoad, describeMachine } from './report/machine.ts'

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '50000' }, runs: { type: 'string', default: '3' } },
})
const [cases, runs] = [Number(values.cases), Number(values.runs)]
if (!Number.isInteger(cases) || cases < 100 || !Number.isInteger(runs) || runs < 1) {
  console.error('Cases are a whole number of 100 or more, runs of 1 or more: --cases 50000 --runs 3')
  process.exit(2)
}

const loadAtBeginning = currentLoad()
const filled = await openRegister(cases, (text) => void process.stderr.write(`${text}\n`))
const results: CalendarResult[] = []
for (let run = 1; run <= runs; run += 1) {
  process.stderr.write(`run ${run} of ${runs}\n`)
  results.push(await measureCalendarChange(filled))
}
const { processor, cores, node, sqlite, load } = describeMachine(loadAtBeginning)
console.log(
  `${processor}, ${cores} cores, Node ${node}, SQLite ${sqlite}; load ${load.map((one) => one.toFixed(1)).join(' to ')}`,
)
console.log(`${cases} open cases, ${runs} runs: median (each run)\n`)
for (const { what, of } of lines()) {
  const each = results.map(of)
  console.log(`${what.padEnd(46)} ${shown(percentile(each, 0.5)).padStart(8)}   (${each.map(shown).join(', ')})`)
}

function lines(): { readonly what: string; readonly of: (result: CalendarResult) => number }[] {
  return [
    { what: 'preview, ms', of: ({ preview }) => preview.time },
    { what: 'the driver alone reads the same rows, ms', of: ({ bareRead }) => bareRead.time },
    { what: 'preview to the driver', of: ({ preview, bareRead }) => preview.time / bareRead.time },
    { what: 'preview, processor time, ms', of: ({ preview }) => preview.work },
    { what: 'the driver alone, processor time, ms', of: ({ bareRead }) => bareRead.work },
    { what: 'longest wait of another call meanwhile, ms', of: ({ preview }) => preview.longestWait },
    { what: 'apply, ms', of: ({ apply }) => apply.time },
    { what: 'the driver alone writes the same rows, ms', of: ({ bareWrite }) => bareWrite.time },
    { what: 'apply to the driver', of: ({ apply, bareWrite }) => apply.time / bareWrite.time },
    { what: 'apply, processor time, ms', of: ({ apply }) => apply.work },
    { what: 'the driver alone, processor time, ms', of: ({ bareWrite }) => bareWrite.work },
    { what: 'processor time to that of the driver', of: ({ apply, bareWrite }) => apply.work / bareWrite.work },
    { what: 'longest wait of another call meanwhile, ms', of: ({ apply }) => apply.longestWait },
    { what: 'other calls answered meanwhile', of: ({ preview, apply }) => preview.calls + apply.calls },
  ]
}

function shown(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0)
}
