/**
 * Days without time zone. A day is the text `YYYY-MM-DD`, so that it sorts, compares and travels as JSON unchanged.
 * Everything is counted on the proleptic Gregorian calendar with whole numbers; no clock is read here.
 */

declare const localDateBrand: unique symbol

/** A real day of the calendar, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly [localDateBrand]: true }

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads a day; `undefined` when the text is no real day (2026-02-30, 2026-2-3). */
export function parseLocalDate(text: string): LocalDate | undefined {
  return isLocalDate(text) ? text : undefined
}

function isLocalDate(text: string): text is LocalDate {
  const match = dayPattern.exec(text)
  if (!match) return false
  const month = Number(match[2])
  const day = Number(match[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month)
}

/** Reads a day that is known to be real. Throws when it is not: that is a bug of the caller. */
export function localDate(text: string): LocalDate {
  const day = parseLocalDate(text)
  if (day === undefined) throw new Error(`not a day: ${text}`)
  return day
}

/** Builds a day from its parts. Throws when there is no such day. */
export function dayOf(year: number, month: number, day: number): LocalDate {
  return localDate(`${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(day)}`)
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29
  return monthLengths[month - 1] ?? 0
}

export function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4))
}

export function monthOf(day: LocalDate): number {
  return Number(day.slice(5, 7))
}

export function dayOfMonth(day: LocalDate): number {
  return Number(day.slice(8, 10))
}

/** Days since 1970-01-01; negative before it. */
export function epochDay(day: LocalDate): number {
  const month = monthOf(day)
  // Years that begin in March put the leap day last, which makes the month lengths regular.
  const year = month <= 2 ? yearOf(day) - 1 : yearOf(day)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that is `epoch` days after 1970-01-01. */
export function fromEpochDay(epoch: number): LocalDate {
  const shifted = epoch + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return dayOf(year, month, day)
}

/** The day `days` days later (earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(day) + days)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from)
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]

export function weekdayOf(day: LocalDate): Weekday {
  // 1970-01-01 was a Thursday.
  return weekdays[(((epochDay(day) + 3) % 7) + 7) % 7] ?? 1
}

export function isWeekend(day: LocalDate): boolean {
  return weekdayOf(day) >= 6
}

/**
 * The same day number `months` months later; the last day of that month when there is no such number.
 * Source: R-22.
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const count = yearOf(day) * 12 + (monthOf(day) - 1) + months
  const year = Math.floor(count / 12)
  const month = (((count % 12) + 12) % 12) + 1
  return dayOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)))
}

function pad2(value: number): string {
  return String(value).padStart(2, '0')
}
