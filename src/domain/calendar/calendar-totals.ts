/** Control totals of a calendar year: working days of each month and of the whole year. */
import { type Refusal, refuse } from '../refusal.ts'
import { dayOf, daysInMonth } from './local-date.ts'
import { type CalendarYear, workingCalendar } from './working-calendar.ts'

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** Working days of each month, January first. Source: R-24. */
export function workingDaysByMonth(year: number, entries: CalendarYear): number[] {
  const calendar = workingCalendar({ years: { [year]: entries } })
  return months.map((month) => {
    let count = 0
    for (let day = 1; day <= daysInMonth(year, month); day += 1) {
      if (calendar.isWorkingDay(dayOf(year, month, day))) count += 1
    }
    return count
  })
}

/** Refuses `calendar.total-differs` with the month (0 for the year), the total given and the days counted. */
export function checkYearTotals(
  year: string,
  entries: CalendarYear,
  given: Readonly<Record<string, unknown>>,
): Refusal | undefined {
  const counted = workingDaysByMonth(Number(year), entries)
  const byMonth = given['workingDaysByMonth']
  if (Array.isArray(byMonth)) {
    for (const month of months) {
      const total: unknown = byMonth[month - 1]
      if (total !== counted[month - 1]) return differs(year, month, { total, counted: counted[month - 1] ?? 0 })
    }
  }
  const total = given['workingDays5']
  const sum = counted.reduce((left, right) => left + right, 0)
  if (total === undefined || total === sum) return undefined
  return differs(year, 0, { total, counted: sum })
}

function differs(
  year: string,
  month: number,
  { total, counted }: { readonly total: unknown; readonly counted: number },
): Refusal {
  return refuse('calendar.total-differs', { year, month, total: typeof total === 'number' ? total : null, counted })
}
