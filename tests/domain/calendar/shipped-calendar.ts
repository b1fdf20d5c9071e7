/** The calendar that is shipped, read once for the tests of this folder and of the deadlines. */
import { readFileSync } from 'node:fs'
import { readCalendarFile } from '#domain/calendar/calendar-file'
import { workingCalendar } from '#domain/calendar/working-calendar'
import { isRefusal } from '#domain/refusal'

/** The file as parsed JSON. Each call gives a fresh copy, so that a test may spoil its own. */
export function shippedCalendarFile(): unknown {
  return JSON.parse(readFileSync(new URL('../../../resources/data/calendar-kz.json', import.meta.url), 'utf8'))
}

const read = readCalendarFile(shippedCalendarFile())
if (isRefusal(read)) throw new Error(`the shipped calendar is refused: ${read.reason} ${JSON.stringify(read.facts)}`)

export const shippedData = read
export const shippedCalendar = workingCalendar(read)
