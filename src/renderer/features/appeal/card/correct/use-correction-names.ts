import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { correctionFields } from '../correction.ts'

/** Labels of the form by the path of a field in the input, for the summary of mistakes. */
export function useCorrectionNames(): Readonly<Record<string, string>> {
  const { t } = useTranslation('appeal')
  return useMemo(() => {
    const fields = correctionFields.map((field) => [`changes.${field}`, t(`field.${field}`)] as const)
    return { ...Object.fromEntries(fields), reason: t('correct.reason') }
  }, [t])
}
