import { type LocalDate, addMonths } from '../calendar/local-date.ts'
import type { AppealContent } from './content.ts'

const monthsToComplain = 3

/**
 * Whether a complaint came later than three months after the person learnt of the act. It is accepted all the same, and
 * the reasons are looked at with the matter itself. Source: R-29.
 */
export function isComplaintLate(
  { kind, learntOn }: Pick<AppealContent, 'kind' | 'learntOn'>,
  arrivedOn: LocalDate,
): boolean {
  return kind === 'complaint' && learntOn !== null && arrivedOn > addMonths(learntOn, monthsToComplain)
}
