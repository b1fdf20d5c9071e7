/** What sets two calendars apart: the days that a term may be counted differently over. */
import { type LocalDate, addDays, dayOf } from './local-date.ts'
import { type CalendarData, type CalendarYear, isWorked, workingCalendar } from './working-calendar.ts'

/** The calendar with whole years taken over from another one; the data given stay as they are. Source: R-24. */
export function withYears(data: CalendarData, years: Readonly<Record<string, CalendarYear>>): CalendarData {
  return { years: { ...data.years, ...years } }
}

export interface CalendarDifference {
  /** Days worked in one of the two and not in the other, in order. Only these can move a due date. */
  readonly worked: readonly LocalDate[]
  /** Days of which anything differs, the name of a holiday too. */
  readonly days: number
}

/** Compares two calendars over every year that either holds. A year that one lacks is Monday to Friday there. Source: R-24. */
export function calendarDifference(before: CalendarData, after: CalendarData): CalendarDifference {
  const [left, right] = [workingCalendar(before), workingCalendar(after)]
  const worked: LocalDate[] = []
  let days = 0
  for (const year of new Set([...Object.keys(before.years), ...Object.keys(after.years)].toSorted())) {
    if (JSON.stringify(before.years[year]) === JSON.stringify(after.years[year])) continue
    const end = dayOf(Number(year), 12, 31)
    for (let day = dayOf(Number(year), 1, 1); ; day = addDays(day, 1)) {
      const [was, is] = [left.noteOn(day), right.noteOn(day)]
      if (isWorked(was) !== isWorked(is)) worked.push(day)
      if (JSON.stringify(was) !== JSON.stringify(is)) days += 1
      if (day === end) break
    }
  }
  return { worked, days }
}

/**
 * Tells whether a term counted from `from` and ending on `to` may end elsewhere: a day between them, both included, is
 * worked in one calendar and not in the other. Where none is, it ends as before. `days` in order. Source: R-20.
 */
export function touches(
  days: readonly LocalDate[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): boolean {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? from) < from) low = middle + 1
    else high = middle
  }
  const first = days[low]
  return first !== undefined && first <= to
}
