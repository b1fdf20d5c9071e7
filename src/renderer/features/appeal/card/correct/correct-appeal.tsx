import { useTranslation } from 'react-i18next'
import { appealKinds } from '#domain/appeal/kinds'
import { DateTimeField } from '#renderer/ui/date-time-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { textLanguage } from '../../words/text-language.ts'
import { useLabels } from '../../words/use-labels.ts'
import { correctionId } from './field-ids.ts'
import type { FormPartProps } from './form-part.ts'

const spoken = ['kk', 'ru', 'mix', 'en'] as const
const ways = ['post', 'byHand', 'email', 'phone', 'eOtinish', 'messenger'] as const

/** The appeal itself: kind, how and when it came, its text, topic, whom it is addressed to. */
export function CorrectAppeal({ form, errors }: FormPartProps) {
  const { t } = useTranslation('appeal')
  const labels = useLabels()
  const { values, set } = form
  return (
    <section className="q-stack" aria-label={t('correct.main')}>
      <SegmentedField
        label={t('correct.kind')}
        autoFocus
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
        choices={appealKinds.map((kind) => ({ value: kind, label: labels.of('appeal_kinds', kind) }))}
      />
      <div className="q-fields">
        <DateTimeField
          id={correctionId('receivedAt')}
          label={t('correct.receivedAt')}
          value={values.receivedAt}
          onChange={(receivedAt) => set('receivedAt', receivedAt)}
          error={errors.of('changes.receivedAt')}
        />
        <SelectField
          id={correctionId('channel')}
          label={t('correct.channel')}
          value={values.channel}
          onChange={(channel) => set('channel', channel ?? values.channel)}
          options={labels.dictionary.choices('channels', values.channel)}
          error={errors.of('changes.channel')}
        />
        <SelectField
          id={correctionId('language')}
          label={t('correct.language')}
          value={values.language}
          onChange={(code) => set('language', spoken.find((one) => one === code) ?? values.language)}
          options={spoken.map((value) => ({ value, label: t(`languageName.${value}`) }))}
        />
      </div>
      <TextAreaField
        id={correctionId('essence')}
        label={t('correct.essence')}
        value={values.essence}
        onChange={(essence) => set('essence', essence)}
        lang={textLanguage(values.language)}
        rows={4}
        error={errors.of('changes.essence')}
      />
      <div className="q-fields">
        <SelectField
          id={correctionId('topic')}
          label={t('correct.topic')}
          value={values.topic}
          onChange={(topic) => set('topic', topic)}
          options={labels.dictionary.groups('topics', values.topic)}
          clearable
          error={errors.of('changes.topic')}
        />
        <SelectField
          id={correctionId('settlement')}
          label={t('correct.settlement')}
          value={values.settlement}
          onChange={(settlement) => set('settlement', settlement)}
          options={labels.dictionary.choices('settlements', values.settlement)}
          clearable
          error={errors.of('changes.settlement')}
        />
      </div>
      <div className="q-fields">
        <SelectField
          id={correctionId('addressee.officialId')}
          label={t('correct.official')}
          value={values.addressee?.officialId ?? null}
          onChange={(officialId) => set('addressee', { officialId, text: values.addressee?.text ?? '' })}
          options={labels.officials.map((one) => ({ value: one.officialId, label: one.name }))}
          clearable
        />
        <TextField
          id={correctionId('addressee.text')}
          label={t('correct.addresseeText')}
          value={values.addressee?.text ?? ''}
          onChange={(text) => set('addressee', { officialId: values.addressee?.officialId ?? null, text })}
          error={errors.of('changes.addressee.text')}
        />
        <SelectField
          id={correctionId('answerBy')}
          label={t('correct.answerBy')}
          value={values.answerBy}
          onChange={(way) => set('answerBy', ways.find((one) => one === way) ?? null)}
          options={ways.map((value) => ({ value, label: t(`answerBy.${value}`) }))}
          clearable
        />
      </div>
    </section>
  )
}
