import { useTranslation } from 'react-i18next'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { asksPromise, pathOf, shownFields, type SettleField, type SettleForm } from './settle-form.ts'

export interface OutcomeFieldsProps {
  readonly formId: string
  readonly values: SettleForm
  readonly set: (change: Partial<SettleForm>) => void
  readonly needs: readonly string[]
  readonly errors: FieldErrors
  readonly dictionary: Dictionary
  /** Promises made on this question before: they stay, a new one stands beside them. */
  readonly earlierPromises: number
}

/** Only what the chosen outcome asks for; nothing here stops writing down. */
export function OutcomeFields({ formId, values, set, needs, errors, dictionary, earlierPromises }: OutcomeFieldsProps) {
  const { t } = useTranslation('meeting')
  const shown = shownFields(needs, values.hasPromise)
  const has = (field: SettleField): boolean => shown.includes(field)
  const text = (
    field: 'answeredBy' | 'what' | 'responsible' | 'appealNumber' | 'recipient' | 'outgoingNumber',
    className?: string,
  ) =>
    has(field) && (
      <TextField
        id={fieldId(formId, pathOf(field))}
        className={className}
        label={t(`settle.${field}`)}
        autoComplete="off"
        value={values[field]}
        onChange={(value) => set({ [field]: value })}
        error={errors.of(pathOf(field))}
      />
    )
  const select = (
    field: 'department' | 'solutionLevel' | 'refusalReason',
    list: 'departments' | 'solution_levels' | 'refusal_reasons',
  ) =>
    has(field) && (
      <SelectField
        id={fieldId(formId, pathOf(field))}
        label={t(`settle.${field}`)}
        clearable
        options={dictionary.choices(list, values[field])}
        value={values[field]}
        onChange={(value) => set({ [field]: value })}
        error={errors.of(pathOf(field))}
      />
    )
  return (
    <div className="q-meeting-asked">
      {has('what') && text('what')}
      <div className="q-fields">
        {text('responsible', 'q-wide')}
        {select('department', 'departments')}
        {has('dueOn') && (
          <DateField
            id={fieldId(formId, pathOf('dueOn'))}
            label={t('settle.dueOn')}
            value={values.dueOn}
            onChange={(dueOn) => set({ dueOn })}
            error={errors.of(pathOf('dueOn'))}
          />
        )}
        {select('solutionLevel', 'solution_levels')}
        {text('answeredBy', 'q-wide')}
        {text('appealNumber')}
        {text('recipient', 'q-wide')}
        {text('outgoingNumber')}
        {select('refusalReason', 'refusal_reasons')}
      </div>
      {!asksPromise(needs) && (
        <CheckField
          label={t('settle.hasPromise')}
          checked={values.hasPromise}
          onChange={(hasPromise) => set({ hasPromise })}
        />
      )}
      {has('what') && earlierPromises > 0 && (
        <p className="q-hint">{t('settle.earlierPromises', { count: earlierPromises })}</p>
      )}
    </div>
  )
}
