import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { DeskDraft } from './desk-drafts.ts'

export interface DraftsDialogProps {
  readonly opened: boolean
  readonly drafts: readonly DeskDraft[]
  readonly currentId: string
  readonly onContinue: (draft: DeskDraft) => void
  readonly onDiscard: (draft: DeskDraft) => void
  readonly onClose: () => void
}

/** Unfinished appeals: any number is kept, each can be continued or deleted. */
export function DraftsDialog({ opened, drafts, currentId, onContinue, onDiscard, onClose }: DraftsDialogProps) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('draft.title')}>
      <p className="q-second">{drafts.length === 0 ? t('draft.none') : t('draft.about')}</p>
      <ul className="desk-drafts">
        {drafts.map((draft) => {
          const title = draft.title || t('draft.untitled')
          return (
            <li key={draft.draftId}>
              <span className="desk-one-line">
                <strong>{title}</strong> <span className="q-hint">{format.moment(draft.savedAt)}</span>
              </span>
              {draft.draftId === currentId ? (
                <span className="q-hint">{t('draft.current')}</span>
              ) : (
                <Button small onClick={() => onContinue(draft)}>
                  {t('draft.continue')}
                  <span className="q-only-read">: {title}</span>
                </Button>
              )}
              <Button small tone="danger" onClick={() => onDiscard(draft)}>
                {t('draft.discard')}
                <span className="q-only-read">: {title}</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
