import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'

interface ReasonDialogProps {
  readonly visit: Visit
  readonly what: 'cancel' | 'void'
  readonly onClose: () => void
}

/** Ends a booking, or takes an entry made by mistake out of the totals; both say why. */
export function ReasonDialog({ visit, what, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('reception')
  const command = useCommand(what === 'cancel' ? 'visit.cancel' : 'visit.void')
  const [reason, setReason] = useState('')
  const errors = useFieldErrors('reason', command.failure, { reason: t('reason') })
  const name = visit.name === '' ? t('visit.nameless') : visit.name

  async function save(): Promise<void> {
    const done = await command.run({ visitId: visit.visitId, expectedVersion: visit.version, reason })
    if (done.ok) onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(`${what}Visit.title`, { name })}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="danger" type="submit" keys="Ctrl+Enter" busy={command.busy}>
            {t(`${what}Visit.save`)}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={command.failure} errors={errors} />
        <p className="q-second">{t(`${what}Visit.text`)}</p>
        <TextField
          id={fieldId('reason', 'reason')}
          autoFocus
          label={t('reason')}
          value={reason}
          onChange={setReason}
          error={errors.of('reason')}
        />
      </div>
    </Dialog>
  )
}
