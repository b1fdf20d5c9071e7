/** What a decision on an appeal may depend on beside its state and the command. */
import type { LocalMoment } from '../calendar/local-time.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import type { WorkingHours } from '../calendar/working-hours.ts'
import type { RuleSet } from '../deadline/rule-set.ts'

export interface AppealContext {
  /** Now, on the office's wall clock. */
  readonly now: LocalMoment
  readonly calendar: WorkingCalendar
  readonly calendarVersion: number
  readonly hours: WorkingHours
  /** The rules in force on the day of arrival. */
  readonly ruleSet: RuleSet
}
