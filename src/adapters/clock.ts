/** The machine's clock and the wall clocks of time zones, by the time zone data that come with Node. */
import { setImmediate as turn } from 'node:timers/promises'
import { type LocalMoment, localMoment } from '#domain/calendar/local-time'
import type { Clock } from '#register/ports/surroundings'

/** The clock of this machine. */
export function createClock(now: () => Date = () => new Date()): Clock {
  const formats = new Map<string, Intl.DateTimeFormat>()
  const formatOf = (timeZone: string): Intl.DateTimeFormat => {
    const known = formats.get(timeZone) ?? wallClock(timeZone)
    formats.set(timeZone, known)
    return known
  }
  return {
    now: () => now().toISOString(),
    milliseconds: (instant) => new Date(instant).getTime(),
    instantOf,
    turn: () => turn(),
    local: (instant, timeZone) => localOf(new Date(instant), formatOf(timeZone)),
  }
}

/** Throws when there is no offset: such a moment names no instant. */
function instantOf(moment: LocalMoment): string {
  if (!/(?:Z|[+-]\d{2}:\d{2})$/.test(moment)) throw new Error('a moment without its offset is no instant')
  return new Date(moment).toISOString()
}

/** Throws a RangeError for a time zone that nobody knows. */
function wallClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  })
}

function localOf(instant: Date, format: Intl.DateTimeFormat): LocalMoment {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value
  const { year = '', month = '', day = '', hour = '', minute = '', second = '', timeZoneName = '' } = parts
  return localMoment(`${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}${offsetOf(timeZoneName)}`)
}

/** `GMT+05:00` as `+05:00`. Zero is written as `GMT` alone. */
function offsetOf(name: string): string {
  const match = /^GMT([+-]\d{2}:\d{2})/.exec(name)
  return match?.[1] ?? '+00:00'
}
