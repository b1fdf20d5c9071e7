import { useTranslation } from 'react-i18next'
import { officialRanks } from '#domain/appeal/life-facts'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { EditForm } from '#renderer/ui/use-edit-form.ts'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import type { OfficialForm } from './official-form.ts'

export interface OfficialFieldsProps {
  readonly form: EditForm<OfficialForm>
  readonly errors: FieldErrors
  readonly names: Readonly<Record<keyof OfficialForm, string>>
}

/** Who it is, what they may decide, where they work, and the login of the same person. Source: R-21. */
export function OfficialFields({ form, errors, names }: OfficialFieldsProps) {
  const { t } = useTranslation('settings')
  const { values, set } = form
  const dictionary = useDictionary()
  const users = useOperation('user.list', {}).value?.items ?? []
  const text = (field: 'name' | 'positionKk' | 'positionRu') => (
    <TextField
      id={fieldId('official', field)}
      autoFocus={field === 'name'}
      autoComplete="off"
      label={names[field]}
      value={values[field]}
      onChange={(value) => set(field, value)}
      error={errors.of(field)}
    />
  )
  return (
    <>
      {text('name')}
      {text('positionKk')}
      {text('positionRu')}
      <SegmentedField
        id={fieldId('official', 'rank')}
        label={names.rank}
        choices={officialRanks.map((value) => ({ value, label: t(`officials.ranks.${value}`) }))}
        value={values.rank}
        onChange={(rank) => set('rank', rank)}
      />
      <p className="q-hint">{t('officials.rankHint')}</p>
      <SelectField
        id={fieldId('official', 'department')}
        label={names.department}
        clearable
        options={dictionary.choices('departments', values.department)}
        value={values.department}
        onChange={(department) => set('department', department)}
        error={errors.of('department')}
      />
      <SelectField
        id={fieldId('official', 'userId')}
        label={names.userId}
        hint={t('officials.loginHint')}
        clearable
        options={users
          .filter((user) => user.isActive || user.userId === values.userId)
          .map((user) => ({ value: user.userId, label: `${user.name}, ${user.login}` }))}
        value={values.userId}
        onChange={(userId) => set('userId', userId)}
        error={errors.of('userId')}
      />
    </>
  )
}
