/**
 * Moments as the office's wall clock shows them: local date and time with the offset that was in force.
 * The clock time decides the legal day; the offset is kept so that the instant can be told later.
 */
import { type LocalDate, localDate, parseLocalDate } from './local-date.ts'

declare const localMomentBrand: unique symbol

/** `YYYY-MM-DDTHH:mm:ss` with an optional offset: `2026-03-19T10:15:00+05:00`. */
export type LocalMoment = string & { readonly [localMomentBrand]: true }

/** Minutes since midnight, 0–1439. */
export type MinuteOfDay = number

const momentPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

/** Reads a moment and writes it with seconds; `undefined` when it is no real moment. */
export function parseLocalMoment(text: string): LocalMoment | undefined {
  const match = momentPattern.exec(text)
  if (!match) return undefined
  const [, day = '', hour = '', minute = '', second = '00', offset = ''] = match
  if (parseLocalDate(day) === undefined) return undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  if (offset !== '' && offset !== 'Z' && (Number(offset.slice(1, 3)) > 14 || Number(offset.slice(4)) > 59))
    return undefined
  const written = `${day}T${hour}:${minute}:${second}${offset}`
  return isWritten(written) ? written : undefined
}

function isWritten(text: string): text is LocalMoment {
  return momentPattern.test(text)
}

/** Reads a moment that is known to be real. Throws when it is not: that is a bug of the caller. */
export function localMoment(text: string): LocalMoment {
  const moment = parseLocalMoment(text)
  if (moment === undefined) throw new Error(`not a moment: ${text}`)
  return moment
}

/** The day on the wall calendar at that moment, whatever the offset. Source: R-25. */
export function dayAt(moment: LocalMoment): LocalDate {
  return localDate(moment.slice(0, 10))
}

/** Minutes since midnight on the wall clock; seconds are dropped, so 18:30:59 is still 18:30. */
export function minuteAt(moment: LocalMoment): MinuteOfDay {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))
}

/** Compares two moments of the same office by wall clock: negative when `a` is earlier. */
export function compareMoments(a: LocalMoment, b: LocalMoment): number {
  const left = a.slice(0, 19)
  const right = b.slice(0, 19)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Reads `HH:mm`; `undefined` when it is no time of day. */
export function parseTimeOfDay(text: string): MinuteOfDay | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text)
  if (!match) return undefined
  const hour = Number(match[1])
  const minute = Number(match[2])
  return hour > 23 || minute > 59 ? undefined : hour * 60 + minute
}
