import { useTranslation } from 'react-i18next'
import { appealKinds } from '#domain/appeal/kinds'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { ruleOfKind, termFields, type RuleSet } from './rule-fields.ts'

/** A set of rules in rows: what, how much, by which rule of the act. */
export function RuleFacts({ set }: { readonly set: RuleSet }) {
  const { t } = useTranslation('settings')
  const dictionary = useDictionary()
  const rows: { readonly what: string; readonly value: string; readonly rule: string }[] = [
    { what: t('rules.startRule'), value: t(`startRule.${set.startRule}`), rule: 'R-20' },
    ...appealKinds.map((kind) => ({
      what: t('rules.termOf', { kind: dictionary.label('appeal_kinds', kind) }),
      value: t('rules.workingDays', { count: set.termWorkingDays[kind] }),
      rule: ruleOfKind(kind),
    })),
    ...termFields.map(({ field, rule }) => ({
      what: t(`ruleField.${field}`),
      value:
        field === 'extensionMaxMonths'
          ? t('rules.months', { count: set[field] })
          : t('rules.workingDays', { count: set[field] }),
      rule,
    })),
    { what: t('rules.extensionBase'), value: t(`extensionBase.${set.extensionBase}`), rule: 'R-21' },
    {
      what: t('rules.extensionForComplaint'),
      value: set.extensionForComplaint ? t('allowed') : t('notAllowed'),
      rule: 'R-27',
    },
    { what: t('rules.pauseOnDefects'), value: set.pauseOnDefects ? t('rules.stops') : t('rules.runs'), rule: 'R-13' },
    { what: t('rules.remindDays'), value: set.remindDays.join(', '), rule: 'R-26' },
  ]
  return (
    <table className="q-table q-settings-rules" data-dense>
      <thead>
        <tr>
          <th scope="col">{t('rules.what')}</th>
          <th scope="col">{t('rules.value')}</th>
          <th scope="col">{t('rules.rule')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.what}>
            <td>{row.what}</td>
            <td>{row.value}</td>
            <td data-second>{row.rule}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
