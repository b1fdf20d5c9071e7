/**
 * The calendar as a table that a person fills in. Columns, in any order:
 *
 *   date      `2028-01-03` or `03.01.2028`; in a `year` row the year alone
 *   what      `holiday`, `movedDayOff`, `workingWeekend`, or `year`; also in words, as the year grid names them
 *   name_kk   name of a holiday in Kazakh
 *   name_ru   name of a holiday in Russian
 *   kind      of a holiday: `national`, `state` (when empty) or `religious`; of a year: `official`, `derived`, `edited`
 *   from      the holiday or worked weekend day for which a moved day off stands; may be empty
 *
 * A year of which the table holds any row is read as a whole: the days it does not name are ordinary. Source: R-24.
 */
import { type CsvLine, csvRow, readCsv } from './csv-cells.ts'
import type { CalendarProblem } from './calendar-problem.ts'
import { type LocalDate, isWeekend, parseLocalDate } from './local-date.ts'
import type { CalendarData, CalendarStatus, CalendarYear, Holiday, MovedDayOff } from './working-calendar.ts'

export const calendarColumns = ['date', 'what', 'name_kk', 'name_ru', 'kind', 'from'] as const
type Column = (typeof calendarColumns)[number]

type What = 'holiday' | 'movedDayOff' | 'workingWeekend' | 'year'

/** Years that a file may hold: further ones are slips of the keyboard. */
const [firstYear, lastYear] = [2000, 2199]

const words: Readonly<Record<string, What>> = {
  holiday: 'holiday',
  мереке: 'holiday',
  праздник: 'holiday',
  moveddayoff: 'movedDayOff',
  'ауыстырылған демалыс': 'movedDayOff',
  'перенесённый выходной': 'movedDayOff',
  'перенесенный выходной': 'movedDayOff',
  workingweekend: 'workingWeekend',
  'жұмыс істейтін демалыс күні': 'workingWeekend',
  'рабочий выходной': 'workingWeekend',
  year: 'year',
  жыл: 'year',
  год: 'year',
}
const statuses: readonly CalendarStatus[] = ['official', 'derived', 'edited']
const holidayKinds: readonly Holiday['kind'][] = ['national', 'state', 'religious']

interface GrowingYear {
  status: CalendarStatus
  readonly holidays: Holiday[]
  readonly movedDaysOff: MovedDayOff[]
  readonly workingWeekendDays: LocalDate[]
}

type Cells = Readonly<Record<Column, string>>
type Report = (column: Column | null, reason: string, facts?: CalendarProblem['facts']) => undefined

/**
 * Reads the table. Answers every mistake with its line and column: `calendar.csv-quote`, `calendar.csv-no-column`,
 * `calendar.csv-too-many-cells`, `calendar.bad-what`, `calendar.bad-date`, `calendar.bad-year`, `calendar.bad-status`,
 * `calendar.bad-kind`, `calendar.name-missing`, `calendar.named-twice`, `calendar.not-a-weekend`, `calendar.no-years`.
 */
export function readCalendarCsv(text: string): CalendarData | readonly CalendarProblem[] {
  const problems: CalendarProblem[] = []
  const { rows, openQuote } = readCsv(text)
  if (openQuote !== undefined) return [{ line: openQuote, column: null, reason: 'calendar.csv-quote', facts: {} }]
  const [header, ...entries] = rows
  const places = placesOf(header)
  const missing = (['date', 'what'] as const).filter((column) => !places.has(column))
  if (missing.length > 0) {
    const facts = { columns: missing.join(', '), all: calendarColumns.join('; ') }
    return [{ line: header?.line ?? 1, column: null, reason: 'calendar.csv-no-column', facts }]
  }
  const years = new Map<string, GrowingYear>()
  const seen = new Map<string, number>()
  for (const row of entries) {
    const report: Report = (column, reason, facts = {}) =>
      void problems.push({ line: row.line, column, reason: `calendar.${reason}`, facts })
    if (row.cells.length > (header?.cells.length ?? 0)) {
      report(null, 'csv-too-many-cells', { cells: row.cells.length, columns: header?.cells.length ?? 0 })
      continue
    }
    readRow({ cells: cellsOf(row, places), line: row.line, years, seen, report })
  }
  if (problems.length > 0) return problems
  if (years.size === 0) return [{ line: header?.line ?? 1, column: null, reason: 'calendar.no-years', facts: {} }]
  return { years: Object.fromEntries([...years].map(([year, entry]) => [year, inOrder(entry)])) }
}

/** Where each known column stands; others are a person's own notes. */
function placesOf(header: CsvLine | undefined): ReadonlyMap<Column, number> {
  const names = header?.cells.map((cell) => cell.toLowerCase().replaceAll(/[ -]/g, '_')) ?? []
  return new Map(calendarColumns.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)]] : [])))
}

