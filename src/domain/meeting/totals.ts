/**
 * Control totals of a meeting: every sum that its outcome report prints, counted once and compared with each other.
 * The report refuses to be published where a difference is left; it names the difference instead.
 */

/** What the totals need to know of a question; a question of the register has more. */
export interface CountedQuestion {
  /** Number in the meeting, from 1, without gaps. A void question keeps its number. */
  readonly number: number
  readonly lang: string
  readonly outcome: string | null
  /** Published group of the outcome; `null` only when the outcome is not set yet. */
  readonly group: string | null
  readonly topic: string
  /** First level of the topic; the topic itself when it has no parent. */
  readonly topicParent: string | null
  readonly settlement: string | null
  readonly channel: string
  readonly department: string | null
  readonly isSignal: boolean
  readonly isVoid: boolean
}

/** How many questions have a code; the code is `none` when nothing is set. */
export type Counts = Readonly<Record<string, number>>

/** Code of the row of questions for which nothing is set: a sum always has a place for them. */
export const unset = 'none'

const sumNames = ['byOutcome', 'byGroup', 'byTopic', 'bySettlement', 'byChannel', 'byDepartment', 'byLanguage'] as const

/** Name of one of the sums. */
export type SumName = (typeof sumNames)[number]

/** A difference that keeps the totals from agreeing. */
export type Difference =
  /** A sum of the report is not the number of questions. */
  | { readonly difference: 'sum'; readonly sum: SumName; readonly expected: number; readonly counted: number }
  /** A figure kept elsewhere (minutes, hall counter, frozen report) is not what the questions give. */
  | {
      readonly difference: 'stated'
      readonly sum: SumName | 'all'
      readonly code: string
      readonly expected: number
      readonly counted: number
    }
  | { readonly difference: 'numberMissing'; readonly number: number }
  | { readonly difference: 'numberTwice'; readonly number: number }
  /** An outcome is set, but it folds into no published group. */
  | { readonly difference: 'outcomeWithoutGroup'; readonly number: number; readonly outcome: string }

/** Every sum of a meeting. Signals and void rows are outside `all` and are told apart. */
export interface MeetingTotals extends Readonly<Record<SumName, Counts>> {
  readonly all: number
  readonly signals: number
  readonly voids: number
  readonly agrees: boolean
  readonly differences: readonly Difference[]
}

/** Figures kept elsewhere that the questions must give. */
export type StatedTotals = { readonly all?: number } & { readonly [Sum in SumName]?: Counts }

/**
 * Counts a meeting's questions by everything that its report prints and checks that the sums agree. Signals are no
 * appeals in law and are counted apart unless `withSignals` is asked for. Source.
 */
export function meetingTotals(
  questions: readonly CountedQuestion[],
  { withSignals = false, stated = {} }: { readonly withSignals?: boolean; readonly stated?: StatedTotals } = {},
): MeetingTotals {
  const valid = questions.filter((question) => !question.isVoid)
  const counted = valid.filter((question) => withSignals || !question.isSignal)
  const sums: Record<SumName, Counts> = {
    byOutcome: countBy(counted, (question) => question.outcome),
    byGroup: countBy(counted, (question) => question.group),
    byTopic: countBy(counted, (question) => question.topicParent ?? question.topic),
    bySettlement: countBy(counted, (question) => question.settlement),
    byChannel: countBy(counted, (question) => question.channel),
    byDepartment: countBy(counted, (question) => question.department),
    byLanguage: countBy(counted, (question) => question.lang),
  }
  const differences = [
    ...sumDifferences(sums, counted.length),
    ...statedDifferences(sums, counted.length, stated),
    ...numberDifferences(questions),
    ...ungrouped(counted),
  ]
  return {
    all: counted.length,
    signals: valid.filter((question) => question.isSignal).length,
    voids: questions.length - valid.length,
    ...sums,
    agrees: differences.length === 0,
    differences,
  }
}

function countBy(questions: readonly CountedQuestion[], codeOf: (question: CountedQuestion) => string | null): Counts {
  const counts: Record<string, number> = {}
  for (const question of questions) {
    const code = codeOf(question) ?? unset
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

/** The questions of a sum added up. */
export function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}

function sumDifferences(sums: Readonly<Record<SumName, Counts>>, all: number): Difference[] {
  return sumNames
    .map((sum) => ({ difference: 'sum' as const, sum, expected: all, counted: sumOf(sums[sum]) }))
    .filter(({ expected, counted }) => expected !== counted)
}

function statedDifferences(sums: Readonly<Record<SumName, Counts>>, all: number, stated: StatedTotals): Difference[] {
  const differences: Difference[] = []
  if (stated.all !== undefined && stated.all !== all)
    differences.push({ difference: 'stated', sum: 'all', code: '', expected: stated.all, counted: all })
  for (const sum of sumNames) {
    const expected = stated[sum]
    if (expected === undefined) continue
    for (const code of new Set([...Object.keys(expected), ...Object.keys(sums[sum])])) {
      const row = { expected: expected[code] ?? 0, counted: sums[sum][code] ?? 0 }
      if (row.expected !== row.counted) differences.push({ difference: 'stated', sum, code, ...row })
    }
  }
  return differences
}

function numberDifferences(questions: readonly CountedQuestion[]): Difference[] {
  const seen = new Set<number>()
  const twice: Difference[] = []
  for (const { number } of questions) {
    if (seen.has(number)) twice.push({ difference: 'numberTwice', number })
    seen.add(number)
  }
  const missing: Difference[] = []
  const last = questions.reduce((highest, { number }) => Math.max(highest, number), 0)
  for (let number = 1; number <= last; number += 1)
    if (!seen.has(number)) missing.push({ difference: 'numberMissing', number })
  return [...missing, ...twice]
}

function ungrouped(questions: readonly CountedQuestion[]): Difference[] {
  return questions.flatMap(({ number, outcome, group }) =>
    outcome !== null && group === null ? [{ difference: 'outcomeWithoutGroup' as const, number, outcome }] : [],
  )
}
