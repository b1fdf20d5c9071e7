/** The working calendar read: as it stands, what a change would move, and what still waits. Source: R-24. */
import { amendCalendar } from '#domain/calendar/calendar-file'
import { calendarDifference, withYears } from '#domain/calendar/calendar-difference'
import { areProblems, readCalendarText } from '#domain/calendar/calendar-text'
import { workingDaysByMonth } from '#domain/calendar/calendar-totals'
import { localDate } from '#domain/calendar/local-date'
import type { CalendarData } from '#domain/calendar/working-calendar'
import type { DayChange } from '#domain/office/events'
import { refuse } from '#domain/refusal'
import type { OperationOutput, OperationParsed } from '#contract/operations'
import { type MovedTerm, recountAll, touchedAppeals } from '../calendar-recount.ts'
import type { QueryHandler } from '../handler.ts'
import { officeTime } from '../office-time.ts'

type TypedChanges = OperationParsed<'calendar.amend'>['changes']
type FileYear = OperationOutput<'calendar.preview'>['years'][number]

/** Most rows that a preview lists; the totals count all. */
const previewRows = 200

export const calendarGet: QueryHandler<'calendar.get'> = async (_input, { tx }) => {
  const { data, version } = await tx.office.calendar()
  const years = Object.entries(data.years).map(([year, { holidays, movedDaysOff, workingWeekendDays, status }]) => [
    year,
    {
      status,
      holidays: holidays.map((one) => ({ ...one })),
      movedDaysOff: movedDaysOff.map((one) => ({ ...one })),
      workingWeekendDays: [...workingWeekendDays],
    },
  ])
  return { years: Object.fromEntries(years), version }
}

/** What a change would move, before it is applied. A file with mistakes answers them and nothing else. */
export const calendarPreview: QueryHandler<'calendar.preview'> = async ({ changes, file }, context) => {
  const { tx, deps } = context
  if (changes === undefined && file === undefined) return refuse('calendar.nothing-given')
  const { data, version } = await tx.office.calendar()
  const read = file === undefined ? { years: {} } : readCalendarText(file)
  if (areProblems(read)) {
    const problems = read.map((one) => ({ ...one, facts: { ...one.facts } }))
    return { problems, years: [], changedDays: 0, moved: [], total: 0, becomeLate: 0, version }
  }
  const after = amendedBy(withYears(data, read.years), changesOf(changes ?? []))
  const { today } = await officeTime(context, tx)
  const recounted = await recountAll(tx, { data: after, version }, { today, clock: deps.clock })
  return {
    problems: [],
    years: fileYears(data, read),
    changedDays: calendarDifference(data, after).days,
    moved: recounted.terms
      .toSorted(lateFirst)
      .slice(0, previewRows)
      .map((one) => ({ ...one })),
    total: recounted.appeals,
    becomeLate: recounted.becomeLate,
    version,
  }
}

/** Open cases whose dates are not those of today's calendar, because they were left or the work was stopped. */
export const calendarPending: QueryHandler<'calendar.pending'> = async (_input, context) => {
  const { tx, deps } = context
  const calendar = await tx.office.calendar()
  const { today } = await officeTime(context, tx)
  const { missingYears } = await touchedAppeals(tx, calendar, deps.clock)
  const { appeals, becomeLate } = await recountAll(tx, calendar, { today, clock: deps.clock })
  return {
    total: appeals,
    becomeLate,
    missingYears: [...missingYears]
      .map(([year, count]) => ({ year, appeals: count }))
      .toSorted((a, b) => a.year - b.year),
  }
}

/** Typed changes as the domain knows them. */
export function changesOf(typed: TypedChanges): DayChange[] {
  return typed.map(({ day, note }) => ({
    day: localDate(day),
    note:
      note.kind === 'movedDayOff' ? { kind: note.kind, from: note.from === null ? null : localDate(note.from) } : note,
  }))
}

/** The calendar after typed changes, in their order. */
export function amendedBy(data: CalendarData, changes: readonly DayChange[]): CalendarData {
  return changes.reduce(amendCalendar, data)
}

/** The years of a file beside those that the register has. */
export function fileYears(data: CalendarData, file: CalendarData): FileYear[] {
  return Object.entries(file.years)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, entries]) => ({
      year: Number(year),
      isNew: !Object.hasOwn(data.years, year),
      status: entries.status,
      holidays: entries.holidays.length,
      movedDaysOff: entries.movedDaysOff.length,
      workingWeekendDays: entries.workingWeekendDays.length,
      workingDays: workingDaysByMonth(Number(year), entries).reduce((sum, days) => sum + days, 0),
      changedDays: calendarDifference(data, withYears(data, { [year]: entries })).days,
    }))
}

/** Those that become late stand first, then by the new date. */
function lateFirst(a: MovedTerm, b: MovedTerm): number {
  if (a.becomesLate !== b.becomesLate) return a.becomesLate ? -1 : 1
  if (a.newDueOn !== b.newDueOn) return a.newDueOn < b.newDueOn ? -1 : 1
  return a.number < b.number ? -1 : a.number > b.number ? 1 : 0
}
