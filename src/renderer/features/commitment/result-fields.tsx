import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { asksDate, noteKind, results, type CommitmentForm } from './commitment-form.ts'

interface ResultFieldsProps {
  readonly values: CommitmentForm
  readonly onChange: (values: CommitmentForm) => void
  readonly errors: FieldErrors
  readonly failure: Failure | undefined
  readonly dictionary: Dictionary
  /** The day that is promised now; a moved one is later. */
  readonly dueOn: string
}

/** What became of a promise, the day when it is moved, and a note of how it was shown or why. */
export function ResultFields({ values, onChange, errors, failure, dictionary, dueOn }: ResultFieldsProps) {
  const { t } = useTranslation('commitment')
  return (
    <>
      <FormNotices failure={failure} errors={errors} />
      <SegmentedField
        autoFocus
        label={t('settle.result')}
        choices={results.map((state) => ({ value: state, label: dictionary.label('commitment_states', state) }))}
        value={values.state}
        onChange={(state) => onChange({ ...values, state })}
      />
      {asksDate(values.state) && (
        <DateField
          id={fieldId('commitment', 'dueOn')}
          label={t('settle.newDue')}
          hint={t('settle.newDueHint')}
          earliest={dueOn}
          value={values.dueOn}
          onChange={(day) => onChange({ ...values, dueOn: day })}
          error={errors.of('dueOn')}
        />
      )}
      <TextAreaField
        id={fieldId('commitment', 'note')}
        label={t(`settle.${noteKind(values.state)}`)}
        hint={t(`settle.${noteKind(values.state)}Hint`)}
        value={values.note}
        onChange={(note) => onChange({ ...values, note })}
        error={errors.of('note')}
      />
    </>
  )
}
