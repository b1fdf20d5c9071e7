import { parseLocalDate } from '#domain/calendar/local-date'
import { formatUntil } from '#domain/language/until-day'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'

/** A last day as it is said after "until" or "by": `17 сәуірге`, `17 апреля`, `17 April`; the year when it is another one. */
export function useUntil(): (day: string) => string {
  const language = useLanguage()
  return (text) => {
    const day = parseLocalDate(text)
    const today = parseLocalDate(officeNow().slice(0, 10))
    return day === undefined || today === undefined ? text : formatUntil(day, language, today)
  }
}
