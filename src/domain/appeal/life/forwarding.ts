/** What belongs to another body: sent to it whole or in part, or passed up to the superior. Source. */
import type { LocalDate } from '../../calendar/local-date.ts'
import type { Refusal } from '../../refusal.ts'
import { clockUntil, startClock } from '../clocks.ts'
import type { AppealContext } from '../context.ts'
import type { LifeEvent } from '../life-events.ts'
import type { ForwardedPart, Forwarding } from '../life-facts.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import { firstRefusal, refuseStepOn, type Rule, unlessRefused } from './step.ts'

interface Sending {
  readonly on: LocalDate
  readonly to: string
  readonly grounds: string
  readonly letterNumber: string
  /** Given when the term has passed: what happened is written down as late, not hidden. */
  readonly lateReason: string
  /** The applicant was told at once. */
  readonly isNoticed: boolean
}

export type ForwardingCommand =
  | { readonly command: 'takeOn'; readonly on: LocalDate }
  | ({ readonly command: 'forward' } & Sending)
  | ({ readonly command: 'forwardPart'; readonly part: ForwardedPart } & Sending)
  | ({ readonly command: 'passUp' } & Sending)
  | {
      readonly command: 'leaveUnconsidered'
      readonly on: LocalDate
      readonly reason: string
      readonly sentTo: string
    }

/**
 * Decides whose an appeal is. Refuses `forward.too-late`, `pass-up.not-a-complaint`,
 * `pass-up.too-late`, `unconsidered.author-known`.
 */
export function decideForwarding(
  appeal: RegisteredAppeal,
  command: ForwardingCommand,
  context: AppealContext,
): LifeEvent[] | Refusal {
  const { on } = command
  switch (command.command) {
    case 'takeOn':
      return unlessRefused(refuseStepOn('appeal.taken-on', on, { appeal, context }), () => [
        { type: 'appeal.taken-on', on },
      ])
    case 'forward':
      return unlessRefused(
        refuseStepOn('appeal.forwarded', on, { appeal, context }) ??
          firstRefusal([forwardedInTime], { asked: command, appeal, context }),
        () => [{ type: 'appeal.forwarded', forwarding: forwardingOf(command), notice: noticeOf(command, context) }],
      )
    case 'forwardPart':
      return unlessRefused(
        refuseStepOn('appeal.part-forwarded', on, { appeal, context }) ??
          firstRefusal([forwardedInTime], { asked: command, appeal, context }),
        () => [
          {
            type: 'appeal.part-forwarded',
            forwarding: forwardingOf(command),
            part: command.part,
            notice: noticeOf(command, context),
          },
        ],
      )
    case 'passUp':
      return unlessRefused(
        refuseStepOn('appeal.passed-up', on, { appeal, context }) ??
          firstRefusal([onlyComplaints, passedUpInTime], { asked: command, appeal, context }),
        () => [{ type: 'appeal.passed-up', forwarding: forwardingOf(command), notice: noticeOf(command, context) }],
      )
    case 'leaveUnconsidered': {
      const known = appeal.content.isAnonymous ? undefined : refuseBy('R-11', 'unconsidered.author-known')
      const { reason, sentTo } = command
      return unlessRefused(refuseStepOn('appeal.left-unconsidered', on, { appeal, context }) ?? known, () => [
        { type: 'appeal.left-unconsidered', on, reason, sentTo },
      ])
    }
  }
}

/**
 * Three working days from the arrival. On the fourth the appeal stays with the office; if it went all the same, the reason
 * is asked for and the sending is written down as late. Source: R-16.
 */
const forwardedInTime: Rule<Sending> = (asked, appeal, context) => refuseLate('forward', asked, { appeal, context })
const passedUpInTime: Rule<Sending> = (asked, appeal, context) => refuseLate('passUp', asked, { appeal, context })

const lateReasons = {
  forward: { rule: 'R-16', reason: 'forward.too-late', setting: 'forwardTerm' },
  passUp: { rule: 'R-28', reason: 'pass-up.too-late', setting: 'passUpTerm' },
} as const

function refuseLate(
  clock: 'forward' | 'passUp',
  { on, lateReason }: Sending,
  { appeal, context }: { readonly appeal: RegisteredAppeal; readonly context: AppealContext },
): Refusal | undefined {
  const dueOn = sendingDue(clock, appeal, context)
  const { rule, reason } = lateReasons[clock]
  return on > dueOn && lateReason === '' ? refuseBy(rule, reason, { dueOn, on }) : undefined
}

/** Last day to send an appeal to the body whose it is, or a complaint to the superior. Source. */
export function sendingDue(clock: 'forward' | 'passUp', appeal: RegisteredAppeal, context: AppealContext): LocalDate {
  const kept = appeal.clocks.findLast((one) => one.clock === clock)
  if (kept !== undefined) return kept.dueOn
  const workingDays = context.ruleSet[lateReasons[clock].setting]
  return startClock(clock, { startedOn: appeal.terms.registeredOn, workingDays }, context).dueOn
}

/** Only a complaint goes to the superior of the one complained of. Source: R-28. */
const onlyComplaints: Rule<Sending> = (_asked, { content }) =>
  content.kind === 'complaint' ? undefined : refuseBy('R-28', 'pass-up.not-a-complaint')

function forwardingOf({ on, to, grounds, letterNumber, lateReason }: Sending): Forwarding {
  return { on, to, grounds, letterNumber, lateReason }
}

/** The applicant is told on the same day: "with simultaneous notice". Source: R-16. */
function noticeOf({ on, isNoticed }: Sending, context: AppealContext) {
  return isNoticed ? null : clockUntil('forwardingNotice', { startedOn: on, until: on }, context)
}
