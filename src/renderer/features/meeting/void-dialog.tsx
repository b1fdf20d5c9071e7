import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '#contract/meeting'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { fieldId, useFieldErrors } from '#renderer/ui/use-field-errors.ts'

/** Takes an entry made by mistake out of the totals; its number stays, with the reason. */
export function VoidDialog({ question, onClose }: { readonly question: Question; readonly onClose: () => void }) {
  const { t } = useTranslation('meeting')
  const command = useCommand('question.void')
  const [reason, setReason] = useState('')
  const errors = useFieldErrors('void', command.failure, { reason: t('void.reason') })

  async function save(): Promise<void> {
    const saved = await command.run({ questionId: question.questionId, expectedVersion: question.version, reason })
    if (saved.ok) onClose()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('void.title', { number: question.number })}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="danger" type="submit" keys="Ctrl+Enter" busy={command.busy}>
            {t('void.save', { number: question.number })}
          </Button>
          <Button onClick={onClose}>{t('void.leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FormNotices failure={command.failure} errors={errors} />
        <p>{t('void.text')}</p>
        <TextAreaField
          id={fieldId('void', 'reason')}
          autoFocus
          label={t('void.reason')}
          value={reason}
          onChange={setReason}
          error={errors.of('reason')}
        />
      </div>
    </Dialog>
  )
}
