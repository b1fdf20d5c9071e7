import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkNationalNumber } from '#domain/identity/national-number'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PhoneField } from '#renderer/ui/phone-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { pathOfField, type VisitForm } from './visit-form.ts'

export interface VisitFieldsProps {
  readonly formId: string
  readonly form: VisitForm
  readonly set: (change: Partial<VisitForm>) => void
  readonly errors: FieldErrors
  readonly dictionary: Dictionary
}

/** Who came: the name first, as people introduce themselves; nothing here stops a reception. */
export function PersonFields({ formId, form, set, errors, dictionary }: VisitFieldsProps) {
  const { t } = useTranslation(['reception', 'common'])
  const [hasLeft, setLeft] = useState(false)
  const digits = form.nationalNumber.replaceAll(/\D/g, '')
  const check = checkNationalNumber(digits)
  const isRight = digits.length === 12 && check.valid
  const isWrong = digits !== '' && !check.valid && (digits.length >= 12 || hasLeft)
  const of = (field: keyof VisitForm) => ({
    id: fieldId(formId, pathOfField[field]),
    error: errors.of(pathOfField[field]),
  })
  const text = (field: 'surname' | 'givenName' | 'patronymic' | 'street' | 'house' | 'flat') => (
    <TextField
      {...of(field)}
      label={t(`field.${field}`)}
      hint={field === 'patronymic' ? t('common:ifAny') : undefined}
      autoComplete="off"
      spellCheck={false}
      autoFocus={field === 'surname'}
      value={form[field]}
      onChange={(value) => set({ [field]: value })}
    />
  )
  return (
    <>
      <div className="q-fields">
        {text('surname')}
        {text('givenName')}
        {text('patronymic')}
      </div>
      <div className="q-fields">
        <NumberField
          {...of('nationalNumber')}
          label={t('field.nationalNumber')}
          hint={t('common:ifAny')}
          keep="spaces"
          maxLength={20}
          value={form.nationalNumber}
          warned={isWrong}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onChange={(nationalNumber) => set({ nationalNumber })}
          end={
            isRight && (
              <span className="q-ok">
                <IconCheck size={16} stroke={1.75} aria-hidden="true" />
                {t('common:numberRight')}
              </span>
            )
          }
        />
        <PhoneField
          {...of('phone')}
          label={t('field.phone')}
          hint={t('common:ifAny')}
          value={form.phone}
          onChange={(phone) => set({ phone })}
        />
        <SelectField
          {...of('category')}
          label={t('field.category')}
          hint={t('common:ifAny')}
          clearable
          options={dictionary.choices('social_categories', form.category).filter(({ value }) => value !== 'none')}
          value={form.category}
          onChange={(category) => set({ category })}
        />
      </div>
      {isWrong && <WarningNote title={t('visit.wrongNumber')}>{t('visit.wrongNumberText')}</WarningNote>}
      <div className="q-reception-address">
        <SelectField
          {...of('settlement')}
          label={t('field.settlement')}
          clearable
          options={dictionary.choices('settlements', form.settlement)}
          value={form.settlement}
          onChange={(settlement) => set({ settlement })}
        />
        {text('street')}
        {text('house')}
        {text('flat')}
      </div>
    </>
  )
}
