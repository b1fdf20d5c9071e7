/** Ends a term that is counted in calendar months. */
import { type LocalDate, addDays, addMonths, dayOfMonth } from '../calendar/local-date.ts'
import { type WorkingCalendar, workingDayFrom } from '../calendar/working-calendar.ts'
import type { DeadlineStep } from './deadline.ts'
import { dayOffReason, step } from './step.ts'

/**
 * The day with the same number `months` later, the last day of that month when there is none, moved on from a day off.
 * Does not depend on the start rule. Source: R-22.
 */
export function monthTerm(
  from: LocalDate,
  months: number,
  calendar: WorkingCalendar,
): { readonly dueOn: LocalDate; readonly steps: DeadlineStep[] } {
  const target = addMonths(from, months)
  const why = dayOfMonth(target) === dayOfMonth(from) ? 'sameNumber' : 'monthEnd'
  const dueOn = workingDayFrom(target, calendar)
  if (dueOn === target) return { dueOn, steps: [step(dueOn, 'due', { why })] }
  const steps = [step(target, 'target', { why })]
  for (let day = target; day < dueOn; day = addDays(day, 1)) {
    const reason = dayOffReason(day, calendar)
    if (reason) steps.push(step(day, 'rolled', reason))
  }
  return { dueOn, steps: [...steps, step(dueOn, 'due', { why: 'lastDay' })] }
}
