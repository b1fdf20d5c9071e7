/**
 * Due dates of an appeal. Each is computed from a moment, the working calendar and the rule set in force, and carries the
 * days by which it was reached. Nothing here reads a clock; whoever stores a deadline stores it whole.
 */
import type { AppealKind } from '../appeal/kinds.ts'
import type { LocalDate, Weekday } from '../calendar/local-date.ts'
import { type LocalMoment, dayAt } from '../calendar/local-time.ts'
import { missingYear } from '../calendar/missing-year.ts'
import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-calendar.ts'
import type { WorkingHours } from '../calendar/working-hours.ts'
import { type CountRules, countTerm, lastDayOf } from './count-term.ts'
import { monthTerm } from './month-term.ts'
import { registrationDay } from './registration-day.ts'
import type { RuleSet, StartRule } from './rule-set.ts'
import { step } from './step.ts'

export const clockNames = [
  'reply',
  'forward',
  'return',
  'extensionNotice',
  'passUp',
  'hearingNotice',
  'objection',
  'extended',
  'curing',
] as const

/** What must happen by the due date. */
export type ClockName = (typeof clockNames)[number]

/** With what the shorter clocks start, and the setting that holds their length. */
const clockTerms = {
  forward: { startsWith: 'arrival', setting: 'forwardTerm' },
  return: { startsWith: 'arrival', setting: 'returnTerm' },
  passUp: { startsWith: 'arrival', setting: 'passUpTerm' },
  extensionNotice: { startsWith: 'event', setting: 'extensionNotice' },
  hearingNotice: { startsWith: 'event', setting: 'hearingNotice' },
  objection: { startsWith: 'event', setting: 'objectionTerm' },
  curing: { startsWith: 'event', setting: 'curingTerm' },
} as const satisfies Record<
  Exclude<ClockName, 'reply' | 'extended'>,
  { startsWith: 'arrival' | 'event'; setting: string }
>

/** What a step says of its day. `target` is the end of a month term before it is moved on, `rolled` a day off after it. */
export const stepKinds = ['arrived', 'registered', 'counted', 'skipped', 'target', 'rolled', 'due'] as const
export type StepKind = (typeof stepKinds)[number]

/** Why a step is what it is. `dayOff` is a weekday on which the office is closed by its own plan. */
export const stepReasons = [
  'inHours',
  'beforeOpening',
  'inLunch',
  'afterHours',
  'nextWorkingDay',
  'dayOff',
  'weekend',
  'holiday',
  'movedDayOff',
  'working',
  'workingWeekend',
  'paused',
  'calendarMissing',
  'sameNumber',
  'monthEnd',
  'event',
  'lastDay',
] as const
export type StepReasonKey = (typeof stepReasons)[number]

/** A reason with the facts that its wording needs. */
export interface StepReason {
  readonly why: StepReasonKey
  readonly nameKk?: string
  readonly nameRu?: string
  /** The holiday or worked weekend day for which this day is off. */
  readonly movedFrom?: LocalDate | null
}

/** One day of the explanation, plain JSON. `count` is its number in the term, `time` the minute of arrival `HH:mm`. */
export interface DeadlineStep extends StepReason {
  readonly day: LocalDate
  readonly weekday: Weekday
  readonly count: number | null
  readonly what: StepKind
  readonly time?: string
}

export interface DeadlineContext {
  readonly calendar: WorkingCalendar
  readonly hours: WorkingHours
  readonly ruleSet: RuleSet
}

export interface Deadline {
  /** The day from which is counted: of registration, or of the office's own act for a clock that starts with one. */
  readonly registeredOn: LocalDate
  readonly dueOn: LocalDate
  /** Length of the term; `null` when it is counted in months. */
  readonly workingDays: number | null
  readonly startRule: StartRule
  readonly clock: ClockName
  /** The first year on the way that the calendar does not hold: the due date is then provisional. `null` when all were known. */
  readonly missingYear: number | null
  readonly steps: readonly DeadlineStep[]
}

/** An appeal as far as its terms depend on it. */
export interface Arrival {
  readonly kind: AppealKind
  readonly receivedAt: LocalMoment
}

/** Last day for the answer: 20 working days for a complaint, 15 for the other kinds. Source. */
export function statutoryDeadline(arrival: Arrival, context: DeadlineContext): Deadline {
  return arrivalClock('reply', { ...arrival, workingDays: context.ruleSet.termWorkingDays[arrival.kind] }, context)
}

/**
 * Last day of one clock. `reply`, `forward`, `return`, `passUp` and `extended` start with the arrival, so after-hours
 * arrivals move on; for the others `receivedAt` is the moment of the act or notice itself, and its own day is the event. The due
 * day of `hearingNotice` is the first on which the act may be given. Source.
 */
