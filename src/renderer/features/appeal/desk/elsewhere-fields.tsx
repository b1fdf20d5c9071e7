import { useTranslation } from 'react-i18next'
import { checkStateNumber } from '#domain/number/state-number'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { FieldsProps } from './fields-props.ts'
import { fieldId } from './form-issues.ts'

/** Numbers that other systems gave, and the body that forwarded the appeal. Source. */
export function ElsewhereFields({ form, set, errorOf }: FieldsProps) {
  const { t } = useTranslation('desk')
  return (
    <>
      <h3>{t('extra.elsewhere')}</h3>
      <div className="desk-row">
        {(['eOtinish', 'cc1414', 'cc109'] as const).map((name) => (
          <TextField
            key={name}
            id={fieldId(name)}
            label={t(`extra.${name}`)}
            value={form[name]}
            onChange={(text) => set(name, text)}
            warned={name === 'eOtinish' && form.eOtinish !== '' && !checkStateNumber(form.eOtinish).valid}
            autoComplete="off"
            error={errorOf(name)}
          />
        ))}
      </div>
      <StateNumberHelp text={form.eOtinish} onFix={(fixed) => set('eOtinish', fixed)} />
      <h3>{t('extra.forwarded')}</h3>
      <div className="desk-row">
        {(['receivedFrom', 'senderNumber'] as const).map((name) => (
          <TextField
            key={name}
            id={fieldId(name)}
            label={t(`extra.${name}`)}
            value={form[name]}
            onChange={(text) => set(name, text)}
            error={errorOf(name)}
          />
        ))}
        <DateField
          id={fieldId('senderDate')}
          label={t('extra.senderDate')}
          value={form.senderDate}
          onChange={(day) => set('senderDate', day)}
          error={errorOf('senderDate')}
        />
      </div>
    </>
  )
}

/** A number of the state system is helped along and never refused. */
function StateNumberHelp({ text, onFix }: { readonly text: string; readonly onFix: (fixed: string) => void }) {
  const { t } = useTranslation('desk')
  if (text.trim() === '') return null
  const { valid, suggestion, warning } = checkStateNumber(text)
  if (valid) return null
  return (
    <WarningNote
      action={
        suggestion !== null && (
          <Button small onClick={() => onFix(suggestion)}>
            {t('extra.eOtinishFix', { number: suggestion })}
          </Button>
        )
      }
    >
      {t(warning === 'prefix' ? 'extra.eOtinishPrefix' : 'extra.eOtinishForm')}
    </WarningNote>
  )
}
