import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'

export interface VoidDialogProps {
  readonly card: AppealCard
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Voids a number with a reason; the button names the number, because it cannot be brought back. Source: R-10. */
export function VoidDialog({ card, onClose, onDone }: VoidDialogProps) {
  const { t } = useTranslation('appeal')
  const { run, busy, failure } = useCommand('appeal.void')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)

  async function submit(): Promise<void> {
    setMissing(reason.trim() === '')
    if (reason.trim() === '') {
      document.getElementById('void-reason')?.focus()
      return
    }
    const { appealId, version } = card
    const done = await run({ appealId, expectedVersion: version, reason })
    if (done.ok) onDone()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('void.title', { number: card.number })}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button tone="danger" type="submit" busy={busy}>
            {t('void.do', { number: card.number })}
          </Button>
          <Button onClick={onClose}>{t('void.keep')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <Note>{t('void.rule')}</Note>
        <FailureNotice failure={failure?.code === 'INVALID_INPUT' ? undefined : failure} />
        <TextAreaField
          id="void-reason"
          label={t('void.reason')}
          hint={t('void.reasonHint')}
          value={reason}
          onChange={setReason}
          autoFocus
          error={missing ? t('void.reasonMissing') : undefined}
        />
      </div>
    </Dialog>
  )
}
