import type { LocalDate } from '../calendar/local-date.ts'
import { type Deadline, type DeadlineContext, eventClock } from './deadline.ts'

/**
 * Last day for the applicant to cure defects, from the day on which they were explained. The act says "a reasonable
 * term", so the official may choose `workingDays`; without it the rule set's offer is taken. Source: R-13.
 */
export function curingDeadline(
  { askedOn, workingDays }: { readonly askedOn: LocalDate; readonly workingDays?: number },
  context: DeadlineContext,
): Deadline {
  return eventClock('curing', { eventOn: askedOn, workingDays: workingDays ?? context.ruleSet.curingTerm }, context)
}

/** Last day to return an appeal whose defects were not cured by `curingDueOn`. Source: R-13. */
export function uncuredReturnDeadline(curingDueOn: LocalDate, context: DeadlineContext): Deadline {
  return eventClock('return', { eventOn: curingDueOn, workingDays: context.ruleSet.returnTerm }, context)
}
