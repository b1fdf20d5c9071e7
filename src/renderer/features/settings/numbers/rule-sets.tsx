import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useMayDo } from '../may-do.ts'
import { SettingsSection } from '../settings-section.tsx'
import { RuleFacts } from './rule-facts.tsx'
import type { RuleSet } from './rule-fields.ts'
import { RuleSetDialog } from './rule-set-dialog.tsx'

interface RuleSetsProps {
  readonly ruleSets: readonly RuleSet[]
  readonly version: number
}

/** Dated sets of rules: the one in force in full, those that came before or will come, and adding one. */
export function RuleSets({ ruleSets, version }: RuleSetsProps) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const mayDo = useMayDo()
  const [isAdding, setAdding] = useState(false)
  const [today] = useState(() => officeNow().slice(0, 10))
  const dated = ruleSets.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
  const inForce = dated.findLast((set) => set.validFrom <= today) ?? dated[0]
  const others = dated.filter((set) => set !== inForce)
  return (
    <SettingsSection
      title={t('rules.title')}
      hint={t('rules.about')}
      actions={mayDo('settings.change') && inForce && <Button onClick={() => setAdding(true)}>{t('rules.add')}</Button>}
    >
      {inForce && (
        <>
          <h3>{t('rules.inForce', { day: format.day(inForce.validFrom, 'long') })}</h3>
          <RuleFacts set={inForce} />
        </>
      )}
      {others.map((set) => (
        <details key={set.id} className="q-settings-other">
          <summary>
            {set.validFrom > today
              ? t('rules.later', { day: format.day(set.validFrom, 'long') })
              : t('rules.earlier', { day: format.day(set.validFrom, 'long') })}
          </summary>
          <RuleFacts set={set} />
        </details>
      ))}
      {isAdding && inForce && <RuleSetDialog from={inForce} version={version} onClose={() => setAdding(false)} />}
    </SettingsSection>
  )
}
