import { useTranslation } from 'react-i18next'
import { appealKinds } from '#domain/appeal/kinds'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { ruleOfKind, termFields, type RuleSetForm } from './rule-fields.ts'

interface RuleSetFieldsProps {
  readonly values: RuleSetForm
  readonly onChange: (values: RuleSetForm) => void
  readonly errors: FieldErrors
}

/** Every term with the rule of the act beside its name. */
export function RuleSetFields({ values, onChange, errors }: RuleSetFieldsProps) {
  const { t } = useTranslation('settings')
  const dictionary = useDictionary()
  const set = (change: Partial<RuleSetForm>): void => onChange({ ...values, ...change })
  const path = (name: string): string => `addRuleSet.${name}`
  const number = (name: string, label: string, rule: string, value: string, change: (value: string) => void) => (
    <NumberField
      key={name}
      id={fieldId('rule-set', path(name))}
      label={label}
      hint={rule}
      value={value}
      onChange={change}
      error={errors.of(path(name))}
    />
  )
  return (
    <>
      <div className="q-fields">
        <DateField
          id={fieldId('rule-set', path('validFrom'))}
          autoFocus
          label={t('rules.validFrom')}
          value={values.validFrom}
          onChange={(validFrom) => set({ validFrom })}
          error={errors.of(path('validFrom'))}
        />
        <SegmentedField
          label={t('rules.startRule')}
          hint="R-20"
          choices={[
            { value: 'nextDay', label: t('startRule.nextDay') },
            { value: 'sameDay', label: t('startRule.sameDay') },
          ]}
          value={values.startRule}
          onChange={(startRule) => set({ startRule })}
        />
      </div>
      <h3>{t('rules.terms')}</h3>
      <div className="q-settings-terms">
        {appealKinds.map((kind) =>
          number(
            `termWorkingDays.${kind}`,
            dictionary.label('appeal_kinds', kind),
            ruleOfKind(kind),
            values.terms[kind],
            (value) => set({ terms: { ...values.terms, [kind]: value } }),
          ),
        )}
      </div>
      <div className="q-settings-terms">
        {termFields.map(({ field, rule }) =>
          number(field, t(`ruleField.${field}`), rule, values.fields[field], (value) =>
            set({ fields: { ...values.fields, [field]: value } }),
          ),
        )}
      </div>
      <SegmentedField
        label={t('rules.extensionBase')}
        hint="R-21"
        choices={[
          { value: 'registration', label: t('extensionBase.registration') },
          { value: 'originalDue', label: t('extensionBase.originalDue') },
        ]}
        value={values.extensionBase}
        onChange={(extensionBase) => set({ extensionBase })}
      />
      <CheckField
        label={t('rules.extensionForComplaint')}
        hint="R-27"
        checked={values.extensionForComplaint}
        onChange={(extensionForComplaint) => set({ extensionForComplaint })}
      />
      <CheckField
        label={t('rules.pauseOnDefects')}
        hint="R-13"
        checked={values.pauseOnDefects}
        onChange={(pauseOnDefects) => set({ pauseOnDefects })}
      />
      <TextField
        id={fieldId('rule-set', path('remindDays'))}
        label={t('rules.remindDays')}
        hint="R-26"
        value={values.remindDays}
        onChange={(remindDays) => set({ remindDays })}
        error={errors.of(path('remindDays'))}
      />
    </>
  )
}
