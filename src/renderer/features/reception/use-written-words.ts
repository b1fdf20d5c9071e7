import { useTranslation } from 'react-i18next'
import { localDate } from '#domain/calendar/local-date'
import { formatUntil } from '#domain/language/until-day'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import type { Result } from './settle-form.ts'
import type { Written } from './written.ts'

interface Settled {
  readonly name: string
  readonly result: Result
  readonly number: number
  readonly appeal: { readonly number: string; readonly dueOn: string } | null
}

/** What was written, in words: the number in the journal, the result, the appeal with its due date. */
export function useWrittenWords(): (settled: Settled) => Written {
  const { t } = useTranslation('reception')
  const language = useLanguage()
  return ({ name, result, number, appeal }) => {
    const who = name === '' ? t('visit.nameless') : name
    if (appeal === null) return { words: t('settle.written', { name: who, number, result: t(`result.${result}`) }) }
    const day = formatUntil(localDate(appeal.dueOn), language, localDate(officeNow().slice(0, 10)))
    const words = t('settle.writtenAppeal', { name: who, number, appeal: appeal.number, day })
    return { words, appealNumber: appeal.number }
  }
}
