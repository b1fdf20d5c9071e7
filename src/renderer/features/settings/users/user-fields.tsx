import { useTranslation } from 'react-i18next'
import { roles } from '#contract/operation'
import { useOperation } from '#renderer/host/use-query.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import type { UserForm } from './user-form.ts'

interface UserFieldsProps {
  readonly values: UserForm
  readonly set: <Field extends keyof UserForm>(field: Field, value: UserForm[Field]) => void
  readonly errors: FieldErrors
  readonly names: Readonly<Record<keyof UserForm, string>>
  readonly isNew: boolean
}

/** Who the person is, what they may do, where they sit. */
export function UserFields({ values, set, errors, names, isNew }: UserFieldsProps) {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const desks = useOperation('desk.list', {}).value?.items ?? []
  const text = (field: 'name' | 'positionKk' | 'positionRu' | 'login', hint?: string) => (
    <TextField
      id={fieldId('user', field)}
      autoFocus={field === 'name'}
      autoComplete="off"
      label={names[field]}
      hint={hint}
      value={values[field]}
      onChange={(value) => set(field, value)}
      error={errors.of(field)}
    />
  )
  return (
    <>
      {text('name')}
      <div className="q-fields">
        {text('positionKk')}
        {text('positionRu')}
      </div>
      <SegmentedField
        id={fieldId('user', 'role')}
        label={names.role}
        choices={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        value={values.role}
        onChange={(role) => set('role', role)}
      />
      <p className="q-hint">{t(`roleHint.${values.role}`)}</p>
      <div className="q-fields">
        <SelectField
          id={fieldId('user', 'deskId')}
          label={names.deskId}
          clearable
          options={desks
            .filter((desk) => desk.isOpen || desk.deskId === values.deskId)
            .map((desk) => ({ value: desk.deskId, label: labelIn(language, { kk: desk.nameKk, ru: desk.nameRu }) }))}
          value={values.deskId}
          onChange={(deskId) => set('deskId', deskId)}
          error={errors.of('deskId')}
        />
        {text('login', t('users.loginHint'))}
      </div>
      {isNew ? (
        <TextField
          id={fieldId('user', 'password')}
          label={names.password}
          hint={t('users.passwordHint')}
          autoComplete="off"
          spellCheck={false}
          value={values.password}
          onChange={(password) => set('password', password)}
          error={errors.of('password')}
        />
      ) : (
        <CheckField
          label={t('users.isActive')}
          hint={t('users.isActiveHint')}
          checked={values.isActive}
          onChange={(isActive) => set('isActive', isActive)}
        />
      )}
    </>
  )
}
