import { useTranslation } from 'react-i18next'
import { organisationLevels } from '#contract/register'
import { checkNationalNumber } from '#domain/identity/national-number'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PhoneField } from '#renderer/ui/phone-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { OrganisationForm } from './organisation-form.ts'

interface OrganisationFieldsProps {
  readonly values: OrganisationForm
  readonly set: <Field extends keyof OrganisationForm>(field: Field, value: OrganisationForm[Field]) => void
  readonly errors: FieldErrors
}

/** Names and addresses in both languages, level, BIN with its check, phone, hours with lunch. */
export function OrganisationFields({ values, set, errors }: OrganisationFieldsProps) {
  const { t } = useTranslation('settings')
  const { t: tCommon } = useTranslation('common')
  const check = values.bin === '' ? undefined : checkNationalNumber(values.bin)
  const isWrong = check !== undefined && !(check.valid && check.type === 'bin')
  const text = (field: 'nameKk' | 'nameRu' | 'addressKk' | 'addressRu') => (
    <TextField
      id={fieldId('organisation', field)}
      label={t(`organisation.${field}`)}
      lang={field.endsWith('Kk') ? 'kk' : 'ru'}
      value={values[field]}
      onChange={(value) => set(field, value)}
      error={errors.of(field)}
    />
  )
  const time = (field: 'opensAt' | 'closesAt' | 'lunchFrom' | 'lunchTo') => (
    <TimeField
      id={fieldId('organisation', `hours.${field}`)}
      label={t(`organisation.${field}`)}
      hint={field === 'lunchFrom' ? tCommon('ifAny') : undefined}
      value={values[field]}
      onChange={(value) => set(field, value)}
      error={errors.of(`hours.${field}`)}
    />
  )
  return (
    <>
      {text('nameKk')}
      {text('nameRu')}
      <SegmentedField
        label={t('organisation.level')}
        choices={organisationLevels.map((level) => ({ value: level, label: t(`level.${level}`) }))}
        value={values.level}
        onChange={(level) => set('level', level)}
      />
      <div className="q-fields">
        <NumberField
          id={fieldId('organisation', 'bin')}
          label={t('organisation.bin')}
          hint={tCommon('ifAny')}
          maxLength={12}
          warned={isWrong}
          value={values.bin}
          onChange={(value) => set('bin', value)}
          error={errors.of('bin')}
          end={check && !isWrong && <span className="q-ok">{`✓ ${tCommon('numberRight')}`}</span>}
        />
        <PhoneField
          id={fieldId('organisation', 'phone')}
          label={t('organisation.phone')}
          value={values.phone}
          onChange={(value) => set('phone', value)}
          error={errors.of('phone')}
        />
      </div>
      {isWrong && <WarningNote title={t('organisation.binWrong')}>{t('organisation.binWrongText')}</WarningNote>}
      {text('addressKk')}
      {text('addressRu')}
      <div className="q-fields">
        {time('opensAt')}
        {time('closesAt')}
        {time('lunchFrom')}
        {time('lunchTo')}
      </div>
      <p className="q-hint">{t('organisation.hoursHint')}</p>
      <TextField
        id={fieldId('organisation', 'timeZone')}
        label={t('organisation.timeZone')}
        hint={t('organisation.timeZoneHint')}
        value={values.timeZone}
        onChange={(value) => set('timeZone', value)}
        error={errors.of('timeZone')}
      />
    </>
  )
}