function cellsOf({ cells }: CsvLine, places: ReadonlyMap<Column, number>): Cells {
  const cell = (column: Column): string => cells[places.get(column) ?? -1] ?? ''
  return {
    date: cell('date'),
    what: cell('what'),
    name_kk: cell('name_kk'),
    name_ru: cell('name_ru'),
    kind: cell('kind').toLowerCase(),
    from: cell('from'),
  }
}

interface Row {
  readonly cells: Cells
  readonly line: number
  readonly years: Map<string, GrowingYear>
  /** Line on which a day, or a year as such, was named first. */
  readonly seen: Map<string, number>
  readonly report: Report
}

function readRow({ cells, line, years, seen, report }: Row): undefined {
  const what = words[cells.what.toLowerCase()]
  if (what === undefined) return report('what', 'bad-what', { value: cells.what })
  if (what === 'year') return readYearRow(cells, { line, years, seen, report })
  const date = readDay(cells.date)
  if (date === undefined) return report('date', 'bad-date', { value: cells.date })
  const year = yearFor(years, date.slice(0, 4))
  if (year === undefined) return report('date', 'bad-year', { year: date.slice(0, 4) })
  const before = seen.get(date)
  if (before !== undefined) return report('date', 'named-twice', { date, line: before })
  seen.set(date, line)
  if (what === 'holiday') return readHoliday(cells, date, year, report)
  if (what === 'workingWeekend') {
    if (!isWeekend(date)) return report('date', 'not-a-weekend', { date })
    year.workingWeekendDays.push(date)
    return undefined
  }
  const from = cells.from === '' ? null : readDay(cells.from)
  if (from === undefined) return report('from', 'bad-date', { value: cells.from })
  year.movedDaysOff.push({ date, from })
  return undefined
}

function readYearRow(cells: Cells, { line, years, seen, report }: Omit<Row, 'cells'>): undefined {
  const year = yearFor(years, cells.date)
  if (year === undefined) return report('date', 'bad-year', { year: cells.date })
  const before = seen.get(cells.date)
  if (before !== undefined) return report('date', 'named-twice', { date: cells.date, line: before })
  seen.set(cells.date, line)
  const status = statuses.find((known) => known === cells.kind)
  if (status === undefined) return report('kind', 'bad-status', { year: cells.date, allowed: statuses.join(', ') })
  year.status = status
  return undefined
}

function readHoliday(cells: Cells, date: LocalDate, year: GrowingYear, report: Report): undefined {
  const { name_kk: nameKk, name_ru: nameRu } = cells
  if (nameKk === '') report('name_kk', 'name-missing', { date })
  if (nameRu === '') report('name_ru', 'name-missing', { date })
  const kind = cells.kind === '' ? 'state' : holidayKinds.find((known) => known === cells.kind)
  if (kind === undefined) return report('kind', 'bad-kind', { value: cells.kind, allowed: holidayKinds.join(', ') })
  year.holidays.push({ date, nameKk, nameRu, kind })
  return undefined
}

function yearFor(years: Map<string, GrowingYear>, year: string): GrowingYear | undefined {
  if (!/^\d{4}$/.test(year) || Number(year) < firstYear || Number(year) > lastYear) return undefined
  const known = years.get(year)
  if (known !== undefined) return known
  const begun: GrowingYear = { status: 'edited', holidays: [], movedDaysOff: [], workingWeekendDays: [] }
  years.set(year, begun)
  return begun
}

/** `2028-01-03`, or `03.01.2028` as a spreadsheet writes it here. */
function readDay(text: string): LocalDate | undefined {
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (local === null) return parseLocalDate(text)
  const [, day = '', month = '', year = ''] = local
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function inOrder({ status, holidays, movedDaysOff, workingWeekendDays }: GrowingYear): CalendarYear {
  const byDate = (a: { readonly date: LocalDate }, b: { readonly date: LocalDate }): number =>
    a.date < b.date ? -1 : 1
  return {
    status,
    holidays: holidays.toSorted(byDate),
    movedDaysOff: movedDaysOff.toSorted(byDate),
    workingWeekendDays: workingWeekendDays.toSorted(),
  }
}

/** The table of a calendar, with a mark at its beginning by which spreadsheets know the encoding. Source: R-24. */
export function writeCalendarCsv({ years }: CalendarData): string {
  const rows: string[] = [csvRow(calendarColumns)]
  for (const [year, entries] of Object.entries(years).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    rows.push(csvRow([year, 'year', '', '', entries.status, '']))
    const days = [
      ...entries.holidays.map(({ date, nameKk, nameRu, kind }) => [date, 'holiday', nameKk, nameRu, kind, '']),
      ...entries.movedDaysOff.map(({ date, from }) => [date, 'movedDayOff', '', '', '', from ?? '']),
      ...entries.workingWeekendDays.map((date) => [date, 'workingWeekend', '', '', '', '']),
    ]
    for (const cells of days.toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))) rows.push(csvRow(cells))
  }
  return `\uFEFF${rows.map((row) => `${row}\r\n`).join('')}`
}
