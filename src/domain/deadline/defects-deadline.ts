/** The main term of an appeal that was sent back for its defects to be cured. */
import type { LocalDate } from '../calendar/local-date.ts'
import { lastDayOf } from './count-term.ts'
import { type Arrival, type Deadline, type DeadlineContext, arrivalClock, statutoryDeadline } from './deadline.ts'
import { registrationDay } from './registration-day.ts'

/** `askedOn`: the defects were explained. `curedOn`: the corrected appeal came; today while it is awaited. */
export interface CuringInterval {
  readonly askedOn: LocalDate
  readonly curedOn: LocalDate
}

/**
 * Last day for the answer. Curing is part of the total term, so by default nothing changes; under `pauseOnDefects` the
 * working days after `askedOn` up to and including `curedOn` are not counted. Overlapping intervals count once.
 * Source: R-13.
 */
export function defectsDeadline(
  { pauses, ...arrival }: Arrival & { readonly pauses: readonly CuringInterval[] },
  context: DeadlineContext,
): Deadline {
  if (!context.ruleSet.pauseOnDefects) return statutoryDeadline(arrival, context)
  const isPaused = isPausedBy(pauses)
  const workingDays = context.ruleSet.termWorkingDays[arrival.kind]
  return arrivalClock('reply', { receivedAt: arrival.receivedAt, workingDays, isPaused }, context)
}

/** The two days of `defectsDeadline` without the days on the way: a changed calendar asks for those of every open appeal. */
export function defectsDays(
  { kind, receivedAt, pauses }: Arrival & { readonly pauses: readonly CuringInterval[] },
  context: DeadlineContext,
): Pick<Deadline, 'registeredOn' | 'dueOn'> {
  const { calendar, ruleSet } = context
  const { startRule, pauseOnDefects, termWorkingDays } = ruleSet
  const { registeredOn } = registrationDay(receivedAt, context)
  const paused = pauseOnDefects && pauses.length > 0 ? { isPaused: isPausedBy(pauses) } : {}
  return { registeredOn, dueOn: lastDayOf(registeredOn, termWorkingDays[kind], { calendar, startRule, ...paused }) }
}

/** Days on which the applicant was waited for: those after the explanation up to and including the day of curing. Source: R-13. */
export function isPausedBy(pauses: readonly CuringInterval[]): (day: LocalDate) => boolean {
  return (day) => pauses.some(({ askedOn, curedOn }) => askedOn < day && day <= curedOn)
}
