import { IconChevronLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { templatePurposes } from '#domain/template/purposes'
import type { Template } from '#contract/template'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import type { EditForm } from '#renderer/ui/use-edit-form.ts'
import { purposeOf, type TemplateForm } from './template-form.ts'

interface TemplateHeadProps {
  readonly template: Template | undefined
  readonly values: TemplateForm
  readonly set: EditForm<TemplateForm>['set']
  readonly errors: FieldErrors
  readonly onBack: () => void
}

/** The way back, what the template is called, and what it is for. */
export function TemplateHead({ template, values, set, errors, onBack }: TemplateHeadProps) {
  const { t } = useTranslation('template')
  const language = useLanguage()
  const dictionary = useDictionary()
  return (
    <header className="q-template-head">
      <div>
        <Button
          tone="link"
          small
          icon={<IconChevronLeft size={16} stroke={1.75} aria-hidden="true" />}
          keys="Esc"
          onClick={onBack}
        >
          {t('edit.back')}
        </Button>
        <div className="q-line">
          {template ? (
            <h2 lang={language === 'kk' ? 'kk' : 'ru'}>
              {labelIn(language, { kk: template.nameKk, ru: template.nameRu })}
            </h2>
          ) : (
            <h2>{t('edit.newTitle')}</h2>
          )}
          {template && (
            <span className="q-second">
              {t(`purpose.${template.purpose}`)} · {t(`origin.${template.origin}`)}
            </span>
          )}
        </div>
      </div>
      {!template && (
        <SelectField
          id={fieldId('template', 'purpose')}
          className="q-template-choice"
          label={t('edit.purpose')}
          options={templatePurposes.map((one) => ({ value: one, label: t(`purpose.${one}`) }))}
          value={values.purpose}
          onChange={(chosen) => {
            const purpose = purposeOf(chosen ?? undefined) ?? values.purpose
            set('purpose', purpose)
            if (purpose !== 'reply') set('outcome', null)
          }}
        />
      )}
      {values.purpose === 'reply' && (
        <SelectField
          id={fieldId('template', 'outcome')}
          className="q-template-choice"
          label={t('edit.outcome')}
          hint={values.outcome === null ? t('edit.anyOutcome') : undefined}
          clearable
          options={dictionary.choices('reply_outcomes', values.outcome)}
          value={values.outcome}
          onChange={(outcome) => set('outcome', outcome)}
          error={errors.of('outcome')}
        />
      )}
    </header>
  )
}
