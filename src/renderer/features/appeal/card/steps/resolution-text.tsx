import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import type { OperationInput } from '#contract/operations'
import { useOperation } from '#renderer/host/use-query.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import type { AssignValues } from './assign-values.ts'
import { bind } from './bind.ts'
import { useTemplateText } from './use-template-text.ts'
import type { StepForm } from './use-step.ts'

export interface ResolutionTextProps {
  readonly card: AppealCard
  readonly form: StepForm<AssignValues>
  readonly facts: OperationInput<'template.fill'>['facts']
}

const languages = ['kk', 'ru'] as const

/** The words of a resolution in one of the two official languages, typed or from a template. Source: R-54. */
export function ResolutionText({ card, form, facts }: ResolutionTextProps) {
  const { t } = useTranslation(['life', 'appeal', 'common'])
  const screen = useLanguage()
  const { values } = form
  const templates = useOperation('template.list', { purpose: 'resolution' }).value?.items ?? []
  const template = useTemplateText(
    {
      number: card.number,
      language: values.language,
      ...(values.authorId === null ? {} : { officialId: values.authorId }),
      ...(facts === undefined ? {} : { facts }),
    },
    { text: values.text, onText: (text) => form.set('text', text) },
  )
  return (
    <>
      <div className="q-fields">
        <SelectField
          className="q-wide"
          label={t('life:step.assign.template')}
          hint={t('common:optional')}
          clearable
          options={templates
            .filter((one) => one.isActive)
            .map((one) => ({ value: one.templateId, label: labelIn(screen, { kk: one.nameKk, ru: one.nameRu }) }))}
          value={template.templateId}
          onChange={template.choose}
        />
        <SegmentedField
          {...bind(form, 'language')}
          label={t('life:label.language')}
          choices={languages.map((value) => ({ value, label: t(`appeal:languageName.${value}`), lang: value }))}
        />
      </div>
      <TextAreaField
        {...bind(form, 'text')}
        label={t('life:label.text')}
        lang={values.language}
        rows={4}
        side={
          template.restore && (
            <Button small tone="link" onClick={template.restore}>
              {t('life:step.assign.restore')}
            </Button>
          )
        }
      />
    </>
  )
}
