/** Counts a term in working days and keeps every day on the way. */
import { type LocalDate, addDays } from '../calendar/local-date.ts'
import { type WorkingCalendar, workingDayAfter } from '../calendar/working-calendar.ts'
import type { DeadlineStep, StepReason } from './deadline.ts'
import type { StartRule } from './rule-set.ts'
import { dayOffReason, step } from './step.ts'

/** Longest span that is counted through; a longer one means a calendar or a pause without end. */
const longestSpan = 36_600

export interface CountRules {
  readonly calendar: WorkingCalendar
  readonly startRule: StartRule
  /** Working days that do not count although they are worked, for example while defects are cured. */
  readonly isPaused?: (day: LocalDate) => boolean
}

/**
 * The last day of a term and the days counted or skipped on the way, without the day of the event. Under `nextDay` the
 * event is day zero; under `sameDay` its own day is day 1, if it is worked. An event on a day off begins with the next
 * working day under either rule. Throws when `workingDays` is no whole number of 1 or more.
 * Source: R-20.
 */
export function countTerm(
  eventOn: LocalDate,
  workingDays: number,
  rules: CountRules,
): { readonly dueOn: LocalDate; readonly countedOnEvent: boolean; readonly steps: DeadlineStep[] } {
  const countedOnEvent = countsOnEvent(eventOn, workingDays, rules)
  const steps: DeadlineStep[] = []
  let count = countedOnEvent ? 1 : 0
  if (count === workingDays) return { dueOn: eventOn, countedOnEvent, steps: [lastDay(eventOn, count)] }
  let day = eventOn
  for (let span = 0; span < longestSpan; span += 1) {
    day = addDays(day, 1)
    const skipped =
      dayOffReason(day, rules.calendar) ?? (rules.isPaused?.(day) ? { why: 'paused' as const } : undefined)
    if (skipped) {
      steps.push(step(day, 'skipped', skipped))
      continue
    }
    count += 1
    if (count === workingDays) return { dueOn: day, countedOnEvent, steps: [...steps, lastDay(day, count)] }
    steps.push(step(day, 'counted', workedReason(day, rules.calendar), { count }))
  }
  throw new Error(`a term of ${workingDays} working days from ${eventOn} has no end`)
}

/** The last day that `countTerm` finds, without the days on the way: for many terms at once. Throws as it does. Source: R-20. */
export function lastDayOf(eventOn: LocalDate, workingDays: number, rules: CountRules): LocalDate {
  if (rules.isPaused) return countTerm(eventOn, workingDays, rules).dueOn
  const left = workingDays - (countsOnEvent(eventOn, workingDays, rules) ? 1 : 0)
  return left === 0 ? eventOn : workingDayAfter(eventOn, left, rules.calendar)
}

function countsOnEvent(eventOn: LocalDate, workingDays: number, { startRule, calendar }: CountRules): boolean {
  if (!Number.isInteger(workingDays) || workingDays < 1) throw new Error(`not a term in working days: ${workingDays}`)
  return startRule === 'sameDay' && calendar.isWorkingDay(eventOn)
}

function lastDay(day: LocalDate, count: number): DeadlineStep {
  return step(day, 'due', { why: 'lastDay' }, { count })
}

function workedReason(day: LocalDate, calendar: WorkingCalendar): StepReason {
  if (!calendar.covers(day)) return { why: 'calendarMissing' }
  return { why: calendar.noteOn(day).kind === 'workingWeekend' ? 'workingWeekend' : 'working' }
}
