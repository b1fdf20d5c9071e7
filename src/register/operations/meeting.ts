/** Meetings, questions, promises. */
import { type LocalDate, localDate, yearOf } from '#domain/calendar/local-date'
import {
  makeCommitment,
  type OutcomeFacts,
  settleCommitment,
  settleQuestion,
  voidQuestion,
} from '#domain/meeting/decide'
import type { Meeting, MeetingPromise, Question, Settlement } from '#domain/meeting/events'
import { isRefusal, type Refusal, refuse } from '#domain/refusal'
import type { OperationParsed } from '#contract/operations'
import {
  type CommandContext,
  type CommandHandler,
  isMissing,
  type Missing,
  notFound,
  type QueryHandler,
} from '../handler.ts'
import { type CodeCheck, unknownCode } from '../known-codes.ts'
import { commitmentRow, isOpenCommitment, meetingRow, questionRow, totalsOf } from '../meetings.ts'
import { officeTime } from '../office-time.ts'
import type { MeetingRecord } from '../ports/meeting-reader.ts'
import type { ReadTx, Tx } from '../ports/unit-of-work.ts'
import { todayAt } from './appeal-read.ts'

type Planned = OperationParsed<'meeting.plan'>
type Settled = Pick<
  OperationParsed<'question.settle'>,
  'outcome' | 'answer' | 'answeredBy' | 'refusalReason' | 'solutionLevel' | 'appealNumber' | 'promise'
>

export const meetingPlan: CommandHandler<'meeting.plan'> = async (input, { tx, deps }) => {
  const unknown = await unknownCode(tx, 'meeting.unknown-code', meetingCodes(input))
  if (unknown) return unknown
  const meetingId = deps.codes.newId()
  const number = await planMeeting(tx, meetingId, meetingOf(input))
  return { meetingId, number }
}

export const meetingChange: CommandHandler<'meeting.change'> = async (
  { meetingId, expectedVersion, ...typed },
  { tx },
) => {
  const unknown = await unknownCode(tx, 'meeting.unknown-code', meetingCodes(typed))
  if (unknown) return unknown
  if (!(await tx.meetings.meeting(meetingId))) return notFound('meeting.not-found')
  const meeting = meetingOf(typed)
  await tx.journal.append({ kind: 'meeting', id: meetingId }, expectedVersion, [{ type: 'meeting.changed', meeting }])
  return { done: true }
}

export const meetingList: QueryHandler<'meeting.list'> = async (_input, { tx }) => ({
  items: (await tx.meetings.meetings()).map(meetingRow),
})

export const meetingGet: QueryHandler<'meeting.get'> = async (input, context) => {
  const { tx } = context
  const meeting = await meetingFor(tx, input)
  if (isMissing(meeting)) return meeting
  const at = await todayAt(context)
  const questions = await tx.meetings.questions(meeting.meetingId)
  const commitments = await tx.meetings.commitments({ meetingId: meeting.meetingId })
  return {
    meeting: meetingRow(meeting),
    questions: questions.map(questionRow),
    commitments: commitments.map((one) => commitmentRow(one, at)),
    totals: await totalsOf(tx, questions),
  }
}

export const questionRecord: CommandHandler<'question.record'> = async ({ meetingId, settled, ...typed }, context) => {
  const { tx, deps } = context
  if (meetingId !== null && !(await tx.meetings.meeting(meetingId))) return refuse('question.no-meeting')
  const unknown = await unknownCode(tx, 'meeting.unknown-code', questionCodes(typed))
  if (unknown) return unknown
  const questionId = deps.codes.newId()
  const number = await tx.meetings.nextQuestionNumber(meetingId)
  await tx.journal.append({ kind: 'question', id: questionId }, 0, [
    { type: 'question.recorded', meetingId, number, question: typed, importKey: null },
  ])
  if (settled) {
    const kept = await settle(context, { questionId, meetingId, version: 1, isVoid: false }, settled)
    if (isRefusal(kept)) return kept
  }
  return { questionId, number }
}

export const questionSettle: CommandHandler<'question.settle'> = async (
  { questionId, expectedVersion, ...settled },
  context,
) => {
  const question = await context.tx.meetings.question(questionId)
  if (!question) return notFound('question.not-found')
  const { meetingId, isVoid } = question
  return await settle(context, { questionId, meetingId, isVoid, version: expectedVersion }, settled)
}

export const questionVoid: CommandHandler<'question.void'> = async (
  { questionId, expectedVersion, reason },
  { tx },
) => {
  const question = await tx.meetings.question(questionId)
  if (!question) return notFound('question.not-found')
  const decided = voidQuestion(question, reason)
  if (isRefusal(decided)) return decided
  await tx.journal.append({ kind: 'question', id: questionId }, expectedVersion, [decided])
  return { done: true }
}

export const questionList: QueryHandler<'question.list'> = async ({ meetingId }, { tx }) => {
  const questions = await tx.meetings.questions(meetingId)
  return { items: questions.map(questionRow), totals: await totalsOf(tx, questions) }
}

export const commitmentList: QueryHandler<'commitment.list'> = async ({ state, meetingId }, context) => {
  const { tx } = context
  const at = await todayAt(context)
  const all = (await tx.meetings.commitments(meetingId === undefined ? {} : { meetingId })).map((one) => ({
    row: commitmentRow(one, at),
    isOpen: isOpenCommitment(one),
  }))
  const open = all.filter((one) => one.isOpen)
  const late = open.filter((one) => one.row.isLate)
  const shown = { open, late, all }[state]
  return { items: shown.map((one) => one.row), open: open.length, late: late.length }
}

