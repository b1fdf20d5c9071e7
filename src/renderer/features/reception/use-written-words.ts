import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import type { Result } from './settle-form.ts'

interface Written {
  readonly name: string
  readonly result: Result
  readonly number: number
  readonly appeal: { readonly number: string; readonly dueOn: string } | null
}

/** What was written, in one sentence: the number in the journal, the result, the appeal with its due date. */
export function useWrittenWords(): (written: Written) => string {
  const { t } = useTranslation('reception')
  const format = useFormat()
  return ({ name, result, number, appeal }) => {
    const who = name === '' ? t('visit.nameless') : name
    return appeal === null
      ? t('settle.written', { name: who, number, result: t(`result.${result}`) })
      : t('settle.writtenAppeal', {
          name: who,
          number,
          appeal: appeal.number,
          day: format.day(appeal.dueOn, 'dayMonth'),
        })
  }
}
