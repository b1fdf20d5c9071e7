/**
 * Years that the calendar does not hold. A term that runs into one is counted Monday to Friday and is provisional: a card
 * may carry it, because a registration is never refused; a date that a person chooses may not lie there.
 */
import { type Refusal, refuse } from '../refusal.ts'
import { type LocalDate, dayOf, yearOf } from './local-date.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** The days between which a term was counted, both included: the arrival or event, and the due date. */
export interface CountedSpan {
  readonly from: LocalDate
  readonly to: LocalDate
}

/**
 * The first year of the span that the calendar does not hold, so that the end of the span is provisional; `undefined`
 * when every day was known. Source.
 */
export function missingYear({ from, to }: CountedSpan, calendar: WorkingCalendar): number | undefined {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!calendar.covers(dayOf(year, 1, 1))) return year
  }
  return undefined
}

/**
 * Refuses `calendar.year-missing` with the year when the calendar does not know `day`. For days that a person chooses: an
 * extension, a hearing, a follow-up. Never for the terms of a registration. Source.
 */
export function requireCovered(day: LocalDate, calendar: WorkingCalendar): Refusal | undefined {
  return calendar.covers(day) ? undefined : refuseYear(yearOf(day))
}

/** Refuses as `requireCovered` does, when any year between the two days is missing: for a term counted from a chosen day. */
export function requireCoveredSpan(span: CountedSpan, calendar: WorkingCalendar): Refusal | undefined {
  const year = missingYear(span, calendar)
  return year === undefined ? undefined : refuseYear(year)
}

/** The refusal that names a missing year; its digits are a name and not an amount. */
export function refuseYear(year: number): Refusal {
  return refuse('calendar.year-missing', { year: String(year), rule: 'R-24' })
}
