/** Defects that the applicant is asked to cure, and what follows when they are not: the return. Source. */
import { type LocalDate } from '../../calendar/local-date.ts'
import { dayAt } from '../../calendar/local-time.ts'
import { defectsDeadline } from '../../deadline/defects-deadline.ts'
import { movedDue, ruleSetOf } from '../due.ts'
import type { Refusal } from '../../refusal.ts'
import { runningClock, startClock } from '../clocks.ts'
import type { AppealContext } from '../context.ts'
import type { Defect } from '../defects.ts'
import type { AttachedFile } from '../events.ts'
import type { LifeEvent } from '../life-events.ts'
import type { DeliveryWay, ReturnReason } from '../life-facts.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import { firstRefusal, refuseStepOn, type Rule, unlessRefused } from './step.ts'

export type DefectsCommand =
  | {
      readonly command: 'notifyDefects'
      readonly on: LocalDate
      readonly defects: readonly Defect[]
      readonly text: string
      readonly way: DeliveryWay
      /** Term to cure; the setting's when not given. */
      readonly workingDays: number | null
    }
  | {
      readonly command: 'cureDefects'
      readonly on: LocalDate
      readonly text: string
      readonly files: readonly AttachedFile[]
    }
  | {
      readonly command: 'return'
      readonly on: LocalDate
      readonly reason: ReturnReason
      readonly text: string
      readonly way: DeliveryWay
      /** The appeal that this one repeats, with how it stands; null when there is none. */
      readonly earlier: { readonly number: string; readonly isDecided: boolean } | null
      readonly lateReason: string
    }

/**
 * Decides on explaining and curing defects, and on the return. Refuses `defects.none-named`, `return.curing-not-over`,
 * `return.never-asked`, `return.earlier-missing`, `return.earlier-not-decided`, `return.too-late`.
 */
export function decideDefects(
  appeal: RegisteredAppeal,
  command: DefectsCommand,
  context: AppealContext,
): LifeEvent[] | Refusal {
  const { on } = command
  switch (command.command) {
    case 'notifyDefects': {
      const none =
        command.defects.length === 0 && command.text === '' ? refuseBy('R-13', 'defects.none-named') : undefined
      return unlessRefused(refuseStepOn('appeal.defects-notified', on, { appeal, context }) ?? none, () => {
        const { defects, text, way } = command
        const workingDays = command.workingDays ?? context.ruleSet.curingTerm
        const clock = startClock('curing', { startedOn: on, workingDays }, context)
        return [{ type: 'appeal.defects-notified', on, defects, text, way, clock }]
      })
    }
    case 'cureDefects':
      return unlessRefused(refuseStepOn('appeal.defects-cured', on, { appeal, context }), () =>
        cured(appeal, command, context),
      )
    case 'return':
      return unlessRefused(
        refuseStepOn('appeal.returned', on, { appeal, context }) ??
          firstRefusal(returnRules, { asked: command, appeal, context }),
        () => {
          const { reason, text, way, earlier, lateReason } = command
          return [{ type: 'appeal.returned', on, reason, text, way, earlierNumber: earlier?.number ?? '', lateReason }]
        },
      )
  }
}

/** Where waiting stops the term, the due date moves by the working days that were waited; else nothing moves. Source: R-13. */
function cured(
  appeal: RegisteredAppeal,
  { on, text, files }: Extract<DefectsCommand, { command: 'cureDefects' }>,
  context: AppealContext,
): LifeEvent[] {
  const { curing, pauses, terms, content, receivedAt } = appeal
  const ruleSet = ruleSetOf(appeal, context.ruleSet)
  const now = curing === null ? pauses : [...pauses, { askedOn: curing.askedOn, curedOn: on }]
  const counted = defectsDeadline(
    { kind: content.kind, receivedAt, pauses: now },
    { calendar: context.calendar, hours: terms.hours, ruleSet },
  )
  const next = ruleSet.pauseOnDefects
    ? { ...terms, registeredOn: counted.registeredOn, dueOn: counted.dueOn, calendarVersion: context.calendarVersion }
    : terms
  const { moved } = appeal
  const movedOn = ruleSet.pauseOnDefects
    ? movedDue(moved, { terms: next, pauses: now }, { calendar: context.calendar, ruleSet })
    : moved?.dueOn
  const dueOn = movedOn ?? next.dueOn
  return [{ type: 'appeal.defects-cured', on, text, files, terms: next, dueOn }]
}

type Return = Extract<DefectsCommand, { command: 'return' }>

/** Uncured: the applicant was asked, and the term given has passed. Source: R-13. */
const curingIsOver: Rule<Return> = ({ reason, on }, { curing }) => {
  if (reason !== 'uncured') return undefined
  if (curing === null || curing.curedOn !== null) return refuseBy('R-13', 'return.never-asked')
  return on > curing.dueOn ? undefined : refuseBy('R-13', 'return.curing-not-over', { dueOn: curing.dueOn })
}

/** Repeated: the same was decided or terminated before. Source: R-14. */
const earlierIsDecided: Rule<Return> = ({ reason, earlier }) => {
  if (reason !== 'repeated') return undefined
  if (earlier === null) return refuseBy('R-14', 'return.earlier-missing')
  return earlier.isDecided ? undefined : refuseBy('R-14', 'return.earlier-not-decided', { number: earlier.number })
}

/** Three working days, from the end of the curing term or from the registration. What was sent late is written down as late. Source. */
const inTime: Rule<Return> = ({ reason, on, lateReason }, appeal, context) => {
  const dueOn = returnDue(appeal, reason, context)
  return on > dueOn && lateReason === ''
    ? refuseBy(reason === 'uncured' ? 'R-13' : 'R-14', 'return.too-late', { dueOn })
    : undefined
}

const returnRules: readonly Rule<Return>[] = [curingIsOver, earlierIsDecided, inTime]

/** Last day to return an appeal for a reason. Source. */
export function returnDue(appeal: RegisteredAppeal, reason: ReturnReason, context: AppealContext): LocalDate {
  const from = reason === 'uncured' && appeal.curing !== null ? appeal.curing.dueOn : appeal.terms.registeredOn
  return startClock('return', { startedOn: from, workingDays: context.ruleSet.returnTerm }, context).dueOn
}

/** The applicant missed the term to cure: from the next day the office has its own term to return the appeal. Source: R-13. */
export function isCuringOver(appeal: RegisteredAppeal, { now }: Pick<AppealContext, 'now'>): boolean {
  const clock = runningClock(appeal.clocks, 'curing')
  return clock !== undefined && dayAt(now) > clock.dueOn
}
