import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { ruleSetForm, ruleSetOf, termFields, type RuleSet } from './rule-fields.ts'
import { RuleSetFields } from './rule-set-fields.tsx'

interface RuleSetDialogProps {
  /** The set that the new one begins as a copy of. */
  readonly from: RuleSet
  readonly version: number
  readonly onClose: () => void
}

/** Adds a set of rules from a day on; cards keep the values that they were computed with. */
export function RuleSetDialog({ from, version, onClose }: RuleSetDialogProps) {
  const { t } = useTranslation('settings')
  const command = useCommand('settings.change')
  const [form, setForm] = useState(() => ruleSetForm(from))
  const errors = useFieldErrors('rule-set', command.failure, {
    'addRuleSet.validFrom': t('rules.validFrom'),
    'addRuleSet.remindDays': t('rules.remindDays'),
    ...Object.fromEntries(termFields.map(({ field }) => [`addRuleSet.${field}`, t(`ruleField.${field}`)])),
  })

  async function save(): Promise<void> {
    const done = await command.run({ addRuleSet: ruleSetOf(form), expectedVersion: version })
    if (done.ok) onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={t('rules.addTitle')}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={command.busy}>
            {t('rules.save')}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={command.failure} errors={errors} />
        <RuleSetFields values={form} onChange={setForm} errors={errors} />
      </div>
    </Dialog>
  )
}
