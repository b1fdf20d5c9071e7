import { writeCalendarCsv } from '#domain/calendar/calendar-csv'
import { writeCalendarJson } from '#domain/calendar/calendar-text'
import { refuseYear } from '#domain/calendar/missing-year'
import type { QueryHandler } from '../handler.ts'

/** The calendar as a file that `calendar.import` reads again: a form to fill in, and a copy to carry to another office. */
export const calendarExport: QueryHandler<'calendar.export'> = async ({ format, years: asked }, { tx }) => {
  const { data } = await tx.office.calendar()
  const names = (asked?.map(String) ?? Object.keys(data.years)).toSorted()
  const missing = names.find((year) => !Object.hasOwn(data.years, year))
  if (missing !== undefined) return refuseYear(Number(missing))
  const years = Object.fromEntries(Object.entries(data.years).filter(([year]) => names.includes(year)))
  const span = [...new Set([names[0], names.at(-1)])].join('-')
  return {
    name: `calendar-${span}.${format}`,
    text: format === 'csv' ? writeCalendarCsv({ years }) : writeCalendarJson({ years }),
  }
}
