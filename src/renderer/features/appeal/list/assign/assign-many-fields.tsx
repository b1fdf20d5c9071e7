import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { fieldId } from '#renderer/ui/use-field-errors.ts'
import '../../card/card.css'
import { leadOf, resolutionFacts } from '../../card/steps/assign-values.ts'
import { DayOfStep } from '../../card/steps/day-of-step.tsx'
import { ExecutorFields } from '../../card/steps/executor-fields.tsx'
import { OfficialField } from '../../card/steps/official-field.tsx'
import { useCounting } from '../../card/steps/use-counting.ts'
import { useTemplateText } from '../../card/steps/use-template-text.ts'
import { useLabels } from '../../words/use-labels.ts'
import type { AssignManyValues } from './assign-many.ts'

interface AssignManyFieldsProps {
  readonly values: AssignManyValues
  readonly onChange: (changes: Partial<AssignManyValues>) => void
  readonly error: (path: string) => string | undefined
}

/** No appeal of its own: without an internal term each keeps the day of its reply. */
const anyAppeal = { dueOn: '', complaintAgainst: '' } as const

/** Who does what by when, said once for all. */
export function AssignManyFields({ values, onChange, error }: AssignManyFieldsProps) {
  const { t } = useTranslation(['work', 'common'])
  const counting = useCounting({ receivedAt: values.on ?? '' })
  return (
    <div className="q-stack">
      <ExecutorFields
        card={anyAppeal}
        executors={values.executors}
        onChange={(executors) => onChange({ executors })}
        from={values.on}
        counting={counting}
        error={error}
      />
      <ManyText values={values} onChange={onChange} error={error} />
      <div className="q-fields">
        <OfficialField
          id={fieldId('step', 'authorId')}
          className="q-wide"
          label={t('work:assign.author')}
          value={values.authorId}
          onChange={(authorId) => onChange({ authorId })}
          error={error('authorId')}
        />
        <DayOfStep
          id={fieldId('step', 'on')}
          label={t('work:assign.on')}
          value={values.on}
          onChange={(on) => onChange({ on })}
          error={error('on')}
        />
      </div>
    </div>
  )
}

/** The words, typed or from a template that knows no single appeal. */
function ManyText({ values, onChange, error }: AssignManyFieldsProps) {
  const { t } = useTranslation(['work', 'common'])
  const screen = useLanguage()
  const { officials } = useLabels()
  const templates = useOperation('template.list', { purpose: 'resolution' }).value?.items ?? []
  const template = useTemplateText(
    {
      number: null,
      language: values.language,
      ...(values.authorId === null ? {} : { officialId: values.authorId }),
      ...(leadOf(values) ? { facts: resolutionFacts({ ...values, ...noControl }, officials) } : {}),
    },
    { text: values.text, onText: (text) => onChange({ text }) },
  )
  return (
    <>
      <div className="assign-many-words">
        <SelectField
          className="assign-many-template"
          label={t('work:assign.template')}
          hint={t('common:optional')}
          clearable
          options={templates
            .filter((one) => one.isActive)
            .map((one) => ({ value: one.templateId, label: labelIn(screen, { kk: one.nameKk, ru: one.nameRu }) }))}
          value={template.templateId}
          onChange={template.choose}
        />
        <SegmentedField
          label={t('work:assign.language')}
          choices={(['kk', 'ru'] as const).map((value) => ({
            value,
            label: t(`common:language.${value}`),
            lang: value,
          }))}
          value={values.language}
          onChange={(language) => onChange({ language })}
        />
      </div>
      <TextAreaField
        id={fieldId('step', 'text')}
        label={t('work:assign.text')}
        hint={t('work:assign.textHint')}
        lang={values.language}
        rows={3}
        value={values.text}
        onChange={(text) => onChange({ text })}
        error={error('text')}
      />
    </>
  )
}

/** Control is a step of one appeal. */
const noControl = { isOnControl: false, watcherId: null, note: '' } as const
