import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import type { SettleForm } from './settle-form.ts'

interface InstructionFieldsProps {
  readonly formId: string
  readonly values: SettleForm
  readonly set: (change: Partial<SettleForm>) => void
  readonly errors: FieldErrors
}

/** What is to be done, by whom, until when. */
export function InstructionFields({ formId, values, set, errors }: InstructionFieldsProps) {
  const { t } = useTranslation(['reception', 'common'])
  const officials = useOperation('official.list', {})
  return (
    <div className="q-reception-asked">
      <TextField
        id={fieldId(formId, 'instruction.text')}
        label={t('settle.what')}
        value={values.text}
        onChange={(text) => set({ text })}
        error={errors.of('instruction.text')}
      />
      <div className="q-fields">
        <SelectField
          id={fieldId(formId, 'instruction.officialId')}
          label={t('settle.official')}
          hint={t('common:ifAny')}
          clearable
          options={(officials.value?.items ?? [])
            .filter(({ isActive, officialId }) => isActive || officialId === values.officialId)
            .map((one) => ({ value: one.officialId, label: one.name }))}
          value={values.officialId}
          onChange={(officialId) => set({ officialId })}
        />
        {values.officialId === null && (
          <TextField
            id={fieldId(formId, 'instruction.executor')}
            label={t('settle.executorTyped')}
            value={values.executor}
            onChange={(executor) => set({ executor })}
            error={errors.of('instruction.executor')}
          />
        )}
        <DateField
          id={fieldId(formId, 'instruction.dueOn')}
          label={t('settle.dueOn')}
          value={values.dueOn}
          onChange={(dueOn) => set({ dueOn })}
          error={errors.of('instruction.dueOn')}
        />
      </div>
    </div>
  )
}