export const commitmentSettle: CommandHandler<'commitment.settle'> = async (input, context) => {
  const { tx } = context
  const { commitmentId, expectedVersion, state, note } = input
  const commitment = await tx.meetings.commitment(commitmentId)
  if (!commitment) return notFound('commitment.not-found')
  const { today } = await officeTime(context, tx)
  const dueOn = input.dueOn === null ? null : localDate(input.dueOn)
  const decided = settleCommitment(commitment, { state, note, dueOn }, today)
  if (isRefusal(decided)) return decided
  await tx.journal.append({ kind: 'commitment', id: commitmentId }, expectedVersion, [decided])
  return { done: true }
}

/** The meeting that a call names by id or number. */
export async function meetingFor(
  tx: ReadTx,
  { meetingId, number }: { readonly meetingId?: string | undefined; readonly number?: string | undefined },
): Promise<MeetingRecord | Missing> {
  const found =
    meetingId === undefined
      ? await tx.meetings.meetingByNumber(number?.trim() ?? '')
      : await tx.meetings.meeting(meetingId)
  return found ?? notFound('meeting.not-found', { number: number ?? '' })
}

/** Appends a meeting and gives it its number of the year. */
export async function planMeeting(tx: Tx, meetingId: string, meeting: Meeting): Promise<string> {
  const year = yearOf(meeting.heldOn)
  const seq = await tx.meetings.nextMeetingSeq(year)
  const number = `M-${year}-${String(seq).padStart(3, '0')}`
  await tx.journal.append({ kind: 'meeting', id: meetingId }, 0, [
    { type: 'meeting.planned', number, year, seq, meeting },
  ])
  return number
}

/** Outcomes as the domain needs them. */
export async function outcomesOf(tx: ReadTx): Promise<OutcomeFacts[]> {
  const { lists } = await tx.office.dictionary()
  return (lists['question_outcomes'] ?? []).map(({ code, attributes }) => {
    const { published_group: group, needs } = attributes
    return {
      code,
      publishedGroup: typeof group === 'string' ? group : 'other',
      needs: Array.isArray(needs) ? (needs as readonly string[]) : [],
    }
  })
}

interface SettledQuestion {
  readonly questionId: string
  readonly meetingId: string | null
  readonly version: number
  readonly isVoid: boolean
}

/** Settles a question and makes the promise that goes with it, in one transaction. */
async function settle(
  context: Pick<CommandContext, 'tx' | 'deps' | 'instant'>,
  { questionId, meetingId, version, isVoid }: SettledQuestion,
  { promise, ...asked }: Settled,
): Promise<{ commitmentId: string | null } | Refusal> {
  const { tx, deps } = context
  const unknown = await unknownCode(tx, 'meeting.unknown-code', settlementCodes(asked, promise))
  if (unknown) return unknown
  if (asked.appealNumber !== null && !(await tx.appeals.byNumber(asked.appealNumber))) {
    return refuse('question.unknown-appeal', { number: asked.appealNumber })
  }
  const commitmentId = promise === null ? null : deps.codes.newId()
  const decided = settleQuestion({ isVoid }, settlementOf(asked), await outcomesOf(tx), commitmentId)
  if (isRefusal(decided)) return decided
  await tx.journal.append({ kind: 'question', id: questionId }, version, [decided])
  if (promise !== null && commitmentId !== null) {
    const meeting = meetingId === null ? undefined : await tx.meetings.meeting(meetingId)
    const promisedOn: LocalDate = meeting?.heldOn ?? (await officeTime(context, tx)).today
    const made = makeCommitment({ meetingId, questionId }, promiseOf(promise), promisedOn)
    await tx.journal.append({ kind: 'commitment', id: commitmentId }, 0, [made])
  }
  return { commitmentId }
}

function settlementOf({
  outcome,
  answer,
  answeredBy,
  refusalReason,
  solutionLevel,
  appealNumber,
}: Omit<Settled, 'promise'>): Omit<Settlement, 'publishedGroup'> {
  return { outcome, answer, answeredBy, refusalReason, solutionLevel, appealNumber }
}

function promiseOf({ dueOn, ...promise }: NonNullable<Settled['promise']>): MeetingPromise {
  return { ...promise, dueOn: localDate(dueOn) }
}

function meetingOf(typed: Planned): Meeting {
  const { heldOn, announcedOn, ...rest } = typed
  return { ...rest, heldOn: localDate(heldOn), announcedOn: announcedOn === null ? null : localDate(announcedOn) }
}

function meetingCodes({
  kind,
  settlement,
}: {
  readonly kind: string
  readonly settlement: string | null
}): CodeCheck[] {
  return [
    { list: 'meeting_kinds', code: kind },
    { list: 'settlements', code: settlement },
  ]
}

function settlementCodes(
  { refusalReason, solutionLevel }: Pick<Settled, 'refusalReason' | 'solutionLevel'>,
  promise: Settled['promise'],
): CodeCheck[] {
  return [
    { list: 'refusal_reasons', code: refusalReason },
    { list: 'solution_levels', code: solutionLevel },
    { list: 'departments', code: promise?.department },
  ]
}

/** Codes of a question that its dictionaries must know. */
export function questionCodes(question: Question): CodeCheck[] {
  return [
    { list: 'record_kinds', code: question.recordKind },
    { list: 'channels', code: question.channel },
    { list: 'settlements', code: question.settlement },
    { list: 'topics', code: question.topic },
    { list: 'departments', code: question.department },
    { list: 'social_categories', code: question.socialCategory },
    { list: 'sex', code: question.authorSex },
    { list: 'age_bands', code: question.authorAgeBand },
  ]
}
