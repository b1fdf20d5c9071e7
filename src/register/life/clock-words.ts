/** How near a day is, as chips and lists show it. */
import type { LocalDate } from '#domain/calendar/local-date'
import { type WorkingCalendar, workingDaysBetween } from '#domain/calendar/working-calendar'
import { soonWorkingDays } from '../rows.ts'

/** The state of a running term. */
export function clockStateOf(
  dueOn: LocalDate,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: WorkingCalendar },
): 'inTime' | 'soon' | 'today' | 'late' {
  if (dueOn < today) return 'late'
  if (dueOn === today) return 'today'
  return workingDaysBetween(today, dueOn, calendar) <= soonWorkingDays ? 'soon' : 'inTime'
}
