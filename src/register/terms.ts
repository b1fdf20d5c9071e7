/** What a due date is computed from: calendar, hours and rules in force, put together for the domain. */
import type { AppealContext } from '#domain/appeal/context'
import type { Terms } from '#domain/appeal/events'
import type { AppealKind } from '#domain/appeal/kinds'
import { dayAt, type LocalMoment } from '#domain/calendar/local-time'
import { type CalendarData, type WorkingCalendar, workingCalendar } from '#domain/calendar/working-calendar'
import { clockDeadline, type ClockName, type Deadline } from '#domain/deadline/deadline'
import { foldSteps } from '#domain/deadline/fold-steps'
import { type RuleSet, ruleSetInForce } from '#domain/deadline/rule-set'
import type { Explanation } from '#contract/appeal-fields'
import type { OfficeTime } from './handler.ts'
import type { ReadTx } from './ports/unit-of-work.ts'

const built = new WeakMap<CalendarData, WorkingCalendar>()

/** The calendar ready for counting; built once for the same data. */
export function calendarOf(data: CalendarData): WorkingCalendar {
  const known = built.get(data)
  if (known) return known
  const calendar = workingCalendar(data)
  built.set(data, calendar)
  return calendar
}

/** Today's calendar. */
export async function currentCalendar(tx: ReadTx): Promise<{ calendar: WorkingCalendar; version: number }> {
  const { data, version } = await tx.office.calendar()
  return { calendar: calendarOf(data), version }
}

/** Context of a decision on an appeal that arrived at `receivedAt`: the rules in force on that day. */
export async function appealContext(tx: ReadTx, time: OfficeTime, receivedAt: LocalMoment): Promise<AppealContext> {
  const [{ calendar, version }, { hours }, { ruleSets }] = [
    await currentCalendar(tx),
    await tx.office.organisation(),
    await tx.office.settings(),
  ]
  const ruleSet = ruleSetInForce(ruleSets, dayAt(receivedAt))
  return { now: time.moment, calendar, calendarVersion: version, hours, ruleSet }
}

/** The deadline of an appeal with its steps, by the values that it was computed with. */
export async function deadlineOf(
  tx: ReadTx,
  { kind, receivedAt, terms }: { readonly kind: AppealKind; readonly receivedAt: LocalMoment; readonly terms: Terms },
): Promise<Deadline> {
  const { data } = await tx.office.calendar(terms.calendarVersion)
  const { ruleSets } = await tx.office.settings()
  const inForce =
    ruleSets.find((set) => set.validFrom === terms.ruleSetValidFrom) ?? ruleSetInForce(ruleSets, dayAt(receivedAt))
  const ruleSet: RuleSet = {
    ...inForce,
    startRule: terms.startRule,
    termWorkingDays: { ...inForce.termWorkingDays, [kind]: terms.workingDays },
  }
  const counted = (on: CalendarData): Deadline =>
    clockDeadline('reply', { kind, receivedAt }, { calendar: calendarOf(on), hours: terms.hours, ruleSet })
  const deadline = counted(data)
  if (deadline.missingYear === null) return deadline
  // A year that has come since confirms the provisional date: what was not known then is known now.
  const today = counted((await tx.office.calendar()).data)
  return today.dueOn === deadline.dueOn ? today : deadline
}

/** The explanation of any clock for any arrival, by the rules of today. */
export async function explainAny(
  tx: ReadTx,
  asked: { readonly kind: AppealKind; readonly receivedAt: LocalMoment; readonly clock: ClockName },
  time: OfficeTime,
): Promise<Explanation> {
  const context = await appealContext(tx, time, asked.receivedAt)
  return explanationOf(clockDeadline(asked.clock, asked, context))
}

/** A deadline as the screens and prints show it: runs of days, no sentences. */
export function explanationOf(deadline: Deadline): Explanation {
  const { registeredOn, dueOn, workingDays, startRule, clock, missingYear, steps } = deadline
  const rows = foldSteps(steps).map((row) => ({ ...row, reasons: row.reasons.map((reason) => ({ ...reason })) }))
  return { registeredOn, dueOn, workingDays, startRule, clock, missingYear, rows }
}
