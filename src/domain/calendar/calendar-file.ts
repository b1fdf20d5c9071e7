/**
 * Reads the calendar file and applies the administrator's changes to it. A file with a mistake is refused as a whole and
 * the refusal names the year, the list and the entry (from 1), so that it can be found in a text editor.
 */
import { type Refusal, isRefusal, refuse } from '../refusal.ts'
import { checkYearTotals } from './calendar-totals.ts'
import { type LocalDate, isWeekend, parseLocalDate } from './local-date.ts'
import type {
  CalendarData,
  CalendarStatus,
  CalendarYear,
  Holiday,
  HolidayKind,
  MovedDayOff,
} from './working-calendar.ts'

type Fields = Readonly<Record<string, unknown>>
type ListName = 'holidays' | 'transferredDaysOff' | 'workingWeekendDays'

/** Where in the file a refusal points. */
interface Place {
  readonly year: string
  readonly list: ListName
  readonly entry: number
}

const statuses: readonly CalendarStatus[] = ['official', 'derived', 'edited']
const holidayKinds: readonly HolidayKind[] = ['national', 'state', 'religious']

/**
 * Reads parsed JSON of the calendar file. Refuses `calendar.not-a-file`, `calendar.no-years`, `calendar.bad-year`,
 * `calendar.bad-status`, `calendar.bad-list`, `calendar.bad-entry`, `calendar.bad-date`, `calendar.other-year`,
 * `calendar.named-twice`, `calendar.not-a-weekend`, `calendar.both-worked-and-off` and `calendar.total-differs`.
 * Totals, where a year that nobody edited gives them, must agree with its entries. Source: R-24.
 */
export function readCalendarFile(json: unknown): CalendarData | Refusal {
  if (!isFields(json) || !isFields(json['years'])) return refuse('calendar.not-a-file')
  const entries = Object.entries(json['years'])
  if (entries.length === 0) return refuse('calendar.no-years')
  const years: Record<string, CalendarYear> = {}
  for (const [year, fields] of entries) {
    if (!/^\d{4}$/.test(year) || !isFields(fields)) return refuse('calendar.bad-year', { year })
    const read = readYear(year, fields)
    if (isRefusal(read)) return read
    years[year] = read
  }
  return { years }
}

function readYear(year: string, fields: Fields): CalendarYear | Refusal {
  const status = statuses.find((known) => known === fields['status'])
  if (status === undefined) return refuse('calendar.bad-status', { year, allowed: statuses.join(', ') })
  const holidays = readList(year, 'holidays', fields, readHoliday)
  if (isRefusal(holidays)) return holidays
  const movedDaysOff = readList(year, 'transferredDaysOff', fields, readMovedDayOff)
  if (isRefusal(movedDaysOff)) return movedDaysOff
  const worked = readList(year, 'workingWeekendDays', fields, readWorkedDay)
  if (isRefusal(worked)) return worked
  const workingWeekendDays = worked.map(({ date }) => date)
  const clash = workingWeekendDays.find((day) => movedDaysOff.some(({ date }) => date === day))
  if (clash !== undefined) return refuse('calendar.both-worked-and-off', { year, date: clash })
  const read: CalendarYear = { status, holidays, movedDaysOff, workingWeekendDays }
  return (status === 'edited' ? undefined : checkYearTotals(year, read, fields)) ?? read
}

/** Every list must be there, hold days of its own year, and name a day once. */
function readList<Entry extends { readonly date: LocalDate }>(
  year: string,
  list: ListName,
  fields: Fields,
  readEntry: (value: unknown, place: Place) => Entry | Refusal,
): readonly Entry[] | Refusal {
  const values = fields[list]
  if (!Array.isArray(values)) return refuse('calendar.bad-list', { year, list })
  const seen = new Set<LocalDate>()
  const entries: Entry[] = []
  for (const [at, value] of values.entries()) {
    const place: Place = { year, list, entry: at + 1 }
    const entry = readEntry(value, place)
    if (isRefusal(entry)) return entry
    if (!entry.date.startsWith(year)) return refuse('calendar.other-year', { ...place, date: entry.date })
    if (seen.has(entry.date)) return refuse('calendar.named-twice', { ...place, date: entry.date })
    seen.add(entry.date)
    entries.push(entry)
  }
  return entries
}

