/** Times in milliseconds and what is told of many of them. */

export interface Times {
  readonly calls: number
  readonly p50: number
  readonly p95: number
}

/** How long a task took. */
export async function timeOf(task: () => unknown): Promise<number> {
  const startedAt = performance.now()
  await task()
  return performance.now() - startedAt
}

/** Processor time of this process for a task: what it costs, whoever else wants the machine. */
export async function workOf(task: () => unknown): Promise<{ readonly time: number; readonly work: number }> {
  const before = process.cpuUsage()
  const time = await timeOf(task)
  const { user, system } = process.cpuUsage(before)
  return { time, work: (user + system) / 1000 }
}

/** Half of the calls took no longer than `p50`, all but one in twenty no longer than `p95`. */
export function timesOf(milliseconds: readonly number[]): Times {
  return { calls: milliseconds.length, p50: percentile(milliseconds, 0.5), p95: percentile(milliseconds, 0.95) }
}

/** The value that this share of the values does not go beyond. Throws when there is none. */
export function percentile(values: readonly number[], share: number): number {
  const found = values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]
  if (found === undefined) throw new Error('nothing was measured')
  return found
}
