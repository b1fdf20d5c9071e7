import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { seriesScopes } from '#domain/number/template'
import { isRefusal } from '#domain/refusal'
import { useOperation } from '#renderer/host/use-query.ts'
import { failureText } from '#renderer/i18n/failure-text.ts'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { numberExamples } from './number-preview.ts'
import type { OfficeForm } from './office-form.ts'

export interface OfficeFieldsProps {
  readonly values: OfficeForm
  readonly set: <Field extends keyof OfficeForm>(field: Field, value: OfficeForm[Field]) => void
  readonly errors: FieldErrors
}

/** Template of numbers and what has a series of its own, with the numbers that would come next. */
export function NumberingFields({ values, set, errors }: OfficeFieldsProps) {
  const { t } = useTranslation('settings')
  const [year] = useState(() => new Date().getFullYear())
  const desks = useOperation('desk.list', {}).value?.items ?? []
  const examples = numberExamples({
    template: values.numberTemplate,
    scope: values.seriesScope,
    organisationCode: values.organisationCode,
    deskCodes: desks.filter((desk) => desk.isOpen).map((desk) => desk.code),
    year,
  })
  const refused = isRefusal(examples)
    ? failureText({ code: 'REFUSED', reason: examples.reason, facts: examples.facts })
    : undefined
  return (
    <>
      <div className="q-fields">
        <TextField
          id={fieldId('office', 'office.numberTemplate')}
          className="q-wide"
          label={t('numbers.template')}
          hint={t('numbers.templateHint')}
          spellCheck={false}
          value={values.numberTemplate}
          onChange={(value) => set('numberTemplate', value)}
          error={errors.of('office.numberTemplate') ?? refused}
        />
        <TextField
          id={fieldId('office', 'office.organisationCode')}
          className="q-narrow"
          label={t('numbers.organisationCode')}
          value={values.organisationCode}
          onChange={(value) => set('organisationCode', value)}
          error={errors.of('office.organisationCode')}
        />
      </div>
      <SegmentedField
        label={t('numbers.scope')}
        choices={seriesScopes.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
        value={values.seriesScope}
        onChange={(scope) => set('seriesScope', scope)}
      />
      {!isRefusal(examples) && (
        <div className="q-settings-preview" role="status">
          <strong>{t('numbers.preview')}</strong>
          <ul>
            {examples.map((one) => (
              <li key={`${one.deskCode} ${one.kind}`}>
                <span className="q-second">
                  {t('numbers.previewOf', { desk: one.deskCode, kind: t(`exampleKind.${one.kind}`) })}
                </span>
                <span className="q-settings-number">{one.numbers.join(', ')}…</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
