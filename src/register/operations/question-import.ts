import { settleQuestion } from '#domain/meeting/decide'
import type { Meeting, QuestionEvent } from '#domain/meeting/events'
import { type FileMeeting, type FileQuestion, readQuestionFile } from '#domain/meeting/question-file'
import { isRefusal, refuse } from '#domain/refusal'
import type { CommandHandler } from '../handler.ts'
import { type CodeCheck, unknownCode } from '../known-codes.ts'
import { totalsOf } from '../meetings.ts'
import { outcomesOf, planMeeting, questionCodes } from './meeting.ts'

interface Kept {
  readonly meetingId: string
  readonly number: string
  questions: number
}

/** Loads meetings and questions, all or nothing: unknown codes, rows loaded before and sums that differ keep it out. */
export const questionImport: CommandHandler<'question.import'> = async ({ content }, { tx, deps }) => {
  const file = readQuestionFile(content)
  if (isRefusal(file)) return file
  const unknown = await unknownCode(tx, 'meeting.unknown-code', codesOf(file.meetings, file.questions))
  if (unknown) return unknown
  const [before] = await tx.meetings.importedKeys(file.questions.map((one) => one.key))
  if (before !== undefined) return refuse('import.done-before', { row: before })

  const meetings = new Map<string, Kept>()
  for (const meeting of file.meetings) {
    const meetingId = deps.codes.newId()
    const number = await planMeeting(tx, meetingId, meetingOf(meeting))
    meetings.set(meeting.code, { meetingId, number, questions: 0 })
  }
  const outcomes = await outcomesOf(tx)
  let outside = (await tx.meetings.nextQuestionNumber(null)) - 1
  const kept = new Set<string>()
  for (const row of file.questions) {
    const meeting = row.meeting === null ? undefined : meetings.get(row.meeting)
    const number = meeting ? (meeting.questions += 1) : (outside += 1)
    const recorded: QuestionEvent = {
      type: 'question.recorded',
      meetingId: meeting?.meetingId ?? null,
      number,
      question: row.question,
      importKey: row.key,
    }
    const settled =
      row.outcome === null
        ? undefined
        : settleQuestion({ isVoid: false }, settlementOf(row, row.outcome), outcomes, null)
    if (settled !== undefined && isRefusal(settled)) return settled
    const questionId = deps.codes.newId()
    kept.add(questionId)
    await tx.journal.append({ kind: 'question', id: questionId }, 0, settled ? [recorded, settled] : [recorded])
  }
  const all = await tx.meetings.questions(undefined)
  const imported = all.filter((one) => kept.has(one.questionId))
  return {
    meetings: [...meetings].map(([code, meeting]) => ({ code, ...meeting })),
    questions: file.questions.length,
    totals: await totalsOf(tx, imported, all),
  }
}

function meetingOf({ heldOn, kind, settlement, titleKk, titleRu }: FileMeeting): Meeting {
  return {
    heldOn,
    kind,
    settlement,
    titleKk,
    titleRu,
    officialId: null,
    officialName: '',
    officialPositionKk: '',
    officialPositionRu: '',
    startsAt: null,
    endsAt: null,
    placeKk: '',
    placeRu: '',
    announcedKk: '',
    announcedRu: '',
    announcedOn: null,
    reportMinutes: null,
    attendance: null,
  }
}

function settlementOf({ result, refusalReason, solutionLevel }: FileQuestion, outcome: string) {
  return { outcome, answer: result, answeredBy: '', refusalReason, solutionLevel, appealNumber: null }
}

function codesOf(meetings: readonly FileMeeting[], questions: readonly FileQuestion[]): CodeCheck[] {
  return [
    ...meetings.flatMap(({ kind, settlement }) => [
      { list: 'meeting_kinds', code: kind },
      { list: 'settlements', code: settlement },
    ]),
    ...questions.flatMap(({ question, outcome, refusalReason, solutionLevel }) => [
      ...questionCodes(question),
      { list: 'question_outcomes', code: outcome },
      { list: 'refusal_reasons', code: refusalReason },
      { list: 'solution_levels', code: solutionLevel },
    ]),
  ]
}
