import { useTranslation } from 'react-i18next'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useLabels } from '../words/use-labels.ts'
import type { FieldsProps } from './fields-props.ts'
import { fieldId } from './form-issues.ts'

/** Where the reply goes and where the trouble is. */
export function AddressFields({ form, set, errorOf }: FieldsProps) {
  const { t } = useTranslation('desk')
  const labels = useLabels()
  return (
    <div className="desk-row" data-row="address">
      <SelectField
        id={fieldId('settlement')}
        label={t('field.settlement')}
        value={form.settlement}
        onChange={(code) => set('settlement', code)}
        options={labels.dictionary.choices('settlements', form.settlement)}
        clearable
        error={errorOf('settlement')}
      />
      {(['street', 'house', 'flat'] as const).map((name) => (
        <TextField
          key={name}
          id={fieldId(name)}
          label={t(`field.${name}`)}
          value={form[name]}
          onChange={(text) => set(name, text)}
          autoComplete="off"
          error={errorOf(name)}
        />
      ))}
    </div>
  )
}
