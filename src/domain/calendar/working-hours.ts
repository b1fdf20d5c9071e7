/** Working hours of the office. They decide only whether an arrival still belongs to the day. */
import { type LocalDate, type Weekday, weekdayOf } from './local-date.ts'
import { type MinuteOfDay, parseTimeOfDay } from './local-time.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** Times are `HH:mm` on the office's wall clock. */
export interface DayHours {
  readonly opensAt: string
  readonly closesAt: string
  readonly lunchFrom: string | null
  readonly lunchTo: string | null
}

/** Hours of an ordinary day; `days` changes them for one weekday, `null` there means that the office is closed. */
export interface WorkingHours extends DayHours {
  readonly days?: Partial<Readonly<Record<Weekday, DayHours | null>>>
}

/** Where a minute lies in the working day. */
export type TimeOfWork = 'beforeOpening' | 'inHours' | 'inLunch' | 'afterHours'

/** Hours with which an office starts. Source: R-04. */
export const defaultWorkingHours: WorkingHours = {
  opensAt: '09:00',
  closesAt: '18:30',
  lunchFrom: '13:00',
  lunchTo: '14:30',
}

const mondayToFriday: readonly Weekday[] = [1, 2, 3, 4, 5]
const wholeWeek: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/**
 * Hours on a day, `null` when the office is closed on that weekday. A weekend day that an act made a working day has the
 * ordinary hours even where the week's plan says closed. Source: R-04.
 */
export function hoursOn(day: LocalDate, hours: WorkingHours, calendar: WorkingCalendar): DayHours | null {
  const special = hours.days?.[weekdayOf(day)]
  if (special === undefined) return hours
  if (special === null && calendar.noteOn(day).kind === 'workingWeekend') return hours
  return special
}

/** Where a minute lies. The closing minute is still inside, the one after it is not. Source: R-04 (our convention). */
export function timeOfWork(minute: MinuteOfDay, hours: DayHours): TimeOfWork {
  if (minute > minuteOf(hours.closesAt, 24 * 60)) return 'afterHours'
  if (minute < minuteOf(hours.opensAt, 0)) return 'beforeOpening'
  if (hours.lunchFrom === null || hours.lunchTo === null) return 'inHours'
  const isLunch = minute >= minuteOf(hours.lunchFrom, 24 * 60) && minute < minuteOf(hours.lunchTo, 0)
  return isLunch ? 'inLunch' : 'inHours'
}

/**
 * Checks hours before they are saved. Refuses `hours.not-a-time`, `hours.closes-before-opening`, `hours.lunch-incomplete`,
 * `hours.lunch-outside-hours` and `hours.never-open`, with the weekday (0 for the ordinary day) and the field.
 */
export function checkWorkingHours(hours: WorkingHours): Refusal | undefined {
  const ordinary = checkDayHours(hours, 0)
  if (ordinary) return ordinary
  for (const weekday of wholeWeek) {
    const special = hours.days?.[weekday]
    const refusal = special ? checkDayHours(special, weekday) : undefined
    if (refusal) return refusal
  }
  if (mondayToFriday.every((weekday) => hours.days?.[weekday] === null)) return refuse('hours.never-open')
  return undefined
}

function checkDayHours(hours: DayHours, weekday: Weekday | 0): Refusal | undefined {
  for (const field of ['opensAt', 'closesAt', 'lunchFrom', 'lunchTo'] as const) {
    const value = hours[field]
    if (value !== null && parseTimeOfDay(value) === undefined)
      return refuse('hours.not-a-time', { weekday, field, value })
  }
  const { opensAt, closesAt, lunchFrom, lunchTo } = hours
  if (closesAt <= opensAt) return refuse('hours.closes-before-opening', { weekday, opensAt, closesAt })
  if (lunchFrom === null && lunchTo === null) return undefined
  if (lunchFrom === null || lunchTo === null) return refuse('hours.lunch-incomplete', { weekday })
  if (lunchTo <= lunchFrom || lunchFrom < opensAt || lunchTo > closesAt) {
    return refuse('hours.lunch-outside-hours', { weekday, lunchFrom, lunchTo })
  }
  return undefined
}

/** An unreadable time never stops a registration: it counts as if there were no such limit. */
function minuteOf(time: string, otherwise: MinuteOfDay): MinuteOfDay {
  return parseTimeOfDay(time) ?? otherwise
}
