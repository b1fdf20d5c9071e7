/** Who has what: open shares of resolutions, and one resolution for many appeals. Source: R-54. */
import { workingDaysBetween } from '#domain/calendar/working-calendar'
import { isRefusal } from '#domain/refusal'
import type { StepReply } from '#contract/life-fields'
import type { OperationOutput, OperationParsed } from '#contract/operations'
import type { AssignmentRow } from '#contract/work'
import { isMissing, type QueryContext, type QueryHandler, type TaskHandler } from '../handler.ts'
import { clockStateOf } from '../life/clock-words.ts'
import type { Officials } from '../life/people.ts'
import { takeStep } from '../life/take-step.ts'
import { appealRowOf } from '../rows.ts'
import { ownOfficials, todayAt } from './appeal-read.ts'
import { resolutionCommand, warnOfResolution } from './life-resolution.ts'

type Whose = Pick<OperationParsed<'work.list'>, 'officialId' | 'department' | 'mine'>

export const workList: QueryHandler<'work.list'> = async ({ limit, ...whose }, context) =>
  await workRows(context, whose, limit)

/** Open shares of one person, a department, the signed-in person or everybody, by due date. */
export async function workRows(
  context: Pick<QueryContext, 'tx' | 'deps' | 'instant' | 'actor'>,
  whose: Whose,
  limit: number,
): Promise<{ items: AssignmentRow[]; total: number }> {
  const at = await todayAt(context)
  const officialIds = officialsOf(whose, at.officials, context.actor.userId)
  const found = await context.tx.appeals.assignments(
    { state: 'open', ...(officialIds === undefined ? {} : { officialIds }) },
    limit,
  )
  return {
    items: found.items.map(({ appeal, ...one }) => ({
      ...one,
      appeal: appealRowOf(appeal, at),
      officialName: at.officials.get(one.officialId)?.name ?? '',
      dueState: one.state === 'open' ? clockStateOf(one.dueOn, at) : 'ended',
      workingDaysLeft: workingDaysBetween(at.today, one.dueOn, at.calendar),
    })),
    total: found.total,
  }
}

function officialsOf(
  { officialId, department, mine }: Whose,
  officials: Officials,
  userId: string,
): string[] | undefined {
  if (mine) return ownOfficials(officials, userId)
  if (officialId !== undefined) return [officialId]
  if (department === undefined) return undefined
  return [...officials.values()].filter((one) => one.department === department).map((one) => one.officialId)
}

/**
 * One resolution for many appeals. Each is a transaction of its own: what was refused is told with its reason, and what was
 * given stands when the rest is cancelled. Nothing here ends an appeal.
 */
export const appealAssignMany: TaskHandler<'appeal.assign-many'> = async ({ numbers, ...input }, context) => {
  const { deps, signal, progress, actor } = context
  if (!actor) throw new Error('a resolution is given by a person')
  const reply: OperationOutput<'appeal.assign-many'> = { done: [], refused: [], isCancelled: false }
  for (const [index, number] of numbers.entries()) {
    await deps.clock.turn()
    if (signal.aborted) return { ...reply, isCancelled: true }
    const written = await context.write<StepReply>(async (tx) => {
      const step = await takeStep(
        { ...context, tx, actor },
        { number, on: input.on },
        (at) => resolutionCommand(at, input, deps),
        warnOfResolution,
      )
      return step
    })
    if (written.outcome === 'answeredBefore') continue
    const { value } = written
    if (isRefusal(value) || isMissing(value))
      reply.refused.push({ number, reason: value.reason, facts: { ...value.facts } })
    else reply.done.push(value)
    progress(index + 1, numbers.length)
  }
  return reply
}
