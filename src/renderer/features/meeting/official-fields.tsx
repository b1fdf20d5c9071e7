import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId } from '#renderer/ui/use-field-errors.ts'
import type { MeetingFieldsProps } from './meeting-fields.tsx'

/** Who reports: an official of the list, or somebody whose name and positions are typed. */
export function OfficialFields({ values, set, errors }: Omit<MeetingFieldsProps, 'dictionary'>) {
  const { t } = useTranslation('meeting')
  const language = useLanguage()
  const officials = useOperation('official.list', {}).value?.items ?? []
  const options = officials
    .filter((one) => one.isActive || one.officialId === values.officialId)
    .map((one) => ({
      value: one.officialId,
      label: [one.name, labelIn(language, { kk: one.positionKk, ru: one.positionRu })].filter(Boolean).join(', '),
    }))

  function choose(officialId: string | null): void {
    const chosen = officials.find((one) => one.officialId === officialId)
    set('officialId', officialId)
    if (!chosen) return
    set('officialName', chosen.name)
    set('officialPositionKk', chosen.positionKk)
    set('officialPositionRu', chosen.positionRu)
  }

  const typed = (field: 'officialName' | 'officialPositionKk' | 'officialPositionRu') => (
    <TextField
      id={fieldId('meeting', field)}
      label={t(`field.${field}`)}
      value={values[field]}
      onChange={(value) => set(field, value)}
      error={errors.of(field)}
    />
  )
  return (
    <div className="q-fields">
      <SelectField
        id={fieldId('meeting', 'officialId')}
        className="q-wide"
        label={t('field.official')}
        hint={t('field.officialHint')}
        clearable
        options={options}
        value={values.officialId}
        onChange={choose}
        error={errors.of('officialId')}
      />
      {values.officialId === null && (
        <>
          {typed('officialName')}
          {typed('officialPositionKk')}
          {typed('officialPositionRu')}
        </>
      )}
    </div>
  )
}
