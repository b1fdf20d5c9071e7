/** Promises of the practice meetings: every question taken on control or into the plan gets a person and a date. */
import { addDays } from '#domain/calendar/local-date'
import type { Answer, CommandContext } from './handler.ts'
import { commitmentSettle, questionSettle } from './operations/meeting.ts'
import type { OpenRegister } from './ports/house.ts'
import type { QuestionRecord } from './ports/meeting-reader.ts'

type Replay = <Value>(work: (context: CommandContext) => Promise<Answer<Value>>) => Promise<Value>

/** Days from the meeting to the promised date: from a month to eight, spread by the question's number. */
const firstTerm = 30
const longestTerm = 240

/** Settles the promising questions of every meeting, and some promises after it. */
export async function practicePromises(register: OpenRegister, replay: Replay): Promise<void> {
  const { meetings, questions, departments } = await register.unitOfWork.read(async (tx) => ({
    meetings: new Map((await tx.meetings.meetings()).map((one) => [one.meetingId, one])),
    questions: await tx.meetings.questions(undefined),
    departments: new Map(((await tx.office.dictionary()).lists['departments'] ?? []).map((one) => [one.code, one.ru])),
  }))
  for (const question of questions) {
    const meeting = question.meetingId === null ? undefined : meetings.get(question.meetingId)
    if (!meeting || !isPromising(question) || !question.settled) continue
    const { outcome, answer, refusalReason, solutionLevel } = question.settled
    const term = firstTerm + ((question.number * 37) % (longestTerm - firstTerm))
    const promise = {
      what: answer,
      responsible: departments.get(question.department ?? '') ?? 'Аппарат акима района',
      department: question.department,
      dueOn: addDays(meeting.heldOn, term),
    }
    const asked = { questionId: question.questionId, expectedVersion: question.version, outcome, answer, promise }
    const { commitmentId } = await replay((context) =>
      questionSettle({ ...asked, refusalReason, solutionLevel, answeredBy: '', appealNumber: null }, context),
    )
    if (commitmentId !== null) await settleSome(replay, commitmentId, question.number)
  }
}

/** Every third promise is kept, every fifth moved once; the others wait. */
async function settleSome(replay: Replay, commitmentId: string, number: number): Promise<void> {
  const settle = { commitmentId, expectedVersion: 1, dueOn: null }
  if (number % 3 === 0) {
    await replay((context) =>
      commitmentSettle({ ...settle, state: 'done', note: 'Акт и фото приложены к делу' }, context),
    )
  } else if (number % 5 === 0) {
    await replay((context) =>
      commitmentSettle({ ...settle, state: 'donePartly', note: 'Выполнен первый этап работ' }, context),
    )
  }
}

function isPromising({ settled, isVoid }: QuestionRecord): boolean {
  return !isVoid && (settled?.outcome === 'inPlan' || settled?.outcome === 'onControl')
}
