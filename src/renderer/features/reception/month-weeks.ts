/** The days of a month as weeks, and where arrows lead in them. */
import { addDays, type LocalDate, weekdayOf } from '#domain/calendar/local-date'
import { daysOfMonth, type Month, monthOfDay } from '#domain/reception/schedule'

/** Weeks from Monday to Sunday; days of other months are empty. */
export function weeksOf(month: Month): (LocalDate | null)[][] {
  const { first, last } = daysOfMonth(month)
  const start = addDays(first, 1 - weekdayOf(first))
  const weeks: (LocalDate | null)[][] = []
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, at) => {
        const day = addDays(monday, at)
        return monthOfDay(day) === month ? day : null
      }),
    )
  }
  return weeks
}

/** The day to which a key leads; undefined for other keys and beyond the month. */
export function dayAfterKey(day: LocalDate, key: string): LocalDate | undefined {
  const { first, last } = daysOfMonth(monthOfDay(day))
  const wanted = {
    ArrowLeft: addDays(day, -1),
    ArrowRight: addDays(day, 1),
    ArrowUp: addDays(day, -7),
    ArrowDown: addDays(day, 7),
    Home: addDays(day, 1 - weekdayOf(day)),
    End: addDays(day, 7 - weekdayOf(day)),
  }[key]
  if (wanted === undefined) return undefined
  if (key === 'Home' || key === 'End') return wanted < first ? first : wanted > last ? last : wanted
  return wanted < first || wanted > last ? undefined : wanted
}
