import { useTranslation } from 'react-i18next'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { departmentOfTopic, type QuestionForm } from './question-form.ts'

interface QuestionFieldsProps {
  readonly formId: string
  readonly values: QuestionForm
  readonly set: (change: Partial<QuestionForm>) => void
  readonly errors: FieldErrors
  readonly dictionary: Dictionary
}

/** Fields of a question; nothing but its text is asked for. */
export function QuestionFields({ formId, values, set, errors, dictionary }: QuestionFieldsProps) {
  const { t } = useTranslation('meeting')
  const id = (path: string): string => fieldId(formId, path)
  return (
    <>
      <TextAreaField
        id={id('text')}
        label={t('question.text')}
        hint={t('question.textHint')}
        rows={3}
        lang={values.language === 'mix' ? undefined : values.language}
        value={values.text}
        onChange={(text) => set({ text })}
        error={errors.of('text')}
      />
      <div className="q-fields">
        <TextField
          id={id('author')}
          className="q-wide"
          label={t('question.author')}
          hint={t('question.authorHint')}
          autoComplete="off"
          value={values.author}
          onChange={(author) => set({ author })}
          error={errors.of('author')}
        />
        <SelectField
          id={id('settlement')}
          label={t('question.settlement')}
          clearable
          options={dictionary.choices('settlements', values.settlement)}
          value={values.settlement}
          onChange={(settlement) => set({ settlement })}
        />
      </div>
      <div className="q-fields">
        <SelectField
          id={id('topic')}
          className="q-wide"
          label={t('question.topic')}
          clearable
          options={dictionary.groups('topics', values.topic)}
          value={values.topic}
          onChange={(topic) =>
            set({ topic, department: departmentOfTopic(dictionary.entries('topics'), topic) ?? values.department })
          }
        />
        <SelectField
          id={id('department')}
          className="q-wide"
          label={t('question.department')}
          clearable
          options={dictionary.choices('departments', values.department)}
          value={values.department}
          onChange={(department) => set({ department })}
        />
      </div>
      <div className="q-fields">
        <SelectField
          id={id('channel')}
          label={t('question.channel')}
          options={dictionary.choices('channels', values.channel)}
          value={values.channel}
          onChange={(channel) => channel !== null && set({ channel })}
        />
        <SelectField
          id={id('recordKind')}
          label={t('question.recordKind')}
          options={dictionary.choices('record_kinds', values.recordKind)}
          value={values.recordKind}
          onChange={(recordKind) => recordKind !== null && set({ recordKind })}
        />
      </div>
      <SegmentedField
        id={id('language')}
        label={t('question.language')}
        choices={[
          { value: 'kk', label: t('language.kk') },
          { value: 'ru', label: t('language.ru') },
          { value: 'mix', label: t('language.mix') },
          { value: 'en', label: t('language.en') },
        ]}
        value={values.language}
        onChange={(language) => set({ language })}
      />
    </>
  )
}
