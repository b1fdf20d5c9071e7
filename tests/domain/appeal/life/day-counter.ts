/**
 * A second way to count, for the properties: days are walked one by one over the plain file of the calendar, with a calendar
 * of the machine and no code of the program. Slow on purpose.
 */
import { readFileSync } from 'node:fs'

/** Whether nobody works on a day, `YYYY-MM-DD`. */
export type IsOff = (day: string) => boolean

export interface CalendarChange {
  readonly off: readonly string[]
  /** Saturdays and Sundays that are worked after all. */
  readonly worked: readonly string[]
}

interface FileYear {
  readonly holidays: readonly { readonly date: string }[]
  readonly transferredDaysOff: readonly { readonly date: string }[]
  readonly workingWeekendDays: readonly string[]
}

const file: { readonly years: Readonly<Record<string, FileYear>> } = JSON.parse(
  readFileSync(new URL('../../../../resources/data/calendar-kz.json', import.meta.url), 'utf8'),
)
const years = Object.values(file.years)
const daysOff = new Set(years.flatMap((year) => [...year.holidays, ...year.transferredDaysOff].map(({ date }) => date)))
const workedWeekends = new Set(years.flatMap((year) => year.workingWeekendDays))

/** Days off of the shipped file with changes on top. */
export function daysOffWith({ off, worked }: CalendarChange): IsOff {
  return (day) => {
    if (worked.includes(day)) return false
    if (off.includes(day)) return true
    if (workedWeekends.has(day)) return false
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    return weekday === 0 || weekday === 6 || daysOff.has(day)
  }
}

/** The day so many days later. */
export function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The day itself, or the first after it that is worked. */
export function rolled(day: string, isOff: IsOff): string {
  let at = day
  while (isOff(at)) at = plusDays(at, 1)
  return at
}

/** the day of arrival; after 18:30 or on a day off the next working day. */
export function registeredOn(receivedAt: string, isOff: IsOff): string {
  const day = receivedAt.slice(0, 10)
  return isOff(day) || receivedAt.slice(11, 16) > '18:30' ? rolled(plusDays(day, 1), isOff) : day
}

/** the last of so many working days. Waiting days are those after the first of a pair up to and with the second. */
export function lastOf(
  workingDays: number,
  from: string,
  {
    isOff,
    startRule,
    waited = [],
  }: {
    readonly isOff: IsOff
    readonly startRule: 'nextDay' | 'sameDay'
    readonly waited?: readonly (readonly [string, string])[]
  },
): string {
  let day = from
  let count = startRule === 'sameDay' && !isOff(from) ? 1 : 0
  while (count < workingDays) {
    day = plusDays(day, 1)
    const at = day
    if (!isOff(at) && !waited.some(([asked, cured]) => asked < at && at <= cured)) count += 1
  }
  return day
}
