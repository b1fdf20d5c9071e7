/**
 * How days and moments are written in Kazakh, Russian and English. The names are our own, because the data that comes
 * with a browser does not know Kazakh months. Called by screens, documents and the command line; reads no clock.
 */
import { dayOfMonth, type LocalDate, monthOf, type Weekday, yearOf } from '#domain/calendar/local-date'
import { dayAt, type LocalMoment } from '#domain/calendar/local-time'

export const languages = ['kk', 'ru', 'en'] as const

/** A language of the interface. */
export type Language = (typeof languages)[number]

export const dayForms = ['long', 'short', 'dayMonth', 'dayMonthShort'] as const

/** `long` 10 ақпан 2026 ж. · `short` 10.02.2026 · `dayMonth` 10 ақпан · `dayMonthShort` 10.02 */
export type DayForm = (typeof dayForms)[number]

const months: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const monthsAlone: Readonly<Record<Language, readonly string[]>> = {
  ...months,
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
}

const yearMark: Readonly<Record<Language, string>> = { kk: ' ж.', ru: ' г.', en: '' }

const weekdaysShort: Readonly<Record<Language, readonly string[]>> = {
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

const weekdaysLong: Readonly<Record<Language, readonly string[]>> = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** Writes a day as the language does; the short forms are the same in all three. */
export function formatDay(day: LocalDate, language: Language, form: DayForm): string {
  const number = String(dayOfMonth(day))
  const month = months[language][monthOf(day) - 1] ?? ''
  switch (form) {
    case 'long':
      return `${number} ${month} ${yearOf(day)}${yearMark[language]}`
    case 'dayMonth':
      return `${number} ${month}`
    case 'short':
      return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
    case 'dayMonthShort':
      return `${day.slice(8)}.${day.slice(5, 7)}`
  }
}

/** A run of days with day and month: `06.03`, `07–09.03`, `30.03–01.04`. */
export function formatDayRun(from: LocalDate, to: LocalDate): string {
  const last = `${to.slice(8)}.${to.slice(5, 7)}`
  if (from === to) return last
  const first = from.slice(0, 7) === to.slice(0, 7) ? from.slice(8) : `${from.slice(8)}.${from.slice(5, 7)}`
  return `${first}–${last}`
}

/** Day and wall clock time: `27.03.2026, 10:42`. The same in all languages, so that it stands alone on a receipt. */
export function formatMoment(moment: LocalMoment): string {
  return `${formatDay(dayAt(moment), 'ru', 'short')}, ${formatTime(moment)}`
}

/** Wall clock time `10:42`. */
export function formatTime(moment: LocalMoment): string {
  return moment.slice(11, 16)
}

/** Name of a month standing alone, in lower case. @param month 1–12 */
export function monthName(month: number, language: Language): string {
  return monthsAlone[language][month - 1] ?? ''
}

/** Two letters (three in English) of a weekday. */
export function weekdayShort(weekday: Weekday, language: Language): string {
  return weekdaysShort[language][weekday - 1] ?? ''
}

/** Full name of a weekday. */
export function weekdayLong(weekday: Weekday, language: Language): string {
  return weekdaysLong[language][weekday - 1] ?? ''
}
