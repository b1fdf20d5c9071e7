import { useTranslation } from 'react-i18next'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { fieldId } from '#renderer/ui/use-field-errors.ts'
import type { VisitFieldsProps } from './person-fields.tsx'
import { pathOfField, type VisitForm } from './visit-form.ts'

/** With what the person came: in their words, then topic and whether it is the first time. */
export function QuestionFields({ formId, form, set, errors, dictionary }: VisitFieldsProps) {
  const { t } = useTranslation(['reception', 'common'])
  return (
    <>
      <TextAreaField
        id={fieldId(formId, pathOfField.question)}
        label={t('field.question')}
        hint={t('field.questionHint')}
        rows={2}
        lang={form.language}
        value={form.question}
        onChange={(question) => set({ question })}
        error={errors.of(pathOfField.question)}
      />
      <div className="q-reception-topic">
        <SelectField
          id={fieldId(formId, pathOfField.topic)}
          label={t('field.topic')}
          hint={t('common:ifAny')}
          clearable
          options={dictionary.groups('topics', form.topic)}
          value={form.topic}
          onChange={(topic) => set({ topic })}
          error={errors.of(pathOfField.topic)}
        />
        <SegmentedField<VisitForm['repeat']>
          label={t('field.repeat')}
          choices={[
            { value: 'first', label: t('visit.first') },
            { value: 'repeat', label: t('visit.repeat') },
          ]}
          value={form.repeat}
          onChange={(repeat) => set({ repeat })}
        />
        <NumberField
          id={fieldId(formId, pathOfField.people)}
          label={t('field.people')}
          value={form.people}
          onChange={(people) => set({ people })}
          error={errors.of(pathOfField.people)}
        />
      </div>
    </>
  )
}
