/** Arrows over the days of a year. */
import {
  addDays,
  addMonths,
  dayOf,
  daysInMonth,
  monthOf,
  weekdayOf,
  yearOf,
  type LocalDate,
} from '#domain/calendar/local-date'

/** The day that a key leads to; `undefined` for other keys. Never leaves the year. */
export function dayAfterKey(day: LocalDate, key: string): LocalDate | undefined {
  const target = targetOf(day, key)
  if (target === undefined) return undefined
  if (yearOf(target) < yearOf(day)) return dayOf(yearOf(day), 1, 1)
  return yearOf(target) > yearOf(day) ? dayOf(yearOf(day), 12, 31) : target
}

function targetOf(day: LocalDate, key: string): LocalDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'PageUp':
      return addMonths(day, -1)
    case 'PageDown':
      return addMonths(day, 1)
    case 'Home':
      return dayOf(yearOf(day), monthOf(day), 1)
    case 'End':
      return dayOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))
    default:
      return undefined
  }
}

/** Weeks of a month from Monday to Sunday; `null` where the days of other months would stand. */
export function weeksOf(year: number, month: number): (LocalDate | null)[][] {
  const days = Array.from({ length: daysInMonth(year, month) }, (_, at) => dayOf(year, month, at + 1))
  const before = weekdayOf(dayOf(year, month, 1)) - 1
  const cells: (LocalDate | null)[] = [...Array.from({ length: before }, () => null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, at) => cells.slice(at * 7, at * 7 + 7))
}
