/**
 * The production calendar: which days are worked and why the others are not. Only the data decide; no holiday is
 * computed here. A year that the data do not hold is counted Monday to Friday, and `covers` tells that it was.
 */
import { type LocalDate, addDays, dayOf, isWeekend, yearOf } from './local-date.ts'

export type CalendarStatus = 'official' | 'derived' | 'edited'
export type HolidayKind = 'national' | 'state' | 'religious'

export interface Holiday {
  readonly date: LocalDate
  readonly nameKk: string
  readonly nameRu: string
  readonly kind: HolidayKind
}

/** A working day that became a day off; `from` is the holiday or the worked weekend day it stands for. */
export interface MovedDayOff {
  readonly date: LocalDate
  readonly from: LocalDate | null
}

export interface CalendarYear {
  readonly status: CalendarStatus
  readonly holidays: readonly Holiday[]
  readonly movedDaysOff: readonly MovedDayOff[]
  /** Saturdays and Sundays that an act made working days. */
  readonly workingWeekendDays: readonly LocalDate[]
}

/** Calendar years by their four digits. */
export interface CalendarData {
  readonly years: Readonly<Record<string, CalendarYear>>
}

/** What a day is. A holiday on a weekend is told as the holiday, because that is what explains a moved day off. */
export type DayNote =
  | { readonly kind: 'working' }
  | { readonly kind: 'workingWeekend' }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly nameKk: string; readonly nameRu: string }
  | { readonly kind: 'movedDayOff'; readonly from: LocalDate | null }

export interface WorkingCalendar {
  isWorkingDay(day: LocalDate): boolean
  noteOn(day: LocalDate): DayNote
  /** False when the year is not in the data, so that only weekends were taken for days off. */
  covers(day: LocalDate): boolean
}

const working: DayNote = { kind: 'working' }
const workingWeekend: DayNote = { kind: 'workingWeekend' }
const weekend: DayNote = { kind: 'weekend' }

/** Longest run of days off that is searched through; a longer one means a calendar without any working day. */
const longestRest = 3660
/** Years that a count may run through; more mean a calendar that hardly has working days. */
const longestCount = 100

/** Makes a calendar that answers in constant time. Each year is indexed once, when it is first asked for. Source: R-24. */
export function workingCalendar(data: CalendarData): WorkingCalendar {
  const indexed = new Map<string, ReadonlyMap<string, DayNote> | null>()
  const specialDays = (day: LocalDate): ReadonlyMap<string, DayNote> | null => {
    const year = day.slice(0, 4)
    const known = indexed.get(year)
    if (known !== undefined) return known
    const entries = Object.hasOwn(data.years, year) ? data.years[year] : undefined
    const index = entries === undefined ? null : indexYear(entries)
    indexed.set(year, index)
    return index
  }
  const noteOn = (day: LocalDate): DayNote => specialDays(day)?.get(day) ?? (isWeekend(day) ? weekend : working)
  return {
    noteOn,
    isWorkingDay: (day) => isWorked(noteOn(day)),
    covers: (day) => specialDays(day) !== null,
  }
}

/** True for the two notes of a day on which the office works. */
export function isWorked(note: DayNote): boolean {
  return note.kind === 'working' || note.kind === 'workingWeekend'
}

/**
 * The first working day after `day`, never `day` itself. Throws when ten years hold no working day: that is a calendar
 * which no reader accepts.
 */
export function nextWorkingDay(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  return workingDayFrom(addDays(day, 1), calendar)
}

/** `day` itself when it is worked, else the next working day. Source: R-20 (an end on a day off moves on). */
export function workingDayFrom(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  let candidate = day
  for (let tried = 0; tried < longestRest; tried += 1) {
    if (calendar.isWorkingDay(candidate)) return candidate
    candidate = addDays(candidate, 1)
  }
  throw new Error(`no working day within ten years after ${day}`)
}

/** The last working day before `day`. Throws as `nextWorkingDay` does. */
export function previousWorkingDay(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  let candidate = day
  for (let tried = 0; tried < longestRest; tried += 1) {
    candidate = addDays(candidate, -1)
    if (calendar.isWorkingDay(candidate)) return candidate
  }
  throw new Error(`no working day within ten years before ${day}`)
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is the earlier one (then those after `to` up to
 * and including `from`). Source: R-20, day zero is not counted.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar)
  const [first, last] = [yearOf(from), yearOf(to)]
  let count = 0
  for (let year = first; year < last; year += 1) count += workedOf(year, calendar).length
  return count + workedUntil(to, last, calendar) - workedUntil(from, first, calendar)
}

/**
 * The `count`-th working day after `from`. Counts years by their worked days and not day by day, because a changed calendar asks
 * for the terms of every open case. `count` 1 or more. Throws when a hundred years do not hold as many. Source: R-20.
 */
export function workingDayAfter(from: LocalDate, count: number, calendar: WorkingCalendar): LocalDate {
  const first = yearOf(from)
  let place = workedUntil(from, first, calendar) + count - 1
  for (let year = first; year < first + longestCount; year += 1) {
    const days = workedOf(year, calendar)
    const day = days[place]
    if (day !== undefined) return day
    place -= days.length
  }
  throw new Error(`no ${count} working days within ${longestCount} years after ${from}`)
}

/** Worked days of each year in order: a list of late cases asks for years of days in every row. */
const worked = new WeakMap<WorkingCalendar, Map<number, readonly LocalDate[]>>()

function workedOf(year: number, calendar: WorkingCalendar): readonly LocalDate[] {
  const years = worked.get(calendar) ?? new Map<number, readonly LocalDate[]>()
  worked.set(calendar, years)
  const known = years.get(year)
  if (known !== undefined) return known
  const days: LocalDate[] = []
  const end = dayOf(year, 12, 31)
  // The end is looked at before the next day is made: after the last day that can be written there is none.
  for (let day = dayOf(year, 1, 1); ; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) days.push(day)
    if (day === end) break
  }
  years.set(year, days)
  return days
}

/** Worked days of the year up to and including `day`. */
function workedUntil(day: LocalDate, year: number, calendar: WorkingCalendar): number {
  const days = workedOf(year, calendar)
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? day) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** A worked weekend day wins over any other entry; a moved day off only matters where no holiday is. */
function indexYear(year: CalendarYear): ReadonlyMap<string, DayNote> {
  const notes = new Map<string, DayNote>()
  for (const { date, from } of year.movedDaysOff) notes.set(date, { kind: 'movedDayOff', from })
  for (const { date, nameKk, nameRu } of year.holidays) notes.set(date, { kind: 'holiday', nameKk, nameRu })
  for (const date of year.workingWeekendDays) {
    if (isWeekend(date)) notes.set(date, workingWeekend)
  }
  return notes
}
