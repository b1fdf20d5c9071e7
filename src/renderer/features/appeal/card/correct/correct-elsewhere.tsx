import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { ElsewhereValues } from '../correction.ts'
import { correctionId } from './field-ids.ts'
import type { FormPartProps } from './form-part.ts'

const systems = ['eOtinish', 'cc1414', 'cc109', 'sender', 'other'] as const

/** Numbers that the appeal has in other systems. */
export function CorrectElsewhere({ form, errors }: FormPartProps) {
  const { t } = useTranslation('appeal')
  const numbers = form.values.elsewhere
  const put = (at: number, change: Partial<ElsewhereValues>): void => {
    const row = numbers[at]
    if (row) form.set('elsewhere', numbers.with(at, { ...row, ...change }))
  }
  return (
    <fieldset className="card-person q-stack">
      <legend>{t('correct.elsewhere')}</legend>
      {numbers.map((row, at) => (
        <div className="q-fields" key={at}>
          <SelectField
            label={t('correct.system')}
            value={row.system}
            onChange={(system) => put(at, { system: systems.find((one) => one === system) ?? row.system })}
            options={systems.map((value) => ({ value, label: t(`system.${value}`) }))}
          />
          <TextField
            id={correctionId(`elsewhere.${at}.number`)}
            className="q-wide"
            label={t('correct.elsewhereNumber')}
            value={row.number}
            onChange={(number) => put(at, { number })}
            error={errors.of(`changes.elsewhere.${at}.number`)}
            autoComplete="off"
          />
          <DateField label={t('correct.elsewhereDate')} value={row.date ?? ''} onChange={(date) => put(at, { date })} />
          <Button small onClick={() => form.set('elsewhere', numbers.toSpliced(at, 1))}>
            {t('correct.removeElsewhere', { number: row.number })}
          </Button>
        </div>
      ))}
      <div>
        <Button
          small
          icon={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => form.set('elsewhere', [...numbers, { system: 'eOtinish', number: '', date: null }])}
        >
          {t('correct.addElsewhere')}
        </Button>
      </div>
    </fieldset>
  )
}
