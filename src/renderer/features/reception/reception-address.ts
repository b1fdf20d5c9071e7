/** Addresses of personal reception: what others must see is in them. */
import { localDate, parseLocalDate } from '#domain/calendar/local-date'
import { type Month, monthOfDay, parseMonth } from '#domain/reception/schedule'

export interface ReceptionSearch {
  readonly month?: Month
  /** Day that is looked at, `YYYY-MM-DD`. */
  readonly day?: string
}

/** Reads the address of the month; what is not understood shows the month of today. */
export function receptionSearchOf(search: Readonly<Record<string, unknown>>): ReceptionSearch {
  const { month, day } = search
  const known = typeof day === 'string' ? parseLocalDate(day) : undefined
  return {
    ...(typeof month === 'string' && parseMonth(month) ? { month } : {}),
    ...(known === undefined ? {} : { day: known }),
  }
}

export interface DaySearch {
  /** Id of the visit that is open, or `new` while a person is typed in. */
  readonly visit?: string
}

export function daySearchOf(search: Readonly<Record<string, unknown>>): DaySearch {
  const { visit } = search
  return typeof visit === 'string' && /^(new|[0-9a-f-]{36})$/.test(visit) ? { visit } : {}
}

export interface JournalSearch {
  readonly from?: string
  readonly to?: string
  readonly official?: string
}

export function journalSearchOf(search: Readonly<Record<string, unknown>>): JournalSearch {
  const { from, to, official } = search
  const day = (text: unknown): string | undefined => (typeof text === 'string' ? parseLocalDate(text) : undefined)
  const [first, last] = [day(from), day(to)]
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
    ...(typeof official === 'string' && /^[0-9a-f-]{36}$/.test(official) ? { official } : {}),
  }
}

/** The month so many months later. */
export function shiftMonth(month: Month, by: number): Month {
  const parsed = parseMonth(month)
  if (!parsed) return month
  const count = parsed.year * 12 + parsed.month - 1 + by
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** The month of a moment or day. */
export function monthOf(text: string): Month {
  return monthOfDay(localDate(text.slice(0, 10)))
}
