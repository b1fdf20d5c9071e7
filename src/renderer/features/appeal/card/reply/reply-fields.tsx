import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { bind } from '../steps/bind.ts'
import { DayOfStep } from '../steps/day-of-step.tsx'
import { FilesField } from '../steps/files-field.tsx'
import { OfficialField } from '../steps/official-field.tsx'
import type { TextPlaces } from './gap-text-area.tsx'
import { isReplyOutcome, lawfulLanguages, presetJustified } from './reply-form.ts'
import { ReplyText } from './reply-text.tsx'
import type { ReplyForm } from './use-reply-form.ts'

export interface ReplyFieldsProps {
  readonly card: AppealCard
  readonly form: ReplyForm
  readonly places: RefObject<TextPlaces | null>
}

/** What was decided, in which language, in which words, who signs. Source. */
export function ReplyFields({ card, form, places }: ReplyFieldsProps) {
  const { t } = useTranslation('reply')
  return (
    <div className="q-stack">
      <Decision card={card} form={form} />
      <ReplyText card={card} form={form} places={places} />
      <div className="q-fields">
        <OfficialField {...bind(form, 'signatoryId')} label={t('editor.signatory')} />
        <TextField
          {...bind(form, 'replyNumber')}
          className="reply-number"
          label={t('editor.number')}
          autoComplete="off"
        />
        <DayOfStep {...bind(form, 'on')} label={t('editor.on')} />
      </div>
      <FilesField {...bind(form, 'files')} label={t('editor.files')} hint={t('editor.filesHint')} />
    </div>
  )
}

const verdicts = ['yes', 'no'] as const

function Decision({ card, form }: Pick<ReplyFieldsProps, 'card' | 'form'>) {
  const { t } = useTranslation(['reply', 'appeal'])
  const dictionary = useDictionary()
  const languages = lawfulLanguages(card.language)
  const { values } = form
  return (
    <div className="q-fields">
      <SelectField
        {...bind(form, 'outcome')}
        autoFocus={values.outcome === null}
        label={t('reply:editor.outcome')}
        options={dictionary
          .choices('reply_outcomes', values.outcome)
          .filter(({ value }) => isReplyOutcome(value, card.kind))}
        onChange={(outcome) => form.change({ outcome, isJustified: presetJustified(outcome, card.kind) })}
      />
      {languages.length > 1 && (
        <SegmentedField
          {...bind(form, 'language')}
          className="reply-choice"
          label={t('reply:editor.language')}
          choices={languages.map((value) => ({ value, label: t(`appeal:languageName.${value}`), lang: value }))}
        />
      )}
      {values.outcome === 'refused' && (
        <SelectField
          {...bind(form, 'refusalReason')}
          className="q-wide"
          label={t('reply:editor.refusalReason')}
          options={dictionary.choices('refusal_reasons', values.refusalReason)}
        />
      )}
      {card.kind === 'complaint' && values.outcome !== null && (
        <SegmentedField
          className="reply-choice"
          label={t('reply:editor.isJustified')}
          choices={verdicts.map((value) => ({ value, label: t(`reply:editor.justified.${value}`) }))}
          value={values.isJustified === '' ? 'no' : values.isJustified}
          onChange={(isJustified) => form.set('isJustified', isJustified)}
        />
      )}
    </div>
  )
}
