import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkStateNumber } from '#domain/number/state-number'
import type { AppealCard } from '#contract/appeal-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'

export interface StateNumberDialogProps {
  readonly card: AppealCard
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Enters the number that the state system gave. An unusual form is warned about and never refused. Source. */
export function StateNumberDialog({ card, onClose, onDone }: StateNumberDialogProps) {
  const { t } = useTranslation('appeal')
  const { run, busy, failure } = useCommand('appeal.correct')
  const [number, setNumber] = useState('')
  const [date, setDate] = useState<string | null>('')
  const [missing, setMissing] = useState(false)
  const check = checkStateNumber(number)
  const warning = number.trim() === '' ? null : check.warning

  async function submit(): Promise<void> {
    setMissing(check.text === '')
    if (check.text === '') {
      document.getElementById('state-number')?.focus()
      return
    }
    const others = card.elsewhere.filter((one) => one.system !== 'eOtinish' || one.number !== '')
    const entered = { system: 'eOtinish', number: check.text, date: date || null } as const
    const done = await run({
      appealId: card.appealId,
      expectedVersion: card.version,
      reason: t('stateNumber.reason'),
      changes: { elsewhere: [...others, entered] },
    })
    if (done.ok) onDone()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('stateNumber.title')}
      onSubmit={() => void submit()}
      footer={
        <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={busy}>
          {t('stateNumber.do')}
        </Button>
      }
    >
      <div className="q-stack">
        <Note>{t('stateNumber.rule')}</Note>
        <FailureNotice failure={failure} />
        <div className="q-fields">
          <TextField
            id="state-number"
            className="q-wide"
            label={t('stateNumber.number')}
            hint="ЖТ-2026-00000001"
            value={number}
            onChange={setNumber}
            warned={warning !== null}
            error={missing ? t('stateNumber.missing') : undefined}
            autoFocus
            autoComplete="off"
          />
          <DateField label={t('stateNumber.date')} value={date} onChange={setDate} />
        </div>
        {warning && (
          <WarningNote
            title={t(`stateNumber.${warning}`)}
            action={
              check.suggestion && (
                <Button small onClick={() => setNumber(check.suggestion ?? number)}>
                  {t('stateNumber.fix', { number: check.suggestion })}
                </Button>
              )
            }
          >
            {t('stateNumber.canSave')}
          </WarningNote>
        )}
      </div>
    </Dialog>
  )
}
