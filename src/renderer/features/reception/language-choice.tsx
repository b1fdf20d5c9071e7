import { useTranslation } from 'react-i18next'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import type { VisitForm } from './visit-form.ts'

interface LanguageChoiceProps {
  readonly value: VisitForm['language']
  readonly onChange: (language: VisitForm['language']) => void
  /** The label is heard, not seen: the languages name themselves. */
  readonly bare?: boolean
}

/** In which language the person speaks: papers and answers follow it. */
export function LanguageChoice({ value, onChange, bare }: LanguageChoiceProps) {
  const { t } = useTranslation(['reception', 'common'])
  return (
    <SegmentedField
      className={bare ? 'q-reception-bare' : undefined}
      label={t('field.language')}
      choices={[
        { value: 'kk', label: t('common:language.kk'), lang: 'kk' },
        { value: 'ru', label: t('common:language.ru'), lang: 'ru' },
      ]}
      value={value}
      onChange={onChange}
    />
  )
}
