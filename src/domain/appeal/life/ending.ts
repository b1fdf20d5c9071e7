/** How an appeal ends without a reply, how it is joined to another, and how an ended one is taken up again. Source. */
import type { LocalDate } from '../../calendar/local-date.ts'
import { requireCoveredSpan } from '../../calendar/missing-year.ts'
import { isRefusal, type Refusal } from '../../refusal.ts'
import type { AppealContext } from '../context.ts'
import { restartedDue } from '../due.ts'
import type { AppealLink, AttachedFile } from '../events.ts'
import type { LifeEvent } from '../life-events.ts'
import type { DeliveryWay, ReopenCause } from '../life-facts.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import { type AppealStateName, isOpenState } from '../states.ts'
import { refuseStepOn, unlessRefused } from './step.ts'

export type EndingCommand =
  | {
      readonly command: 'terminate'
      readonly on: LocalDate
      readonly reason: string
      readonly grounds: string
      readonly way: DeliveryWay
    }
  | {
      readonly command: 'withdraw'
      readonly on: LocalDate
      readonly text: string
      /** The applicant's statement. */
      readonly files: readonly AttachedFile[]
    }
  | {
      readonly command: 'join'
      readonly on: LocalDate
      readonly ownId: string
      readonly to: Omit<AppealLink, 'kind'> & { readonly state: AppealStateName; readonly isJoined: boolean }
      readonly reason: string
    }
  | { readonly command: 'separate'; readonly on: LocalDate; readonly reason: string }
  | { readonly command: 'reopen'; readonly on: LocalDate; readonly cause: ReopenCause; readonly reason: string }

/**
 * Decides on endings. Refuses `withdrawal.no-statement`, `appeal.link-to-itself`, `join.lead-ended`, `join.lead-is-joined`,
 * `calendar.year-missing`.
 */
export function decideEnding(
  appeal: RegisteredAppeal,
  command: EndingCommand,
  context: AppealContext,
): LifeEvent[] | Refusal {
  const { on } = command
  switch (command.command) {
    case 'terminate': {
      const { reason, grounds, way } = command
      return unlessRefused(refuseStepOn('appeal.terminated', on, { appeal, context }), () => [
        { type: 'appeal.terminated', on, reason, grounds, way },
      ])
    }
    case 'withdraw': {
      const { text, files } = command
      // Without the statement nobody could show later that the applicant asked for it. Source: R-15.
      const missing = files.length === 0 ? refuseBy('R-15', 'withdrawal.no-statement') : undefined
      return unlessRefused(refuseStepOn('appeal.withdrawn', on, { appeal, context }) ?? missing, () => [
        { type: 'appeal.withdrawn', on, text, files },
      ])
    }
    case 'join':
      return unlessRefused(refuseStepOn('appeal.joined', on, { appeal, context }) ?? refuseLead(command), () => {
        const { appealId, number } = command.to
        return [{ type: 'appeal.joined', on, to: { appealId, number }, reason: command.reason }]
      })
    case 'separate': {
      const { joinedTo } = appeal
      return unlessRefused(refuseStepOn('appeal.separated', on, { appeal, context }), () => {
        if (joinedTo === null) throw new Error('a joined appeal names the one it is joined to')
        return [{ type: 'appeal.separated', on, from: joinedTo, reason: command.reason }]
      })
    }
    case 'reopen':
      return unlessRefused(refuseStepOn('appeal.reopened', on, { appeal, context }), () =>
        reopened(appeal, command, context),
      )
  }
}

/** One appeal leads, is open, and is not itself joined to another: chains would lose the one that is answered. Source: R-12. */
function refuseLead({ to, ownId }: Extract<EndingCommand, { command: 'join' }>): Refusal | undefined {
  if (to.appealId === ownId) return refuseBy('R-12', 'appeal.link-to-itself', { number: to.number })
  if (to.isJoined) return refuseBy('R-12', 'join.lead-is-joined', { number: to.number })
  return isOpenState(to.state) ? undefined : refuseBy('R-12', 'join.lead-ended', { number: to.number })
}

/**
 * A step taken by mistake is undone and the old due date goes on. Where the superior, a court or new facts bring the appeal
 * back, its full term begins anew on that day. Source: R-37.
 */
function reopened(
  appeal: RegisteredAppeal,
  { on, cause, reason }: Extract<EndingCommand, { command: 'reopen' }>,
  { calendar, ruleSet }: AppealContext,
): LifeEvent[] | Refusal {
  if (cause === 'mistake') {
    return [{ type: 'appeal.reopened', on, cause, reason, restartedOn: null, dueOn: appeal.dueOn }]
  }
  const dueOn = restartedDue(on, appeal, { calendar, ruleSet })
  const missing = requireCoveredSpan({ from: on, to: dueOn }, calendar)
  if (isRefusal(missing)) return missing
  return [{ type: 'appeal.reopened', on, cause, reason, restartedOn: on, dueOn }]
}
