import { useTranslation } from 'react-i18next'
import { appealKinds } from '#domain/appeal/kinds'
import { answerWays } from '#contract/appeal-fields'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useLabels } from '../words/use-labels.ts'
import { ComplaintFields } from './complaint-fields.tsx'
import type { FieldsProps } from './fields-props.ts'
import { fieldId } from './form-issues.ts'

export interface KindFieldsProps extends FieldsProps {
  /** Topic that stands on the form, chosen or suggested. */
  readonly topic: { readonly code: string | null; readonly isSuggested: boolean }
  readonly receivedOn: string
}

/** What the appeal is in law, what about, to whom, and how the person wants the answer. */
export function KindFields({ form, set, errorOf, topic, receivedOn }: KindFieldsProps) {
  const { t } = useTranslation(['desk', 'common'])
  const labels = useLabels()
  const language = useLanguage()
  return (
    <>
      <SegmentedField
        id={fieldId('kind')}
        className="desk-kind"
        label={t('desk:field.kind')}
        value={form.kind}
        onChange={(kind) => set('kind', kind)}
        choices={appealKinds.map((value) => ({ value, label: labels.of('appeal_kinds', value) }))}
        error={errorOf('kind')}
      />
      {form.kind === 'complaint' && <ComplaintFields form={form} set={set} errorOf={errorOf} receivedOn={receivedOn} />}
      <div className="desk-row" data-row="answer">
        <SelectField
          id={fieldId('topic')}
          label={t('desk:field.topic')}
          hint={topic.isSuggested ? t('desk:field.topicSuggested') : undefined}
          value={topic.code}
          onChange={(code) => set('topic', code)}
          options={labels.dictionary.groups('topics', topic.code)}
          clearable
          error={errorOf('topic')}
        />
        <SelectField
          id={fieldId('addressee')}
          label={t('desk:field.addressee')}
          value={form.addressee}
          onChange={(officialId) => set('addressee', officialId)}
          options={labels.officials
            .filter(({ isActive, officialId }) => isActive || officialId === form.addressee)
            .map((official) => ({
              value: official.officialId,
              label:
                `${labelIn(language, { kk: official.positionKk, ru: official.positionRu })} ${official.name}`.trim(),
            }))}
          clearable
          error={errorOf('addressee')}
        />
        <SelectField
          id={fieldId('answerBy')}
          label={t('desk:field.answerBy')}
          value={form.answerBy}
          onChange={(way) => set('answerBy', answerWays.find((one) => one === way) ?? null)}
          options={answerWays.map((value) => ({ value, label: t(`desk:answer.${value}`) }))}
          error={errorOf('answerBy')}
        />
      </div>
      {form.answerBy === 'email' && form.applicantType === 'person' && (
        <TextField
          id={fieldId('email')}
          label={t('desk:field.email')}
          type="email"
          value={form.email}
          onChange={(text) => set('email', text)}
          error={errorOf('email')}
        />
      )}
    </>
  )
}
