import { useTranslation } from 'react-i18next'
import { checkNationalNumber } from '#domain/identity/national-number'
import { Button } from '#renderer/ui/button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PhoneField } from '#renderer/ui/phone-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { useLabels } from '../../words/use-labels.ts'
import type { PersonValues } from '../correction.ts'
import { correctionId } from './field-ids.ts'
import { SocialCategories } from './social-categories.tsx'

export interface PersonFieldsProps {
  readonly at: number
  readonly person: PersonValues
  readonly alone: boolean
  readonly errors: FieldErrors
  readonly onChange: (person: PersonValues) => void
  readonly onRemove: () => void
}

type TextName = 'surname' | 'givenName' | 'patronymic' | 'name' | 'email' | 'street' | 'house' | 'flat' | 'authority'

const types = ['person', 'organisation'] as const
const roles = ['applicant', 'representative', 'signatory'] as const

/** One person or organisation. A number that does not agree is warned about and kept. */
export function PersonFields({ at, person, alone, errors, onChange, onRemove }: PersonFieldsProps) {
  const { t } = useTranslation('appeal')
  const labels = useLabels()
  const isPerson = person.type === 'person'
  const isWrong = person.nationalNumber !== '' && !checkNationalNumber(person.nationalNumber).valid
  const path = (name: string): string => `applicants.${at}.${name}`
  const text = (name: TextName, className?: string) => (
    <TextField
      id={correctionId(path(name))}
      label={t(`correct.${name}`)}
      value={person[name]}
      onChange={(value) => onChange({ ...person, [name]: value })}
      error={errors.of(`changes.${path(name)}`)}
      autoComplete="off"
      className={className}
    />
  )
  return (
    <fieldset className="card-person q-stack">
      <legend>{t('correct.person', { at: at + 1 })}</legend>
      <div className="q-fields">
        <SegmentedField
          label={t('correct.type')}
          value={person.type}
          onChange={(type) => onChange({ ...person, type })}
          choices={types.map((value) => ({ value, label: t(`type.${value}`) }))}
        />
        <SegmentedField
          label={t('correct.role')}
          value={person.role}
          onChange={(role) => onChange({ ...person, role })}
          choices={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
      </div>
      <div className="q-fields">
        {isPerson ? (
          <>
            {text('surname')}
            {text('givenName')}
            {text('patronymic')}
          </>
        ) : (
          text('name', 'q-wide')
        )}
      </div>
      <div className="q-fields">
        <NumberField
          id={correctionId(path('nationalNumber'))}
          label={t(isPerson ? 'correct.iin' : 'correct.bin')}
          keep="spaces"
          value={person.nationalNumber}
          onChange={(nationalNumber) => onChange({ ...person, nationalNumber })}
          warned={isWrong}
          error={errors.of(`changes.${path('nationalNumber')}`)}
        />
        {isPerson && (
          <NumberField
            id={correctionId(path('birthYear'))}
            className="q-narrow"
            label={t('correct.birthYear')}
            maxLength={4}
            value={person.birthYear === null ? '' : String(person.birthYear)}
            onChange={(year) => onChange({ ...person, birthYear: year === '' ? null : Number(year) })}
            error={errors.of(`changes.${path('birthYear')}`)}
          />
        )}
        <PhoneField
          id={correctionId(path('phone'))}
          label={t('correct.phone')}
          value={person.phone}
          onChange={(phone) => onChange({ ...person, phone })}
          error={errors.of(`changes.${path('phone')}`)}
        />
        {text('email')}
      </div>
      {isWrong && <WarningNote title={t('correct.numberWrong')}>{t('correct.numberWrongText')}</WarningNote>}
      <div className="q-fields">
        <SelectField
          id={correctionId(path('settlement'))}
          label={t('correct.home')}
          value={person.settlement}
          onChange={(settlement) => onChange({ ...person, settlement })}
          options={labels.dictionary.choices('settlements', person.settlement)}
          clearable
        />
        {text('street')}
        {text('house', 'q-narrow')}
        {text('flat', 'q-narrow')}
      </div>
      {person.role === 'representative' && text('authority')}
      {isPerson && (
        <SocialCategories
          chosen={person.socialCategories}
          onChange={(socialCategories) => onChange({ ...person, socialCategories })}
        />
      )}
      {!alone && (
        <div>
          <Button small onClick={onRemove}>
            {t('correct.removePerson', { at: at + 1 })}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
