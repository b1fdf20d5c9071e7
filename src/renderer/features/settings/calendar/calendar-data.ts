/** The calendar of the register as the domain counts with it. */
import { localDate, parseLocalDate, type LocalDate } from '#domain/calendar/local-date'
import { amendCalendar, type CalendarChange } from '#domain/calendar/calendar-file'
import type { CalendarData, CalendarYear, DayNote } from '#domain/calendar/working-calendar'
import type { OperationInput, OperationOutput } from '#contract/operations'

type Years = OperationOutput<'calendar.get'>['years']

/** Days that were changed on the screen and are not applied yet. */
export type CalendarEdits = Readonly<Record<string, CalendarChange>>

export type DayChanges = OperationInput<'calendar.amend'>['changes']

/** Reads the years; a day that is none cannot come from the register and is left out. */
export function calendarData(years: Years): CalendarData {
  const read: Record<string, CalendarYear> = {}
  for (const [year, entries] of Object.entries(years)) {
    read[year] = {
      status: entries.status,
      holidays: entries.holidays.flatMap((one) => dated(one.date).map((date) => ({ ...one, date }))),
      movedDaysOff: entries.movedDaysOff.flatMap((one) =>
        dated(one.date).map((date) => ({ date, from: one.from === null ? null : (parseLocalDate(one.from) ?? null) })),
      ),
      workingWeekendDays: entries.workingWeekendDays.flatMap(dated),
    }
  }
  return { years: read }
}

function dated(text: string): LocalDate[] {
  const day = parseLocalDate(text)
  return day === undefined ? [] : [day]
}

/** The calendar as it will be when the edits are applied. */
export function withEdits(data: CalendarData, edits: CalendarEdits): CalendarData {
  return Object.entries(edits).reduce(
    (amended, [day, note]) => amendCalendar(amended, { day: localDate(day), note }),
    data,
  )
}

/** What an edit of a day begins with. */
export function changeOf(note: DayNote): CalendarChange {
  if (note.kind === 'working' || note.kind === 'weekend') return { kind: 'plain' }
  return note
}

/** Adds an edit; one that says what the calendar says anyway takes an earlier edit of that day back. */
export function putEdit(
  edits: CalendarEdits,
  day: LocalDate,
  { now, before }: { readonly now: CalendarChange; readonly before: DayNote },
): CalendarEdits {
  const { [day]: _earlier, ...others } = edits
  return JSON.stringify(now) === JSON.stringify(changeOf(before)) ? others : { ...others, [day]: now }
}

/** Edits in the order of their days, as they are sent. */
export function editList(edits: CalendarEdits): DayChanges {
  return Object.entries(edits)
    .map(([day, note]) => ({ day, note }))
    .toSorted((a, b) => a.day.localeCompare(b.day))
}
