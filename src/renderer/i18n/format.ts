/** Dates, times and numbers as the reader's language writes them. Intl writes none of them: its Kazakh is wrong in browsers. */
import i18next from 'i18next'
import { useMemo } from 'react'
import { parseLocalDate } from '#domain/calendar/local-date'
import { parseLocalMoment } from '#domain/calendar/local-time'
import { formatDay, formatMoment, formatTime, type DayForm, type Language } from '#domain/language/dates'
import { officeMoment } from './office-clock.ts'
import { useLanguage } from './use-language.ts'

/** Thin groups of three digits: `6 480`. */
export function groupDigits(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, '\u00A0')
}

/** UTC instants become the wall clock of the office; local moments stay as they are. */
export function asLocalText(text: string): string {
  return text.endsWith('Z') ? officeMoment(text) : text
}

/** A day `YYYY-MM-DD`, or the day of a moment; a text that is neither is shown as it stands. */
export function dayText(text: string, language: Language, form: DayForm): string {
  const day = parseLocalDate(asLocalText(text).slice(0, 10))
  return day === undefined ? text : formatDay(day, language, form)
}

/** `27.03.2026, 10:42`. */
export function momentText(text: string): string {
  const moment = parseLocalMoment(asLocalText(text))
  return moment === undefined ? text : formatMoment(moment)
}

/** `10:42`. */
export function timeText(text: string): string {
  const moment = parseLocalMoment(asLocalText(text))
  return moment === undefined ? text : formatTime(moment)
}

/** Size of a file in the language of the screen: whole bytes or kilobytes, tenths of megabytes. */
export function sizeText(bytes: number): string {
  const t = i18next.getFixedT(null, 'common')
  if (bytes < 1024) return t('size.bytes', { value: String(bytes) })
  if (bytes < 1024 * 1024) return t('size.kilobytes', { value: String(Math.round(bytes / 1024)) })
  const megabytes = (bytes / (1024 * 1024)).toFixed(1).replace('.', t('decimalMark'))
  return t('size.megabytes', { value: megabytes })
}

export interface Formats {
  readonly day: (text: string, form?: DayForm) => string
  readonly moment: (text: string) => string
  readonly time: (text: string) => string
  readonly number: (value: number) => string
  /** Size of a file in whole bytes, kilobytes or tenths of megabytes. */
  readonly size: (bytes: number) => string
}

/** Formats of the language on the screen. */
export function useFormat(): Formats {
  const language = useLanguage()
  return useMemo(
    () => ({
      day: (text, form = 'short') => dayText(text, language, form),
      moment: momentText,
      time: timeText,
      number: groupDigits,
      size: sizeText,
    }),
    [language],
  )
}
