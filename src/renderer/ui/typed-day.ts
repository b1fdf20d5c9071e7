/** Days and moments as a person types them, in a few keys: `27.03.2026`, `27.3`, `27032026`, `27.03.2026 10:41`. */
import { parseLocalDate } from '#domain/calendar/local-date'
import { digitsFromKazakhLayout } from './kazakh-digits.ts'

/**
 * A typed day as `YYYY-MM-DD`; `undefined` when it is none. A year that is left out is `thisYear`, two digits of a year
 * are of this century.
 */
export function dayFromTyped(text: string, thisYear: number): string | undefined {
  const parts = /^\s*(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4}|\d{2}))?[.]?\s*$/.exec(text)
  const run = /^\s*(\d{2})(\d{2})(\d{4}|\d{2})?\s*$/.exec(text)
  const [, day, month, year] = parts ?? run ?? []
  if (day === undefined || month === undefined) return undefined
  const full = year === undefined ? String(thisYear) : year.length === 2 ? `20${year}` : year
  return parseLocalDate(`${full.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** A typed time `10:41`, `1041`, `9` as `HH:mm`. */
export function timeFromTyped(text: string): string | undefined {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})(?:[:.\- ]?(\d{2}))?\s*$/.exec(digitsFromKazakhLayout(text)) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** A typed moment as `YYYY-MM-DDTHH:mm`. */
export function momentFromTyped(text: string, thisYear: number): string | undefined {
  const [, day = '', time = ''] = /^\s*(\S+?)(?:,\s*|\s+)(\S+)\s*$/.exec(text) ?? []
  const onDay = dayFromTyped(day, thisYear)
  const at = timeFromTyped(time)
  return onDay === undefined || at === undefined ? undefined : `${onDay}T${at}`
}
