import { useTranslation } from 'react-i18next'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { SpokenLanguage } from './desk-form.ts'
import { ElsewhereFields } from './elsewhere-fields.tsx'
import type { FieldsProps } from './fields-props.ts'
import { fieldId } from './form-issues.ts'

const languages: readonly SpokenLanguage[] = ['kk', 'ru', 'mix', 'en']

/** What few appeals need: another kind of applicant, who speaks for them, who signed, where it came from. */
export function ExtraFields({ form, set, errorOf }: FieldsProps) {
  const { t } = useTranslation(['desk', 'common'])
  const fields = { form, set, errorOf }
  return (
    <div className="desk-extra" id="desk-extra">
      <div className="q-fields">
        <SegmentedField
          id={fieldId('applicantType')}
          label={t('desk:extra.who')}
          value={form.applicantType}
          onChange={(type) => set('applicantType', type)}
          choices={(['person', 'organisation'] as const).map((value) => ({ value, label: t(`desk:extra.${value}`) }))}
        />
        <SelectField
          id="desk-spoken"
          label={t('desk:extra.spoken')}
          value={form.language}
          onChange={(value) => set('language', languages.find((one) => one === value) ?? form.language)}
          options={languages.map((value) => ({
            value,
            label: value === 'mix' ? t('desk:extra.mixed') : t(`common:language.${value}`),
          }))}
        />
        <NumberField
          className="q-narrow"
          id={fieldId('pages')}
          label={t('desk:extra.pages')}
          value={form.pages}
          maxLength={6}
          onChange={(text) => set('pages', text)}
          error={errorOf('pages')}
        />
      </div>
      <TextField
        id={fieldId('addresseeText')}
        label={t('desk:extra.addresseeText')}
        value={form.addresseeText}
        onChange={(text) => set('addresseeText', text)}
        error={errorOf('addresseeText')}
      />
      <div className="q-line">
        {(
          [
            ['hasRepresentative', 'representative'],
            ['isCollective', 'collective'],
            ['isConfidential', 'confidential'],
            ['isAnonymous', 'anonymous'],
          ] as const
        ).map(([name, label]) => (
          <CheckField
            key={name}
            id={fieldId(name)}
            label={t(`desk:extra.${label}`)}
            checked={form[name]}
            onChange={(checked) => set(name, checked)}
            hint={name === 'isAnonymous' && form.isAnonymous ? t('desk:extra.anonymousHint') : undefined}
          />
        ))}
      </div>
      {form.hasRepresentative && <RepresentativeFields {...fields} />}
      {form.isCollective && <CollectiveFields {...fields} />}
      <ElsewhereFields {...fields} />
    </div>
  )
}

/** Who speaks for the applicant and by which paper. Source: R-05. */
function RepresentativeFields({ form, set, errorOf }: FieldsProps) {
  const { t } = useTranslation('desk')
  return (
    <>
      <div className="desk-row">
        {(['representativeSurname', 'representativeGivenName', 'representativePatronymic'] as const).map((name) => (
          <TextField
            key={name}
            id={fieldId(name)}
            label={t(`extra.${name}`)}
            value={form[name]}
            onChange={(text) => set(name, text)}
            error={errorOf(name)}
          />
        ))}
      </div>
      <TextField
        id={fieldId('authority')}
        label={t('extra.authority')}
        hint={t('extra.authorityHint')}
        value={form.authority}
        onChange={(text) => set('authority', text)}
        error={errorOf('authority')}
      />
    </>
  )
}

/** Several people with one appeal; the applicant above is the one who is written to. Source: R-12. */
function CollectiveFields({ form, set, errorOf }: FieldsProps) {
  const { t } = useTranslation('desk')
  return (
    <div className="q-fields">
      <NumberField
        className="q-narrow"
        id={fieldId('signatories')}
        label={t('extra.signatories')}
        value={form.signatories}
        maxLength={7}
        onChange={(text) => set('signatories', text)}
        error={errorOf('signatories')}
      />
      <TextAreaField
        className="q-wide"
        id={fieldId('signatoryNames')}
        label={t('extra.signatoryNames')}
        hint={t('extra.signatoryNamesHint')}
        value={form.signatoryNames}
        onChange={(text) => set('signatoryNames', text)}
        error={errorOf('signatoryNames')}
      />
    </div>
  )
}
