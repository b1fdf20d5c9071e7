/** Records of meetings as rows of the contract, and their sums. */
import type { LocalDate } from '#domain/calendar/local-date'
import { type WorkingCalendar, workingDaysBetween } from '#domain/calendar/working-calendar'
import { type CountedQuestion, type Counts, type Difference, meetingTotals } from '#domain/meeting/totals'
import type { OperationOutput } from '#contract/operations'
import type { Commitment, Meeting, Question } from '#contract/meeting'
import type { CommitmentRecord, MeetingRecord, QuestionRecord } from './ports/meeting-reader.ts'
import type { ReadTx } from './ports/unit-of-work.ts'

type Totals = OperationOutput<'question.list'>['totals']

/** Record kind of what is said in chats and calls: no appeal in law, counted apart (meetings.md §6). */
export const signalKind = 'signal'

export function meetingRow(record: MeetingRecord): Meeting {
  return { ...record }
}

export function questionRow({ settled, ...record }: QuestionRecord): Question {
  return {
    ...record,
    outcome: settled?.outcome ?? null,
    publishedGroup: settled?.publishedGroup ?? null,
    answer: settled?.answer ?? '',
    answeredBy: settled?.answeredBy ?? '',
    refusalReason: settled?.refusalReason ?? null,
    solutionLevel: settled?.solutionLevel ?? null,
    appealNumber: settled?.appealNumber ?? null,
  }
}

/** `isLate` is told of open promises only. */
export function commitmentRow(
  record: CommitmentRecord,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: WorkingCalendar },
): Commitment {
  return {
    ...record,
    isLate: isOpenCommitment(record) && record.dueOn < today,
    workingDaysLeft: workingDaysBetween(today, record.dueOn, calendar),
  }
}

/** A promise is open until it is done, not done or dropped; a moved or partly done one still waits. */
export function isOpenCommitment({ state }: Pick<CommitmentRecord, 'state'>): boolean {
  return state === 'promised' || state === 'moved' || state === 'donePartly'
}

/**
 * Sums over questions, signals included, with what keeps them from agreeing. `whole` holds the series that the questions
 * stand in, where they are a part: a number is missing only when it is missing there. Source: meetings.md §13.
 */
export async function totalsOf(
  tx: ReadTx,
  questions: readonly QuestionRecord[],
  whole: readonly QuestionRecord[] = questions,
): Promise<Totals> {
  const { lists } = await tx.office.dictionary()
  const parents = new Map((lists['topics'] ?? []).map((topic) => [topic.code, topic.parent]))
  const counted = (one: QuestionRecord): CountedQuestion => ({
    number: one.number,
    channel: one.channel,
    department: one.department,
    isVoid: one.isVoid,
    settlement: one.settlement,
    lang: one.language,
    isSignal: one.recordKind === signalKind,
    outcome: one.settled?.outcome ?? null,
    group: one.settled?.publishedGroup ?? null,
    topic: one.topic ?? 'none',
    topicParent: one.topic === null ? null : (parents.get(one.topic) ?? one.topic),
  })
  // Each meeting numbers its own questions, so that a gap is looked for in each; sums are counted over all.
  const inOrder = questions.map((one, at) => ({ ...counted(one), number: at + 1 }))
  const totals = meetingTotals(inOrder, { withSignals: true })
  const series = [...Map.groupBy(whole, (one) => one.meetingId).values()]
  const misnumbered = series.flatMap((own) => meetingTotals(own.map(counted)).differences.filter(isOfNumbers))
  const differences = [...totals.differences, ...misnumbered]
  const valid = questions.filter((question) => !question.isVoid)
  return {
    all: totals.all,
    signals: totals.signals,
    byOutcome: listOf(totals.byOutcome),
    byGroup: listOf(totals.byGroup),
    byTopic: listOf(totals.byTopic),
    byChannel: listOf(totals.byChannel),
    bySettlement: listOf(totals.bySettlement),
    byLanguage: listOf(totals.byLanguage),
    byKind: listOf(countKinds(valid)),
    agrees: differences.length === 0,
    differences: differences.map((one) => JSON.stringify(one)),
  }
}

function isOfNumbers({ difference }: Difference): boolean {
  return difference === 'numberMissing' || difference === 'numberTwice'
}

function countKinds(questions: readonly QuestionRecord[]): Counts {
  const counts: Record<string, number> = {}
  for (const { recordKind } of questions) counts[recordKind] = (counts[recordKind] ?? 0) + 1
  return counts
}

function listOf(counts: Counts): { code: string; count: number }[] {
  return Object.entries(counts)
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
}
