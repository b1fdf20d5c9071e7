/** How a last day is said after "until" or "by": Kazakh puts the month into the dative, `17 сәуірге дейін`. */
import { dayOfMonth, type LocalDate, monthOf, yearOf } from '#domain/calendar/local-date'
import { formatDay, type Language } from './dates.ts'

const kazakhDative = [
  'қаңтарға',
  'ақпанға',
  'наурызға',
  'сәуірге',
  'мамырға',
  'маусымға',
  'шілдеге',
  'тамызға',
  'қыркүйекке',
  'қазанға',
  'қарашаға',
  'желтоқсанға',
] as const

/**
 * The day in the form that its preposition asks for, without the preposition: `17 сәуірге`, `17 апреля`, `17 April`.
 * @param today the year is told only when it is another one
 */
export function formatUntil(day: LocalDate, language: Language, today: LocalDate): string {
  const isThisYear = yearOf(day) === yearOf(today)
  if (language !== 'kk') return formatDay(day, language, isThisYear ? 'dayMonth' : 'long')
  const said = `${dayOfMonth(day)} ${kazakhDative[monthOf(day) - 1] ?? ''}`
  return isThisYear ? said : `${yearOf(day)} жылғы ${said}`
}
