import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormNotices } from '#renderer/ui/form-notices.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useEditForm } from '#renderer/ui/use-edit-form.ts'
import { useFieldErrors } from '#renderer/ui/use-field-errors.ts'
import { changedFields, correctionChanges, correctionValues } from '../correction.ts'
import { dropDraft, restoreDraft } from '../correction-draft.ts'
import { useFieldNames } from '../use-event-words.ts'
import { CorrectAppeal } from './correct-appeal.tsx'
import { CorrectMore } from './correct-more.tsx'
import { CorrectPeople } from './correct-people.tsx'
import { correctionId } from './field-ids.ts'
import { NewDue } from './new-due.tsx'
import { useCorrectionDraft } from './use-correction-draft.ts'
import { useCorrectionNames } from './use-correction-names.ts'

export interface CorrectDialogProps {
  readonly card: AppealCard
  readonly onClose: () => void
  readonly onDone: (dueOn: string) => void
  /** Reads the card again after somebody else changed it. */
  readonly onStale: () => void
}

/**
 * Corrects what was typed, with a reason; the rule stands beside the fields. When somebody else changed the appeal
 * meanwhile, what was typed stays and their changes come in under it. Source.
 */
export function CorrectDialog({ card, onClose, onDone, onStale }: CorrectDialogProps) {
  const { t } = useTranslation('appeal')
  const { run, busy, failure } = useCommand('appeal.correct')
  const base = correctionValues(card)
  const [restored] = useState(() => restoreDraft(sessionStorage, card.appealId, base))
  const form = useEditForm({ values: base, version: card.version }, failure, restored?.values)
  const [reason, setReason] = useState(restored?.reason ?? '')
  useCorrectionDraft(card.appealId, { base, values: form.values, reason })
  const errors = useFieldErrors('correct', failure, useCorrectionNames())
  const names = useFieldNames()
  const changed = changedFields(base, form.values)

  async function submit(): Promise<void> {
    if (changed.length === 0) return
    const done = await run({
      appealId: card.appealId,
      expectedVersion: form.version,
      reason,
      changes: correctionChanges(base, form.values),
    })
    if (!done.ok) {
      if (done.failure.code === 'CONFLICT') onStale()
      return
    }
    dropDraft(sessionStorage, card.appealId)
    onDone(done.value.dueOn)
  }

  return (
    <Dialog
      opened
      size="large"
      onClose={onClose}
      title={t('correct.title', { number: card.number })}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button
            tone="primary"
            type="submit"
            keys="Ctrl+Enter"
            busy={busy}
            disabledReason={changed.length === 0 ? t('correct.nothingChanged') : undefined}
          >
            {t('correct.save')}
          </Button>
          {changed.length > 0 && (
            <Button
              onClick={() => {
                dropDraft(sessionStorage, card.appealId)
                onClose()
              }}
            >
              {t('correct.discard')}
            </Button>
          )}
        </>
      }
    >
      <div className="q-stack">
        <FormNotices
          failure={failure}
          errors={errors}
          clashes={form.clashes && [names(form.clashes)].filter(Boolean)}
        />
        <Note>{restored ? t('correct.keptDraft') : t('correct.rule')}</Note>
        <CorrectAppeal form={form} errors={errors} />
        <NewDue card={card} values={form.values} />
        <CorrectPeople form={form} errors={errors} />
        <CorrectMore form={form} errors={errors} />
        <p className="q-second" role="status">
          {changed.length === 0 ? t('correct.nothingChanged') : t('correct.changed', { fields: names(changed) })}
        </p>
        <TextField
          id={correctionId('reason')}
          label={t('correct.reason')}
          hint={t('correct.reasonHint')}
          value={reason}
          onChange={setReason}
          error={errors.of('reason')}
        />
      </div>
    </Dialog>
  )
}
