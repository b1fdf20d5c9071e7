/** Extension of the term of the reply. Source. */
import type { LocalDate } from '../../calendar/local-date.ts'
import { requireCovered } from '../../calendar/missing-year.ts'
import { workingDayFrom } from '../../calendar/working-calendar.ts'
import { extendedDeadline } from '../../deadline/deadline.ts'
import { mayBeExtended } from '../../deadline/may-be-extended.ts'
import { monthTerm } from '../../deadline/month-term.ts'
import type { Refusal } from '../../refusal.ts'
import { startClock } from '../clocks.ts'
import type { AppealContext } from '../context.ts'
import { restartedDue, ruleSetOf } from '../due.ts'
import type { LifeEvent } from '../life-events.ts'
import { extensionCapacities, type OfficialRank } from '../life-facts.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import type { Person } from './resolution.ts'
import { firstRefusal, refuseStepOn, type Rule, unlessRefused } from './step.ts'

export interface ExtensionCommand {
  readonly command: 'extend'
  /** Day of the decision. */
  readonly on: LocalDate
  readonly decidedBy: Person & { readonly rank: OfficialRank }
  readonly reason: string
  /** New due date; a day off is moved on to the next working day. */
  readonly dueOn: LocalDate
}

/**
 * Decides an extension. Refuses `extension.kind`, `extension.too-late`, `extension.no-right`, `extension.no-grounds`,
 * `extension.not-later`, `extension.too-long`, `calendar.year-missing`. Source: R-21.
 */
export function decideExtension(
  appeal: RegisteredAppeal,
  command: ExtensionCommand,
  context: AppealContext,
): LifeEvent[] | Refusal {
  const { on, reason, decidedBy } = command
  return unlessRefused(
    refuseStepOn('appeal.extended', on, { appeal, context }) ??
      firstRefusal(extensionRules, { asked: command, appeal, context }),
    () => {
      const dueOn = workingDayFrom(command.dueOn, context.calendar)
      const { officialId, rank } = decidedBy
      return [
        {
          type: 'appeal.extended',
          extension: { decidedOn: on, decidedById: officialId, rank, reason, from: appeal.dueOn, dueOn },
          notice: startClock(
            'extensionNotice',
            { startedOn: on, workingDays: context.ruleSet.extensionNotice },
            context,
          ),
        },
      ]
    },
  )
}

/** A complaint is not extended unless the administrator names the law. Source: R-27. */
const kindMayBeExtended: Rule<ExtensionCommand> = (_asked, { content }, { ruleSet }) =>
  mayBeExtended(content.kind, ruleSet) ? undefined : refuseBy('R-27', 'extension.kind')

/** An extension is decided while the appeal is still in time. Source: R-21. */
const decidedInTime: Rule<ExtensionCommand> = ({ on }, { dueOn }) =>
  on <= dueOn ? undefined : refuseBy('R-21', 'extension.too-late', { dueOn, on })

/** The head, a deputy or the chief of staff decides, while in office. Source: R-21. */
const mayDecide: Rule<ExtensionCommand> = ({ decidedBy: { name, rank, isActive } }) => {
  const isOne = extensionCapacities.some((capacity) => capacity === rank)
  return isOne && isActive ? undefined : refuseBy('R-21', 'extension.no-right', { name })
}

/** "By a reasoned decision". Source: R-21. */
const groundsAreGiven: Rule<ExtensionCommand> = ({ reason }) =>
  reason === '' ? refuseBy('R-21', 'extension.no-grounds') : undefined

const isLater: Rule<ExtensionCommand> = (asked, { dueOn }) =>
  asked.dueOn > dueOn ? undefined : refuseBy('R-21', 'extension.not-later', { dueOn })

/** No date is computed past the calendar. Source: R-24. */
const yearIsKnown: Rule<ExtensionCommand> = (asked, _appeal, { calendar }) => requireCovered(asked.dueOn, calendar)

/** At most two months in all, from the registration or the first due date as the rules in force say. Source. */
const withinTwoMonths: Rule<ExtensionCommand> = (asked, appeal, context) => {
  const last = lastExtensionDay(appeal, context)
  return asked.dueOn <= last ? undefined : refuseBy('R-21', 'extension.too-long', { last })
}

export const extensionRules: readonly Rule<ExtensionCommand>[] = [
  kindMayBeExtended,
  decidedInTime,
  mayDecide,
  groundsAreGiven,
  isLater,
  withinTwoMonths,
  yearIsKnown,
]

/**
 * The last day to which the term may go: two months in all from the registration or from the first due date, as is set; for
 * a term that began anew from that day or its due date. Source.
 */
export function lastExtensionDay(appeal: RegisteredAppeal, { calendar, ruleSet }: AppealContext): LocalDate {
  const { content, receivedAt, terms, moved } = appeal
  const startedOn = moved?.startedOn ?? null
  if (startedOn === null) {
    const arrival = { kind: content.kind, receivedAt }
    return extendedDeadline(arrival, { calendar, hours: terms.hours, ruleSet: ruleSetOf(appeal, ruleSet) }).dueOn
  }
  const isFromDue = ruleSet.extensionBase === 'originalDue'
  const base = isFromDue ? restartedDue(startedOn, appeal, { calendar, ruleSet }) : startedOn
  return monthTerm(base, ruleSet.extensionMaxMonths, calendar).dueOn
}
