import type { LocalDate } from '../calendar/local-date.ts'
import { previousWorkingDay, workingDaysBetween } from '../calendar/working-calendar.ts'
import type { DeadlineContext } from './deadline.ts'

/** The last day on which the participant may be told of an act planned for `actOn`. Source: R-32. */
export function lastNoticeDay(
  actOn: LocalDate,
  { calendar, ruleSet }: Pick<DeadlineContext, 'calendar' | 'ruleSet'>,
): LocalDate {
  let day = actOn
  for (let left = ruleSet.hearingNotice; left > 0; left -= 1) day = previousWorkingDay(day, calendar)
  return day
}

/** Whether enough working days lie between the notice and the act; the day of the notice is not counted. Source: R-32. */
export function isHearingNoticeInTime(
  { noticeOn, actOn }: { readonly noticeOn: LocalDate; readonly actOn: LocalDate },
  { calendar, ruleSet }: Pick<DeadlineContext, 'calendar' | 'ruleSet'>,
): boolean {
  return workingDaysBetween(noticeOn, actOn, calendar) >= ruleSet.hearingNotice
}
