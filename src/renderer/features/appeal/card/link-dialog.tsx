import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useCommand } from '#renderer/host/use-command.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { FoundAppeals } from './found-appeals.tsx'

export interface LinkDialogProps {
  readonly card: AppealCard
  readonly onClose: () => void
  readonly onDone: (number: string) => void
}

const kinds = ['repeatOf', 'duplicateOf', 'sameProblem'] as const

/** Links with another appeal, found by number, surname or words. Nothing is merged. Source: R-12. */
export function LinkDialog({ card, onClose, onDone }: LinkDialogProps) {
  const { t } = useTranslation('appeal')
  const { run, busy, failure } = useCommand('appeal.link')
  const [kind, setKind] = useState<(typeof kinds)[number]>('repeatOf')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [missing, setMissing] = useState(false)

  async function submit(): Promise<void> {
    setMissing(chosen === undefined)
    if (chosen === undefined) {
      document.getElementById('link-find')?.focus()
      return
    }
    const done = await run({ appealId: card.appealId, kind, number: chosen })
    if (done.ok) onDone(chosen)
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('linkForm.title')}
      onSubmit={() => void submit()}
      footer={
        <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={busy}>
          {chosen === undefined ? t('linkForm.doNone') : t('linkForm.do', { number: chosen })}
        </Button>
      }
    >
      <div className="q-stack">
        <Note>{t('linkForm.rule')}</Note>
        <FailureNotice failure={failure} />
        <SegmentedField
          label={t('linkForm.kind')}
          value={kind}
          onChange={setKind}
          choices={kinds.map((value) => ({ value, label: t(`linkKind.${value}`) }))}
        />
        <TextField
          id="link-find"
          label={t('linkForm.find')}
          value={text}
          onChange={(typed) => {
            setText(typed)
            setChosen(undefined)
          }}
          autoFocus
          autoComplete="off"
          error={missing ? t('linkForm.missing') : undefined}
        />
        <FoundAppeals text={text} except={card.number} chosen={chosen} onChoose={setChosen} />
      </div>
    </Dialog>
  )
}
