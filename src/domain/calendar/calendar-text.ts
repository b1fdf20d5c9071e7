/** A calendar as the text of a file: read with every mistake named by its line, and written so that it can be read again. */
import { type Facts, type Refusal, isRefusal } from '../refusal.ts'
import { readCalendarCsv } from './calendar-csv.ts'
import { readCalendarFile } from './calendar-file.ts'
import type { CalendarProblem } from './calendar-problem.ts'
import { workingDaysByMonth } from './calendar-totals.ts'
import { lineAt, lineOfJson } from './json-line.ts'
import type { CalendarData, CalendarYear } from './working-calendar.ts'

/** Most mistakes that are told at once: a file with more has one cause. */
const mostProblems = 100

/**
 * Reads one or more years from the text of a table (`calendar-csv.ts`) or of JSON in the shape that the program ships and
 * exports. Answers the years, or every mistake by its line. Source: R-24.
 */
export function readCalendarText(text: string): CalendarData | readonly CalendarProblem[] {
  const begin = text.replace(/^\uFEFF/, '').trimStart()
  if (begin === '') return [{ line: 1, column: null, reason: 'calendar.file-empty', facts: {} }]
  const read = begin.startsWith('{') || begin.startsWith('[') ? readJson(text) : readCalendarCsv(text)
  return areProblems(read) ? read.slice(0, mostProblems) : read
}

/** Tells mistakes from a calendar. */
export function areProblems(read: CalendarData | readonly CalendarProblem[]): read is readonly CalendarProblem[] {
  return Array.isArray(read)
}

/** Each year is read by itself, so that a mistake of one does not hide those of the next. */
function readJson(text: string): CalendarData | readonly CalendarProblem[] {
  const source = text.replace(/^\uFEFF/, '')
  let json: unknown
  try {
    json = JSON.parse(source)
  } catch (error) {
    return [{ line: brokenLine(source, error), column: null, reason: 'calendar.not-json', facts: {} }]
  }
  const years = isFields(json) ? json['years'] : undefined
  if (!isFields(years) || Object.keys(years).length === 0) {
    const whole = readCalendarFile(json)
    return isRefusal(whole) ? [problemOf(whole, source)] : whole
  }
  const read: Record<string, CalendarYear> = {}
  const problems: CalendarProblem[] = []
  for (const [year, fields] of Object.entries(years)) {
    const one = readCalendarFile({ years: { [year]: fields } })
    if (isRefusal(one)) problems.push(problemOf(one, source))
    else Object.assign(read, one.years)
  }
  return problems.length > 0 ? problems.toSorted((a, b) => a.line - b.line) : { years: read }
}

function problemOf({ reason, facts }: Refusal, source: string): CalendarProblem {
  return { line: lineOfJson(source, pathOf(facts)), column: columnOf(facts), reason, facts }
}

function pathOf({ year, list, entry, field }: Facts): (string | number)[] {
  const path: (string | number)[] = []
  if (year === undefined) return path
  path.push('years', String(year))
  if (typeof list !== 'string') return path
  path.push(list)
  if (typeof entry !== 'number') return path
  path.push(entry - 1)
  return typeof field === 'string' ? [...path, field] : path
}

function columnOf({ field, list }: Facts): string | null {
  if (typeof field === 'string') return field
  return typeof list === 'string' ? list : null
}

/** The engine names the place of a broken text; where it does not, or names its very end, the text ended too early. */
function brokenLine(source: string, error: unknown): number {
  const place = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
  return lineAt(source, Math.min(Number(place ?? source.length), source.trimEnd().length))
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Tells whether two calendars say the same, the names of holidays and the state of years too. */
export function isSameCalendar(one: CalendarData, other: CalendarData): boolean {
  return writeCalendarJson(one) === writeCalendarJson(other)
}

/** The calendar as JSON in the shape that `readCalendarText` reads, with its totals of working days. Source: R-24. */
export function writeCalendarJson({ years }: CalendarData): string {
  const written = Object.entries(years).map(([year, entries]) => {
    const workingDays = workingDaysByMonth(Number(year), entries)
    return [
      year,
      {
        status: entries.status,
        workingDays5: workingDays.reduce((sum, days) => sum + days, 0),
        workingDaysByMonth: workingDays,
        holidays: entries.holidays.map(({ date, nameKk, nameRu, kind }) => ({
          date,
          name_kk: nameKk,
          name_ru: nameRu,
          kind,
        })),
        transferredDaysOff: entries.movedDaysOff.map(({ date, from }) => ({ date, from })),
        workingWeekendDays: entries.workingWeekendDays,
      },
    ]
  })
  return `${JSON.stringify({ years: Object.fromEntries(written) }, null, 2)}\n`
}
