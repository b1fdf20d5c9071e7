/** Resolutions, assignments and control. Source. */
import { isComplainedOf } from '#domain/appeal/complained-of'
import type { Executor, ResolutionCommand } from '#domain/appeal/life/resolution'
import { isRefusal, type Refusal } from '#domain/refusal'
import type { OperationParsed } from '#contract/operations'
import type { CommandHandler, QueryContext } from '../handler.ts'
import { officialOf } from '../life/people.ts'
import { dayOrNull, type StepAt, takeStep, type Warning } from '../life/take-step.ts'
import { attachedFiles } from './appeal-register.ts'

type ResolutionInput = Pick<
  OperationParsed<'appeal.assign'>,
  'authorId' | 'text' | 'language' | 'executors' | 'control'
>

/** A resolution. */
export const appealAssign: CommandHandler<'appeal.assign'> = async (input, context) =>
  await takeStep(context, input, (at) => resolutionCommand(at, input, context.deps), warnOfResolution)

/** The command of a resolution; the same for one appeal and for many. */
export function resolutionCommand(
  { on, officials }: StepAt,
  { authorId, text, language, executors, control }: ResolutionInput,
  { codes }: Pick<QueryContext['deps'], 'codes'>,
): ResolutionCommand | Refusal {
  const author = officialOf(officials, authorId)
  if (isRefusal(author)) return author
  const named: Executor[] = []
  for (const one of executors) {
    const official = officialOf(officials, one.officialId)
    if (isRefusal(official)) return official
    // One executor alone is the one who answers.
    const isLead = executors.length === 1 || one.isLead
    named.push({ ...official, assignmentId: codes.newId(), isLead, dueOn: dayOrNull(one.dueOn) })
  }
  if (control !== null && control.officialId !== null) {
    const watcher = officialOf(officials, control.officialId)
    if (isRefusal(watcher)) return watcher
  }
  return {
    command: 'giveResolution',
    on,
    resolutionId: codes.newId(),
    author,
    text,
    language,
    executors: named,
    control,
  }
}

/** the executor is the one complained of. R-23: the reply is late already. */
export function warnOfResolution({ appeal, officials, today }: StepAt, after: StepAt['appeal']): Warning[] {
  const { complaintAgainst } = appeal.content
  const named = after.assignments
    .filter((one) => one.state === 'open')
    .map((one) => officials.get(one.officialId)?.name ?? '')
  return [
    ...(named.some((name) => isComplainedOf(complaintAgainst, name)) ? (['executor-complained-of'] as const) : []),
    ...(today > after.dueOn ? (['reply-late'] as const) : []),
  ]
}

export const appealReassign: CommandHandler<'appeal.reassign'> = async (input, context) =>
  await takeStep(
    context,
    input,
    ({ on, officials }) => {
      const executor = officialOf(officials, input.officialId)
      if (isRefusal(executor)) return executor
      const { assignmentId, reason } = input
      const nextId = context.deps.codes.newId()
      return { command: 'reassign', on, assignmentId, nextId, executor, dueOn: dayOrNull(input.dueOn), reason }
    },
    warnOfResolution,
  )

export const appealReportAssignment: CommandHandler<'appeal.report-assignment'> = async (input, context) =>
  await takeStep(context, input, async ({ on }) => {
    const files = await attachedFiles(context.tx, input.files)
    if (isRefusal(files)) return files
    const { assignmentId, text, isDone } = input
    return { command: 'reportAssignment', on, assignmentId, text, files, isDone }
  })

export const appealCancelAssignment: CommandHandler<'appeal.cancel-assignment'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => {
    const { assignmentId, reason } = input
    return { command: 'cancelAssignment', on, assignmentId, reason }
  })

export const appealPutOnControl: CommandHandler<'appeal.put-on-control'> = async (input, context) =>
  await takeStep(context, input, ({ on, officials }) => {
    const { officialId, note } = input
    if (officialId !== null) {
      const watcher = officialOf(officials, officialId)
      if (isRefusal(watcher)) return watcher
    }
    return { command: 'putOnControl', on, officialId, note }
  })

export const appealTakeOffControl: CommandHandler<'appeal.take-off-control'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => ({ command: 'takeOffControl', on, reason: input.reason }))
