/**
 * The usual schedule of an official's personal reception and the days that it gives in a month. Only the working calendar
 * tells days off; what falls on one is offered another day, never moved by itself. Source: R-38.
 */
import { addDays, dayOf, daysInMonth, type LocalDate, type Weekday, weekdayOf } from '../calendar/local-date.ts'
import { parseTimeOfDay } from '../calendar/local-time.ts'
import { type DayNote, nextWorkingDay, previousWorkingDay, type WorkingCalendar } from '../calendar/working-calendar.ts'
import { type Refusal, refuse } from '../refusal.ts'

/** Receptions a month that the act asks of a head or deputy. Source: R-38 (setting `receptionPerMonth`). */
export const receptionPerMonth = 1

/** Which of the same weekdays of a month; `last` is the fourth or the fifth, whichever comes last. */
export const weeksOfMonth = ['first', 'second', 'third', 'fourth', 'last'] as const
export type WeekOfMonth = (typeof weeksOfMonth)[number]

/** Weekdays of every week, or of the weeks named; or days of the month by number. */
export type ReceptionPattern =
  | { readonly kind: 'weekdays'; readonly weekdays: readonly Weekday[]; readonly weeks: readonly WeekOfMonth[] }
  | { readonly kind: 'daysOfMonth'; readonly days: readonly number[] }

/** Times are `HH:mm` on the office's wall clock; `slotMinutes` is the time kept for one person. */
export interface ReceptionHours {
  readonly startsAt: string
  readonly endsAt: string
  readonly slotMinutes: number
}

export interface ReceptionSchedule extends ReceptionHours {
  readonly pattern: ReceptionPattern
  readonly placeKk: string
  readonly placeRu: string
  /** Receptions that the official owes in a month; 0 for an official whom the rule does not bind. */
  readonly perMonth: number
}

/** A day of the pattern. `offered` is the working day to take in place of a day off, null where none is needed. */
export interface ProposedDay {
  readonly day: LocalDate
  readonly note: DayNote
  readonly offered: LocalDate | null
}

/** A month as `YYYY-MM`. */
export type Month = string

/** Year and number (1–12) of a month; undefined when the text is no month. */
export function parseMonth(month: Month): { readonly year: number; readonly month: number } | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month)
  return match ? { year: Number(match[1]), month: Number(match[2]) } : undefined
}

/** The month in which a day lies. */
export function monthOfDay(day: LocalDate): Month {
  return day.slice(0, 7)
}

/** First and last day of a month. Throws when the text is no month: the contract has refused it before. */
export function daysOfMonth(month: Month): { readonly first: LocalDate; readonly last: LocalDate } {
  const parsed = parseMonth(month)
  if (!parsed) throw new Error(`not a month: ${month}`)
  const { year, month: number } = parsed
  return { first: dayOf(year, number, 1), last: dayOf(year, number, daysInMonth(year, number)) }
}

/** Days that a pattern gives in a month, in order. A day number that the month has not is left out. */
export function daysOfPattern(pattern: ReceptionPattern, month: Month): LocalDate[] {
  const { first, last } = daysOfMonth(month)
  const days: LocalDate[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (fits(day, pattern, last)) days.push(day)
  }
  return days
}

/**
 * The days of a pattern with what the calendar says of each. In place of a day off the next working day is offered, or the
 * one before when the next lies in another month: the reception is owed in this one. Source.
 */
export function proposeDays(pattern: ReceptionPattern, month: Month, calendar: WorkingCalendar): ProposedDay[] {
  return daysOfPattern(pattern, month).map((day) => ({
    day,
    note: calendar.noteOn(day),
    offered: calendar.isWorkingDay(day) ? null : offeredFor(day, calendar),
  }))
}

/** The working day to take in place of a day off: the next one of the same month, else the one before. */
export function offeredFor(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  const next = nextWorkingDay(day, calendar)
  if (monthOfDay(next) === monthOfDay(day)) return next
  const before = previousWorkingDay(day, calendar)
  return monthOfDay(before) === monthOfDay(day) ? before : next
}

/** Shortest and longest time for one person, minutes. */
const shortestSlot = 3
const longestSlot = 240

/** Checks hours before they are kept. Refuses `reception.hours-wrong` and `reception.slot-wrong`. */
export function checkHours({ startsAt, endsAt, slotMinutes }: ReceptionHours): Refusal | undefined {
  const from = parseTimeOfDay(startsAt)
  const to = parseTimeOfDay(endsAt)
  if (from === undefined || to === undefined || to <= from) return refuse('reception.hours-wrong', { startsAt, endsAt })
  if (slotMinutes < shortestSlot || slotMinutes > longestSlot || slotMinutes > to - from) {
    return refuse('reception.slot-wrong', {
      slotMinutes,
      least: shortestSlot,
      most: Math.min(longestSlot, to - from),
    })
  }
  return undefined
}

/** Checks a schedule before it is kept. Refuses what `checkHours` does, and `reception.pattern-empty`. */
export function checkSchedule(schedule: ReceptionSchedule): Refusal | undefined {
  const { pattern } = schedule
  const isEmpty = pattern.kind === 'weekdays' ? pattern.weekdays.length === 0 : pattern.days.length === 0
  return isEmpty ? refuse('reception.pattern-empty') : checkHours(schedule)
}

function fits(day: LocalDate, pattern: ReceptionPattern, last: LocalDate): boolean {
  const number = Number(day.slice(8))
  if (pattern.kind === 'daysOfMonth') return pattern.days.includes(number)
  if (!pattern.weekdays.includes(weekdayOf(day))) return false
  if (pattern.weeks.length === 0) return true
  const named = weeksOfMonth[Math.ceil(number / 7) - 1]
  const isLast = number + 7 > Number(last.slice(8))
  return (
    (isLast && pattern.weeks.includes('last')) ||
    (named !== undefined && named !== 'last' && pattern.weeks.includes(named))
  )
}
