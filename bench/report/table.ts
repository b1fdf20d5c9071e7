/** Results of all sizes side by side, with what became of each number when the register grew. */
import type { RegistrationResult } from '../measure/registration.ts'
import type { ReadingResult } from '../measure/reading.ts'
import type { StartResult } from '../measure/start.ts'

export interface SizeResult {
  readonly cases: number
  readonly fileBytes: number
  readonly registration: RegistrationResult
  readonly reading: readonly ReadingResult[]
  readonly start: StartResult
}

/** One line of the report; a value that was not measured is null. */
export interface Line {
  readonly what: string
  readonly unit: string
  readonly values: readonly (number | null)[]
}

const mebibyte = 1024 * 1024

export function linesOf(results: readonly SizeResult[]): Line[] {
  const line = (what: string, unit: string, valueOf: (result: SizeResult) => number | null): Line => ({
    what,
    unit,
    values: results.map(valueOf),
  })
  return [
    line('registration in the engine, p50', 'ms', ({ registration }) => registration.engine.p50),
    line('registration in the engine, p95', 'ms', ({ registration }) => registration.engine.p95),
    line('the same rows by the bare driver, p50', 'ms', ({ registration }) => registration.bare.p50),
    line('the same rows by the bare driver, p95', 'ms', ({ registration }) => registration.bare.p95),
    line('engine to bare driver, ratio of p50', '', ({ registration }) => registration.ratio),
    line('start until the first answer', 'ms', ({ start }) => start.untilAnswer),
    line('start until the sign-in screen, browser included', 'ms', ({ start }) => start.untilWindow),
    line('memory of the host after the start', 'MiB', ({ start }) => inMebibytes(start.memoryAtStart)),
    line('memory of the host after 200 calls', 'MiB', ({ start }) => inMebibytes(start.memoryAfterCalls)),
    line('register file', 'MiB', ({ fileBytes }) => inMebibytes(fileBytes)),
  ]
}

/** Two Markdown tables, which read as plainly on a screen: single numbers, then every kind of question. */
export function tablesOf(results: readonly SizeResult[]): string {
  const sizes = results.map(({ cases }) => cases.toLocaleString('en'))
  const single = linesOf(results).map(({ what, unit, values }) => [
    unit === '' ? what : `${what} (${unit})`,
    ...values.map(shown),
    growthOf(values),
  ])
  const questions = (results[0]?.reading ?? []).map(({ group, name }, at) => {
    const asked = results.map(({ reading }) => reading[at])
    const numbers = asked.flatMap((one) => [one?.p50 ?? null, one?.p95 ?? null, one?.workP95 ?? null])
    return [`${group}: ${name}`, ...numbers.map(shown), growthOf(asked.map((one) => one?.workP95 ?? null))]
  })
  const heads = sizes.flatMap((size) => [`${size}: p50`, 'p95', 'work p95'])
  return [
    tableOf([['', ...sizes.map((size) => `${size} cases`), 'growth'], ...single]),
    tableOf([['milliseconds', ...heads, 'growth of work'], ...questions]),
  ].join('\n\n')
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const lined = rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | '),
  )
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')
  return [lined[0], rule, ...lined.slice(1)].map((row) => `| ${row} |`).join('\n')
}

function inMebibytes(bytes: number | null): number | null {
  return bytes === null ? null : bytes / mebibyte
}

function shown(value: number | null): string {
  if (value === null) return 'not measured'
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}

/** The last number in terms of the first. */
function growthOf(values: readonly (number | null)[]): string {
  const [first, last] = [values[0], values.at(-1)]
  if (values.length < 2 || !first || last === null || last === undefined) return ''
  return `× ${(last / first).toFixed(1)}`
}
