import { meetingReportDocument } from '#domain/document/meeting-report-document'
import { refuse } from '#domain/refusal'
import { isMissing, type TaskHandler } from '../handler.ts'
import { totalsOf } from '../meetings.ts'
import { officeTime } from '../office-time.ts'
import { keepDocument } from '../print/keep-document.ts'
import { meetingReportFacts } from '../print/meeting-report.ts'
import { meetingFor } from './meeting.ts'

/** The outcome report. Where the sums do not agree it is not printed (design §1.6). Source: meetings.md §10, §13. */
export const meetingReport: TaskHandler<'meeting.report'> = async (input, context) => {
  const { register, deps, signal } = context
  const made = await register().unitOfWork.read(async (tx) => {
    const meeting = await meetingFor(tx, input)
    if (isMissing(meeting)) return meeting
    const totals = await totalsOf(tx, await tx.meetings.questions(meeting.meetingId))
    if (!totals.agrees) return refuse('meeting.sums-differ', { differences: totals.differences.join('; ') })
    const facts = await meetingReportFacts(tx, meeting, await officeTime(context, tx))
    const checkNumber = deps.codes.shortCode(await tx.receiptKey(), JSON.stringify([meeting.number, totals]))
    const model = meetingReportDocument({
      ...facts,
      checkNumber,
      qrText: `qabyldau:${meeting.number}:${checkNumber}`,
      audience: input.audience,
      practice: register().isPractice,
      language: input.language,
    })
    return { model, number: meeting.number }
  })
  if (!('model' in made)) return made
  await deps.clock.turn()
  if (signal.aborted) return refuse('task.cancelled')
  const { model, number } = made
  const name = `report-${number}-${input.language}${input.audience === 'public' ? '-public' : ''}`
  return { document: await keepDocument(context, { model, format: input.format, name }) }
}