export function clockDeadline(clock: ClockName, arrival: Arrival, context: DeadlineContext): Deadline {
  if (clock === 'reply') return statutoryDeadline(arrival, context)
  if (clock === 'extended') return extendedDeadline(arrival, context)
  const { startsWith, setting } = clockTerms[clock]
  const { receivedAt } = arrival
  const workingDays = context.ruleSet[setting]
  return startsWith === 'arrival'
    ? arrivalClock(clock, { receivedAt, workingDays }, context)
    : eventClock(clock, { eventOn: dayAt(receivedAt), workingDays }, context)
}

/**
 * The last day to which an extension may go: whole months from registration or from the original due date, as the rule
 * set says. Whether the kind may be extended at all is asked of `mayBeExtended`. Source.
 */
export function extendedDeadline(arrival: Arrival, context: DeadlineContext): Deadline {
  const { calendar, ruleSet } = context
  const isFromDue = ruleSet.extensionBase === 'originalDue'
  const before = isFromDue ? statutoryDeadline(arrival, context) : registrationDay(arrival.receivedAt, context)
  const base = 'dueOn' in before ? before.dueOn : before.registeredOn
  const { dueOn: lastDay, steps } = monthTerm(base, ruleSet.extensionMaxMonths, calendar)
  return finish(
    { clock: 'extended', registeredOn: before.registeredOn, dueOn: lastDay, workingDays: null },
    [...before.steps, ...steps],
    context,
  )
}

/** The competent body's own full term, from its own registration. Source: R-17. */
export function forwardedDeadline(
  { kind, receivedByCompetent }: { readonly kind: AppealKind; readonly receivedByCompetent: LocalMoment },
  context: DeadlineContext,
): Deadline {
  return statutoryDeadline({ kind, receivedAt: receivedByCompetent }, context)
}

/**
 * The bare counting: the last of `workingDays` working days after an event, or from it under `sameDay`.
 * Throws when `workingDays` is no whole number of 1 or more. Source: R-20.
 */
export function dueOn(registeredOn: LocalDate, workingDays: number, rules: CountRules): LocalDate {
  return lastDayOf(registeredOn, workingDays, rules)
}

/**
 * Working days that are left: 0 on the due day itself and only then, negative once it has passed. The days off right after
 * a due date already count as one day late, because the term is over. Source.
 */
export function workingDaysLeft(today: LocalDate, due: LocalDate, calendar: WorkingCalendar): number {
  if (today === due) return 0
  const days = workingDaysBetween(today, due, calendar)
  return today < due ? Math.max(1, days) : Math.min(-1, days)
}

/** Working days after the due date up to and including `today`; 0 while in time. Source: R-23. */
export function workingDaysLate(today: LocalDate, due: LocalDate, calendar: WorkingCalendar): number {
  return today <= due ? 0 : workingDaysBetween(due, today, calendar)
}

/** A clock that starts with an arrival, so that the day of registration is found first. `isPaused`: see `CountRules`. */
export function arrivalClock(
  clock: ClockName,
  term: {
    readonly receivedAt: LocalMoment
    readonly workingDays: number
    readonly isPaused?: (day: LocalDate) => boolean
  },
  context: DeadlineContext,
): Deadline {
  const { registeredOn, steps: before } = registrationDay(term.receivedAt, context)
  const counted = countTerm(registeredOn, term.workingDays, {
    calendar: context.calendar,
    startRule: context.ruleSet.startRule,
    ...(term.isPaused && { isPaused: term.isPaused }),
  })
  const steps = before.map((each) =>
    each.day === registeredOn && counted.countedOnEvent ? { ...each, count: 1 } : each,
  )
  const { workingDays } = term
  return finish({ clock, registeredOn, dueOn: counted.dueOn, workingDays }, [...steps, ...counted.steps], context)
}

/** A clock that starts with the office's own act or notice: its own day is the event, whatever the hour. Source: R-20. */
export function eventClock(
  clock: ClockName,
  { eventOn, workingDays }: { readonly eventOn: LocalDate; readonly workingDays: number },
  context: DeadlineContext,
): Deadline {
  const { calendar, ruleSet } = context
  const counted = countTerm(eventOn, workingDays, { calendar, startRule: ruleSet.startRule })
  const event = step(eventOn, 'registered', { why: 'event' }, counted.countedOnEvent ? { count: 1 } : {})
  return finish({ clock, registeredOn: eventOn, dueOn: counted.dueOn, workingDays }, [event, ...counted.steps], context)
}

function finish(
  facts: Pick<Deadline, 'clock' | 'registeredOn' | 'dueOn' | 'workingDays'>,
  steps: readonly DeadlineStep[],
  { calendar, ruleSet }: DeadlineContext,
): Deadline {
  const from = steps[0]?.day ?? facts.registeredOn
  const missing = missingYear({ from, to: facts.dueOn }, calendar) ?? null
  return { ...facts, startRule: ruleSet.startRule, missingYear: missing, steps }
}
