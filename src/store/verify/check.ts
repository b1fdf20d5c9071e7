/** What every part of the full check shares: the list of problems, how far it is, and whether it should stop. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Progress, StopSignal, VerifyProblem } from '#register/ports/house'

/** More problems than this say nothing new. */
const mostProblems = 200

export interface Check {
  readonly problems: readonly VerifyProblem[]
  add(problem: VerifyProblem): void
  /** Counts finished pieces, lets other work run, and answers whether to go on. */
  advance(pieces: number): Promise<boolean>
}

export function startCheck(progress: Progress, signal: StopSignal, total: number): Check {
  const problems: VerifyProblem[] = []
  let done = 0
  return {
    problems,
    add(problem) {
      if (problems.length < mostProblems) problems.push(problem)
    },
    async advance(pieces) {
      done = Math.min(done + pieces, total)
      progress(done, total)
      await turn()
      return !signal.aborted
    },
  }
}
