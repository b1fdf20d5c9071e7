import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '#contract/meeting'
import { useCommand } from '#renderer/host/use-command.ts'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { Button } from '#renderer/ui/button.tsx'
import { isOpenCommitment } from '#renderer/ui/commitment-due.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { CommitmentFacts } from './commitment-facts.tsx'
import { blankResult, resultInput } from './commitment-form.ts'
import { ResultFields } from './result-fields.tsx'
import { useResultErrors } from './use-result-errors.ts'

interface SettleDialogProps {
  readonly commitment: Commitment
  readonly dictionary: Dictionary
  readonly onClose: () => void
  /** Gets the sentence that says what was written down. */
  readonly onSettled: (sentence: string) => void
}

/** One promise in full, and what became of it. */
export function SettleDialog({ commitment, dictionary, onClose, onSettled }: SettleDialogProps) {
  const { t } = useTranslation('commitment')
  const settle = useCommand('commitment.settle')
  const [form, setForm] = useState(blankResult)
  const { errors, failure } = useResultErrors(settle.failure)
  const isOpen = isOpenCommitment(commitment)

  async function save(): Promise<void> {
    const saved = await settle.run(resultInput(form, commitment))
    if (!saved.ok) return
    onSettled(t('settle.done', { what: commitment.what, state: dictionary.label('commitment_states', form.state) }))
    onClose()
  }

  const facts = <CommitmentFacts commitment={commitment} dictionary={dictionary} onLeave={onClose} />
  if (!isOpen)
    return (
      <Dialog
        opened
        onClose={onClose}
        title={t('settle.closedTitle')}
        footer={<Button onClick={onClose}>{t('settle.close')}</Button>}
      >
        {facts}
      </Dialog>
    )
  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={t('settle.title')}
      onSubmit={() => void save()}
      footer={
        <>
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={settle.busy}>
            {t('settle.save')}
          </Button>
          <Button onClick={onClose}>{t('settle.leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        {facts}
        <hr className="q-rule" />
        <ResultFields
          values={form}
          onChange={setForm}
          errors={errors}
          failure={failure}
          dictionary={dictionary}
          dueOn={commitment.dueOn}
        />
      </div>
    </Dialog>
  )
}
