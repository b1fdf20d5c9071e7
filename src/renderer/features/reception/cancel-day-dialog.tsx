import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notice, Reception } from '#contract/reception-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { ToTell } from './move-day-dialog.tsx'
import { usePlanNames } from './use-plan-names.ts'

interface CancelDayDialogProps {
  readonly reception: Reception
  readonly onClose: () => void
}

/** Cancels the day; whoever is on its list waits for another and is to be told. */
export function CancelDayDialog({ reception, onClose }: CancelDayDialogProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const cancel = useCommand('reception.cancel')
  const [reason, setReason] = useState('')
  const [notices, setNotices] = useState<readonly Notice[]>()
  const errors = useFieldErrors('cancel-day', cancel.failure, usePlanNames())
  const { receptionId, version: expectedVersion, heldOn, counts } = reception
  const day = format.day(heldOn, 'dayMonth')

  async function save(): Promise<void> {
    const done = await cancel.run({ receptionId, expectedVersion, reason })
    if (!done.ok) return
    if (done.value.notices.length === 0) onClose()
    else setNotices(done.value.notices)
  }

  if (notices) return <ToTell notices={notices} day={heldOn} onClose={onClose} />
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('cancelDay.title', { day })}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="danger" type="submit" keys="Ctrl+Enter" busy={cancel.busy}>
            {t('cancelDay.save', { day })}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={cancel.failure} errors={errors} />
        {counts.waiting > 0 && <WarningNote>{t('cancelDay.people', { count: counts.waiting })}</WarningNote>}
        <TextField
          id={fieldId('cancel-day', 'reason')}
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
