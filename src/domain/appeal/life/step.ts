/** What every step of the life of an appeal is checked for first: the state, and a day that can be. */
import type { LocalDate } from '../../calendar/local-date.ts'
import { dayAt } from '../../calendar/local-time.ts'
import { isRefusal, type Refusal } from '../../refusal.ts'
import type { AppealContext } from '../context.ts'
import type { LifeEvent } from '../life-events.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import { refuseStep, type StepName, transitions } from '../states.ts'

/** A condition of a step: a refusal, or nothing. */
export type Rule<Asked> = (asked: Asked, appeal: RegisteredAppeal, context: AppealContext) => Refusal | undefined

/** The first refusal of a list of rules, in the order of the act. */
export function firstRefusal<Asked>(
  rules: readonly Rule<Asked>[],
  {
    asked,
    appeal,
    context,
  }: { readonly asked: Asked; readonly appeal: RegisteredAppeal; readonly context: AppealContext },
): Refusal | undefined {
  for (const rule of rules) {
    const refusal = rule(asked, appeal, context)
    if (refusal) return refusal
  }
  return undefined
}

/**
 * Refuses a step that the state does not allow (see `refuseStep`) or whose day cannot be: `step.before-registration`,
 * `step.before-earlier`, `step.in-future`.
 */
export function refuseStepOn(
  step: StepName,
  on: LocalDate | undefined,
  { appeal, context }: { readonly appeal: RegisteredAppeal; readonly context: AppealContext },
): Refusal | undefined {
  const wrong = refuseStep(step, { state: appeal.state, number: appeal.given.number })
  if (wrong || on === undefined) return wrong
  const { rule } = transitions[step]
  const { registeredOn } = appeal.terms
  // An evening arrival is registered on the next working day: what is done before that day is done on the day of arrival.
  const first = dayAt(appeal.receivedAt) < registeredOn ? dayAt(appeal.receivedAt) : registeredOn
  if (on < first) return refuseBy(rule, 'step.before-registration', { on, registeredOn })
  const today = dayAt(context.now)
  if (on > today) return refuseBy(rule, 'step.in-future', { on, today })
  return refuseBefore(on, stepBefore[step]?.(appeal), rule)
}

/** The day of the step that must come first, where there is one. */
const stepBefore: Partial<Record<StepName, (appeal: RegisteredAppeal) => LocalDate | null | undefined>> = {
  'appeal.defects-cured': ({ curing }) => curing?.askedOn,
  'appeal.hearing-held': ({ hearing }) => hearing?.noticeOn,
  'appeal.objection-noted': ({ hearing }) => hearing?.noticeOn,
  'appeal.taken-off-control': ({ control }) => control?.since,
  'appeal.satisfaction-noted': ({ endedOn }) => endedOn,
}

/** Refuses `step.before-earlier`: a step is not dated before the one that it follows from. */
export function refuseBefore(on: LocalDate, earlier: LocalDate | null | undefined, rule: string): Refusal | undefined {
  return earlier && on < earlier ? refuseBy(rule, 'step.before-earlier', { on, earlier }) : undefined
}

/** Events that a step makes, unless the step was refused. */
export function unlessRefused(
  refusal: Refusal | undefined,
  events: () => LifeEvent[] | Refusal,
): LifeEvent[] | Refusal {
  return isRefusal(refusal) ? refusal : events()
}

/** An appeal that work begins on is thereby taken as the office's own: the clocks of forwarding and passing up end. Source. */
export function takenOnFirst(appeal: RegisteredAppeal, on: LocalDate): LifeEvent[] {
  return appeal.state === 'registered' ? [{ type: 'appeal.taken-on', on }] : []
}