function readHoliday(value: unknown, place: Place): Holiday | Refusal {
  if (!isFields(value)) return refuse('calendar.bad-entry', { ...place, field: 'date' })
  const date = readDate(value['date'], place)
  if (isRefusal(date)) return date
  const { name_kk: nameKk, name_ru: nameRu } = value
  if (!isName(nameKk)) return refuse('calendar.bad-entry', { ...place, field: 'name_kk' })
  if (!isName(nameRu)) return refuse('calendar.bad-entry', { ...place, field: 'name_ru' })
  const kind = holidayKinds.find((known) => known === value['kind'])
  if (kind === undefined) return refuse('calendar.bad-entry', { ...place, field: 'kind' })
  return { date, nameKk, nameRu, kind }
}

function readMovedDayOff(value: unknown, place: Place): MovedDayOff | Refusal {
  if (!isFields(value)) return refuse('calendar.bad-entry', { ...place, field: 'date' })
  const date = readDate(value['date'], place)
  if (isRefusal(date)) return date
  if (value['from'] === null || value['from'] === undefined) return { date, from: null }
  const from = readDate(value['from'], place)
  return isRefusal(from) ? from : { date, from }
}

function readWorkedDay(value: unknown, place: Place): { readonly date: LocalDate } | Refusal {
  const date = readDate(value, place)
  if (isRefusal(date)) return date
  return isWeekend(date) ? { date } : refuse('calendar.not-a-weekend', { ...place, date })
}

function readDate(value: unknown, place: Place): LocalDate | Refusal {
  const date = typeof value === 'string' ? parseLocalDate(value) : undefined
  if (date !== undefined) return date
  return refuse('calendar.bad-date', {
    ...place,
    value: typeof value === 'string' ? value : JSON.stringify(value ?? null),
  })
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What an administrator makes of a day; `plain` takes every entry away, so that only the weekday counts. */
export type CalendarChange =
  | { readonly kind: 'holiday'; readonly nameKk: string; readonly nameRu: string }
  | { readonly kind: 'movedDayOff'; readonly from: LocalDate | null }
  | { readonly kind: 'workingWeekend' }
  | { readonly kind: 'plain' }

/**
 * The calendar with one day changed and its year marked as edited; the data given stay as they are. A year that was
 * missing begins with this one entry. A weekday made `workingWeekend` is worked anyway, so its entries are only taken
 * away. A day that was a holiday keeps its kind. Source: R-24.
 */
export function amendCalendar(
  data: CalendarData,
  { day, note }: { readonly day: LocalDate; readonly note: CalendarChange },
): CalendarData {
  const key = day.slice(0, 4)
  const year = Object.hasOwn(data.years, key) ? data.years[key] : undefined
  const before: Omit<CalendarYear, 'status'> = year ?? { holidays: [], movedDaysOff: [], workingWeekendDays: [] }
  const kind = before.holidays.find(({ date }) => date === day)?.kind ?? 'state'
  const holidays = before.holidays.filter(({ date }) => date !== day)
  const movedDaysOff = before.movedDaysOff.filter(({ date }) => date !== day)
  const workingWeekendDays = before.workingWeekendDays.filter((date) => date !== day)
  if (note.kind === 'holiday') holidays.push({ date: day, nameKk: note.nameKk, nameRu: note.nameRu, kind })
  if (note.kind === 'movedDayOff') movedDaysOff.push({ date: day, from: note.from })
  if (note.kind === 'workingWeekend' && isWeekend(day)) workingWeekendDays.push(day)
  const edited: CalendarYear = {
    status: 'edited',
    holidays: holidays.toSorted(byDate),
    movedDaysOff: movedDaysOff.toSorted(byDate),
    workingWeekendDays: workingWeekendDays.toSorted(),
  }
  return { years: { ...data.years, [key]: edited } }
}

function byDate(a: { readonly date: LocalDate }, b: { readonly date: LocalDate }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0
}
