import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseLocalDate } from '#domain/calendar/local-date'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PhoneField } from '#renderer/ui/phone-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { useLabels } from '../words/use-labels.ts'
import type { FieldsProps } from './fields-props.ts'
import { fieldId } from './form-issues.ts'
import { groupedNumber, numberHint, type NumberHint } from './number-hint.ts'

/** Who is asking: number first, because it finds everything else. Nothing here stops a registration (R-02, R-49). */
export function PersonFields({ form, set, errorOf, now }: FieldsProps & { readonly now: string }) {
  const { t } = useTranslation(['desk', 'common'])
  const labels = useLabels()
  const [leftNumber, setLeftNumber] = useState('')
  const today = parseLocalDate(now.slice(0, 10))
  const isOrganisation = form.applicantType === 'organisation'
  const hint = today && numberHint(form.nationalNumber, today, { left: leftNumber === form.nationalNumber })
  const isOtherKind = hint?.state === 'right' && hint.type === (isOrganisation ? 'iin' : 'bin')
  const categories = labels.dictionary
    .choices('social_categories', form.category)
    .filter(({ value }) => value !== 'none')
  return (
    <>
      <div className="desk-row">
        <NumberField
          id={fieldId('nationalNumber')}
          label={t(isOrganisation ? 'desk:field.bin' : 'desk:field.iin')}
          hint={<NumberFacts hint={hint} />}
          value={form.nationalNumber}
          keep="spaces"
          maxLength={20}
          autoFocus
          onChange={(text) => set('nationalNumber', text)}
          onFocus={() => setLeftNumber('')}
          onBlur={() => {
            const grouped = groupedNumber(form.nationalNumber)
            setLeftNumber(grouped)
            if (grouped !== form.nationalNumber) set('nationalNumber', grouped)
          }}
          warned={hint?.state === 'wrong' || isOtherKind}
          error={errorOf('nationalNumber')}
          end={
            hint?.state === 'right' &&
            !isOtherKind && (
              <span className="q-ok">
                <IconCheck size={16} stroke={1.75} aria-hidden="true" />
                {t('common:numberRight')}
              </span>
            )
          }
        />
        <PhoneField
          id={fieldId('phone')}
          label={t('desk:field.phone')}
          hint={t('common:ifAny')}
          value={form.phone}
          onChange={(text) => set('phone', text)}
          error={errorOf('phone')}
        />
        {isOrganisation ? (
          <TextField
            id={fieldId('email')}
            label={t('desk:field.email')}
            hint={t('common:ifAny')}
            type="email"
            value={form.email}
            onChange={(text) => set('email', text)}
            error={errorOf('email')}
          />
        ) : (
          <SelectField
            id={fieldId('category')}
            label={t('desk:field.category')}
            hint={t('common:ifAny')}
            value={form.category}
            onChange={(code) => set('category', code)}
            options={categories}
            clearable
            error={errorOf('category')}
          />
        )}
      </div>
      {hint && (hint.state === 'wrong' || isOtherKind) && <NumberWarning hint={hint} />}
      <NameFields form={form} set={set} errorOf={errorOf} />
    </>
  )
}

/** Birth year and sex as the number says them; a hint that nothing depends on. Source: R-47. */
function NumberFacts({ hint }: { readonly hint: NumberHint | undefined }) {
  const { t } = useTranslation(['desk', 'common'])
  if (!hint || hint.state !== 'right' || hint.birthYear === null) return t('common:ifAny')
  const born = t('desk:person.born', { year: hint.birthYear })
  return hint.sex === null ? born : `${born}, ${t(`desk:person.${hint.sex}`)}`
}

function NumberWarning({ hint }: { readonly hint: NumberHint }) {
  const { t } = useTranslation('desk')
  const title = hint.fault
    ? t(`numberFault.${hint.fault}`)
    : t(hint.type === 'bin' ? 'numberFault.isBin' : 'numberFault.isIin')
  return <WarningNote title={title}>{t('numberFault.advice')}</WarningNote>
}

function NameFields({ form, set, errorOf }: FieldsProps) {
  const { t } = useTranslation(['desk', 'common'])
  if (form.applicantType === 'organisation') {
    return (
      <TextField
        id={fieldId('organisationName')}
        label={t('desk:field.organisationName')}
        value={form.organisationName}
        onChange={(text) => set('organisationName', text)}
        error={errorOf('organisationName')}
      />
    )
  }
  return (
    <div className="desk-row">
      {(['surname', 'givenName', 'patronymic'] as const).map((name) => (
        <TextField
          key={name}
          id={fieldId(name)}
          label={t(`desk:field.${name}`)}
          hint={name === 'patronymic' ? t('common:ifAny') : undefined}
          value={form[name]}
          onChange={(text) => set(name, text)}
          autoComplete="off"
          spellCheck={false}
          error={errorOf(name)}
        />
      ))}
    </div>
  )
}
