import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import type { FileReference } from '#contract/fields'
import { Button } from '#renderer/ui/button.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { FollowUpItem } from './follow-up-item.tsx'
import { usePromised } from './use-promised.ts'
import './follow-ups.css'

export type FollowUp = AppealCard['followUps'][number]

export const followUpActions = ['finish', 'move', 'drop'] as const
/** What can be done with one action. */
export type FollowUpAction = (typeof followUpActions)[number]

export interface CardFollowUpsProps {
  readonly card: AppealCard
  readonly mayDo: (action: FollowUpAction) => boolean
  readonly onAction: (action: FollowUpAction, followUp: FollowUp) => void
  /** Not there when no action can be recorded now. */
  readonly onOpen: (() => void) | undefined
  readonly onFile: (file: FileReference) => void
}

/** What was promised and is followed until it is done: open ones by date, then those that are closed. Source: R-37. */
export function CardFollowUps({ card, mayDo, onAction, onOpen, onFile }: CardFollowUpsProps) {
  const { t } = useTranslation('follow-up')
  const promised = usePromised(card).length
  const isWritten = card.replies.length > 0 || card.prepared !== null
  if (card.followUps.length === 0 && !(isWritten && onOpen)) return null
  const open = card.followUps.filter(({ state }) => state === 'open')
  const rows = [
    ...open.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)),
    ...card.followUps.filter(({ state }) => state !== 'open'),
  ]
  return (
    <section className="card-part follow-ups-part" aria-labelledby="card-follow-ups">
      <div className="q-spread">
        <h2 id="card-follow-ups">
          {t('title')}
          {open.length > 0 && `: ${t('open', { count: open.length })}`}
        </h2>
        {onOpen && (
          <Button tone="link" small onClick={onOpen}>
            {t('record')}
          </Button>
        )}
      </div>
      {onOpen && promised > 0 && <Note>{t('promised', { count: promised })}</Note>}
      {rows.length === 0 && promised === 0 && <p className="q-second">{t('none')}</p>}
      <ul className="follow-ups">
        {rows.map((followUp) => (
          <FollowUpItem
            key={followUp.followUpId}
            followUp={followUp}
            mayDo={mayDo}
            onAction={(action) => onAction(action, followUp)}
            onFile={onFile}
          />
        ))}
      </ul>
    </section>
  )
}
