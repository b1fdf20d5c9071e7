/** Asks the domain for the due date of one record, with the hours with which an office starts. */
import type { WorkingCalendar } from '#domain/calendar/working-calendar'
import { defaultWorkingHours } from '#domain/calendar/working-hours'
import { type Deadline, clockDeadline, forwardedDeadline } from '#domain/deadline/deadline'
import { defaultRuleSet } from '#domain/deadline/rule-set'
import type { DeadlineRecord } from './deadline-record.ts'

export const deadlineClocks = [
  'reply',
  'forward',
  'return',
  'passUp',
  'extended',
  'extensionNotice',
  'hearingNotice',
  'objection',
  'curing',
] as const
export type DeadlineClock = (typeof deadlineClocks)[number]

export function computeDeadline(record: DeadlineRecord, calendar: WorkingCalendar): Deadline {
  const { kind, registered, receivedByCompetent, rule, extensionBase, clock } = record
  const ruleSet = { ...defaultRuleSet, startRule: rule, extensionBase }
  const context = { calendar, hours: defaultWorkingHours, ruleSet }
  if (receivedByCompetent !== undefined) return forwardedDeadline({ kind, receivedByCompetent }, context)
  return clockDeadline(clock, { kind, receivedAt: registered }, context)
}
