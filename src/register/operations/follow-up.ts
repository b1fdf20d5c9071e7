/** Follow-up actions: opened, moved, done with evidence, dropped, listed. Source: R-37. */
import { workingDaysBetween } from '#domain/calendar/working-calendar'
import { localDate, addDays } from '#domain/calendar/local-date'
import { isRefusal } from '#domain/refusal'
import type { FollowUpRow } from '#contract/follow-up'
import type { OperationParsed } from '#contract/operations'
import { type CommandHandler, isMissing, type QueryContext, type QueryHandler } from '../handler.ts'
import { unknownCode } from '../known-codes.ts'
import { clockStateOf } from '../life/clock-words.ts'
import { knownOfficials, officialOf } from '../life/people.ts'
import { takeStep } from '../life/take-step.ts'
import type { FollowUpRecord } from '../ports/appeal-reader.ts'
import { attachedFiles } from './appeal-register.ts'
import { todayAt } from './appeal-read.ts'

export const followUpOpen: CommandHandler<'follow-up.open'> = async (input, context) => {
  const followUpId = context.deps.codes.newId()
  const reply = await takeStep(context, input, async ({ on, officials }) => {
    const official = input.officialId === null ? null : officialOf(officials, input.officialId)
    if (isRefusal(official)) return official
    const { what, responsible, department, proof } = input
    const unknown = await unknownCode(context.tx, 'appeal.unknown-code', [{ list: 'departments', code: department }])
    if (unknown) return unknown
    const dueOn = localDate(input.dueOn)
    return { command: 'openFollowUp', on, followUpId, what, official, responsible, department, dueOn, proof }
  })
  return isRefusal(reply) || isMissing(reply) ? reply : { ...reply, followUpId }
}

export const followUpMove: CommandHandler<'follow-up.move'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => {
    const { followUpId, reason } = input
    return { command: 'moveFollowUp', on, followUpId, dueOn: localDate(input.dueOn), reason }
  })

export const followUpFinish: CommandHandler<'follow-up.finish'> = async (input, context) =>
  await takeStep(context, input, async ({ on }) => {
    const files = await attachedFiles(context.tx, input.files)
    if (isRefusal(files)) return files
    const { followUpId, evidence } = input
    return { command: 'doneFollowUp', on, followUpId, evidence, files }
  })

export const followUpDrop: CommandHandler<'follow-up.drop'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => {
    const { followUpId, reason } = input
    return { command: 'dropFollowUp', on, followUpId, reason }
  })

export const followUpList: QueryHandler<'follow-up.list'> = async ({ limit, ...filter }, context) =>
  await followUpRows(context, filter, limit)

/** Follow-up actions by due date, with who is responsible and how far the day is. */
export async function followUpRows(
  context: Pick<QueryContext, 'tx' | 'deps' | 'instant'>,
  filter: Pick<OperationParsed<'follow-up.list'>, 'state' | 'officialId' | 'department'>,
  limit: number,
): Promise<{ items: FollowUpRow[]; total: number }> {
  const { tx } = context
  const at = await todayAt(context)
  const officials = await knownOfficials(tx)
  const { state, officialId, department } = filter
  const found = await tx.appeals.followUps(
    {
      state: state === 'late' ? 'open' : state,
      ...(state === 'late' ? { dueTo: addDays(at.today, -1) } : {}),
      ...(officialId === undefined ? {} : { officialId }),
      ...(department === undefined ? {} : { department }),
    },
    limit,
  )
  const rowOf = (record: FollowUpRecord): FollowUpRow => ({
    ...record,
    officialName: record.officialId === null ? '' : (officials.get(record.officialId)?.name ?? ''),
    dueState: record.state === 'open' ? clockStateOf(record.dueOn, at) : 'ended',
    workingDaysLeft: workingDaysBetween(at.today, record.dueOn, at.calendar),
  })
  return { items: found.items.map(rowOf), total: found.total }
}
