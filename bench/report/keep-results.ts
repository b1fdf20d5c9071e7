/** Puts the results into `docs/benchmarks.md`, between two marks; what stands around them is written by people. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Machine } from './machine.ts'

const page = join(dirname(dirname(import.meta.dirname)), 'docs', 'benchmarks.md')
const begin = '<!-- results: written by npm run bench -- --keep -->'
const end = '<!-- end of results -->'

export function resultsText(tables: string, machine: Machine, day: string): string {
  const { processor, cores, memoryBytes, system, node, sqlite, driver, load } = machine
  const memory = `${Math.round(memoryBytes / 1024 ** 3)} GiB`
  const loads = load.map((one) => one.toFixed(1)).join(' at the beginning and ')
  return [
    `${day}. ${processor}, ${cores} cores, ${memory}, ${system}; Node ${node}, SQLite ${sqlite}, ${driver}.`,
    `Load of the machine: ${loads} at the end (tasks that want one of the ${cores} cores; 0 is an idle machine).`,
    '',
    tables,
  ].join('\n')
}

/** Throws when the page has no place for results. */
export function keepResults(results: string): void {
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error('docs/benchmarks.md has no place for results')
  writeFileSync(page, `${text.slice(0, from)}${begin}\n\n${results}\n\n${text.slice(to)}`)
}
