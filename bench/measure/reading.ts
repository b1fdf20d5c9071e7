/** Times of questions through the one door, in this process, on a register that has been asked before. */
import { openBenchOffice } from './bench-office.ts'
import { type QuestionRow, questionsOf } from './questions.ts'
import { takeSamples } from './samples.ts'
import { type Times, percentile, timesOf, workOf } from './timings.ts'

export interface ReadingResult extends Times {
  /** Processor time that all but one in twenty calls did not go beyond. */
  readonly workP95: number
  readonly group: QuestionRow['group']
  readonly name: string
}

/** Calls of one kind of question at least. */
const leastCalls = 60

export async function measureReading(folder: string): Promise<ReadingResult[]> {
  const samples = takeSamples(folder)
  const bench = await openBenchOffice(folder)
  try {
    await bench.signIn()
    const results: ReadingResult[] = []
    for (const { group, name, asks } of questionsOf(samples)) {
      for (const ask of asks) await ask(bench)
      const calls: { readonly time: number; readonly work: number }[] = []
      while (calls.length < leastCalls) for (const ask of asks) calls.push(await workOf(() => ask(bench)))
      const work = calls.map((call) => call.work)
      results.push({ group, name, ...timesOf(calls.map(({ time }) => time)), workP95: percentile(work, 0.95) })
    }
    return results
  } finally {
    await bench.close()
  }
}
