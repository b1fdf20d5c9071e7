/** The hearing before an act: preliminary decision, notice, objection, protocol. Source. */
import type { LocalDate } from '../../calendar/local-date.ts'
import { compareMoments, dayAt, type LocalMoment } from '../../calendar/local-time.ts'
import { requireCovered } from '../../calendar/missing-year.ts'
import { dueOn as countDue } from '../../deadline/deadline.ts'
import { isHearingNoticeInTime } from '../../deadline/hearing-notice.ts'
import type { Refusal } from '../../refusal.ts'
import { startClock } from '../clocks.ts'
import type { AppealContext } from '../context.ts'
import type { LifeEvent } from '../life-events.ts'
import type { HearingProtocol } from '../life-facts.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import { firstRefusal, refuseStepOn, type Rule, takenOnFirst, unlessRefused } from './step.ts'

export type HearingCommand =
  | {
      readonly command: 'setHearing'
      /** The day on which the participant got the preliminary decision. */
      readonly on: LocalDate
      readonly heldAt: LocalMoment
      readonly place: string
      readonly actOn: LocalDate
      readonly preliminary: string
    }
  | { readonly command: 'holdHearing'; readonly protocol: HearingProtocol }
  | { readonly command: 'skipHearing'; readonly on: LocalDate; readonly reason: string }
  | { readonly command: 'noteObjection'; readonly on: LocalDate; readonly text: string }

/**
 * Decides on the hearing. Refuses `hearing.notice-too-short`, `hearing.act-before-hearing`, `hearing.act-after-due`,
 * `hearing.none-set`, `hearing.ends-before-start`, `calendar.year-missing`.
 */
export function decideHearing(
  appeal: RegisteredAppeal,
  command: HearingCommand,
  context: AppealContext,
): LifeEvent[] | Refusal {
  switch (command.command) {
    case 'setHearing': {
      const { on, heldAt, place, actOn, preliminary } = command
      return unlessRefused(
        refuseStepOn('appeal.hearing-set', on, { appeal, context }) ??
          firstRefusal(hearingRules, { asked: command, appeal, context }),
        () => {
          const { objectionTerm } = context.ruleSet
          const clock = startClock('objection', { startedOn: on, workingDays: objectionTerm }, context)
          return [
            ...takenOnFirst(appeal, on),
            { type: 'appeal.hearing-set', hearing: { noticeOn: on, heldAt, place, actOn, preliminary }, clock },
          ]
        },
      )
    }
    case 'holdHearing': {
      const { protocol } = command
      const on = dayAt(protocol.endedAt)
      return unlessRefused(
        refuseStepOn('appeal.hearing-held', on, { appeal, context }) ?? refuseNone(appeal) ?? refuseOrder(protocol),
        () => [{ type: 'appeal.hearing-held', on, protocol }],
      )
    }
    case 'skipHearing': {
      const { on, reason } = command
      return unlessRefused(refuseStepOn('appeal.hearing-skipped', on, { appeal, context }), () => [
        { type: 'appeal.hearing-skipped', on, reason },
      ])
    }
    case 'noteObjection': {
      const { on, text } = command
      return unlessRefused(
        refuseStepOn('appeal.objection-noted', on, { appeal, context }) ?? refuseNone(appeal),
        () => [{ type: 'appeal.objection-noted', objection: { on, text } }],
      )
    }
  }
}

type SetHearing = Extract<HearingCommand, { command: 'setHearing' }>

/** At least three working days lie between the notice and the act. Source: R-32. */
const noticeIsEarly: Rule<SetHearing> = ({ on, actOn }, _appeal, { calendar, ruleSet }) => {
  if (isHearingNoticeInTime({ noticeOn: on, actOn }, { calendar, ruleSet })) return undefined
  // Whatever the start rule: the day of the notice is not one of the days between.
  const earliest = countDue(on, ruleSet.hearingNotice, { calendar, startRule: 'nextDay' })
  return refuseBy('R-32', 'hearing.notice-too-short', { earliest, workingDays: ruleSet.hearingNotice })
}

/** The person is heard before the act, not after it. Source: R-32. */
const heardBeforeTheAct: Rule<SetHearing> = ({ heldAt, actOn }) =>
  dayAt(heldAt) <= actOn ? undefined : refuseBy('R-32', 'hearing.act-before-hearing', { actOn, heldOn: dayAt(heldAt) })

/** The act still comes within the term of the reply. Source. */
const actIsInTime: Rule<SetHearing> = ({ actOn }, { dueOn }) =>
  actOn <= dueOn ? undefined : refuseBy('R-32', 'hearing.act-after-due', { actOn, dueOn })

const yearIsKnown: Rule<SetHearing> = ({ actOn }, _appeal, { calendar }) => requireCovered(actOn, calendar)

const hearingRules: readonly Rule<SetHearing>[] = [yearIsKnown, noticeIsEarly, heardBeforeTheAct, actIsInTime]

function refuseNone({ hearing }: RegisteredAppeal): Refusal | undefined {
  return hearing === null ? refuseBy('R-32', 'hearing.none-set') : undefined
}

function refuseOrder({ startedAt, endedAt }: HearingProtocol): Refusal | undefined {
  return compareMoments(startedAt, endedAt) > 0 ? refuseBy('R-33', 'hearing.ends-before-start') : undefined
}
