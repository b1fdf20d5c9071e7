/** How the values of fields are said inside a sentence. */
import { type LocalDate, parseLocalDate, yearOf } from '../calendar/local-date.ts'
import { formatDay } from '../language/dates.ts'
import { type TemplateField, templateFields } from './fields.ts'
import type { TextLanguage } from './purposes.ts'

/**
 * A value in words, or nothing where there is none. A day that is no day is a value like any other text: a letter is
 * shown as it is rather than not at all.
 */
export function sayFact(field: TemplateField, value: string | undefined, language: TextLanguage): string | undefined {
  const text = value?.trim() ?? ''
  if (text === '') return undefined
  const day = templateFields[field].kind === 'day' ? parseLocalDate(text) : undefined
  return day === undefined ? text : sayDay(day, language)
}

/**
 * A day inside a sentence: `2026 жылғы 10 ақпан`, `10 февраля 2026 года`. The year is a word: a year mark would end in a
 * dot that meets the full stop.
 */
export function sayDay(day: LocalDate, language: TextLanguage): string {
  const dayAndMonth = formatDay(day, language, 'dayMonth')
  return language === 'kk' ? `${yearOf(day)} жылғы ${dayAndMonth}` : `${dayAndMonth} ${yearOf(day)} года`
}
