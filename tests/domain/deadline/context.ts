/** The context in which the office counts when nothing was changed: shipped calendar, ordinary hours, default rules. */
import { defaultWorkingHours } from '#domain/calendar/working-hours'
import type { DeadlineContext } from '#domain/deadline/deadline'
import { type RuleSet, defaultRuleSet } from '#domain/deadline/rule-set'
import { shippedCalendar } from '../calendar/shipped-calendar.ts'

export function contextWith(changes: Partial<RuleSet> = {}): DeadlineContext {
  return { calendar: shippedCalendar, hours: defaultWorkingHours, ruleSet: { ...defaultRuleSet, ...changes } }
}
