import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useUntil } from '../words/use-until.ts'
import { CorrectDialog } from './correct/correct-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { StateNumberDialog } from './state-number-dialog.tsx'
import { VoidDialog } from './void-dialog.tsx'

export type OpenDialog = 'correct' | 'stateNumber' | 'link' | 'void'

export interface CardDialogsProps {
  readonly card: AppealCard
  readonly opened: OpenDialog | undefined
  readonly onClose: () => void
  /** Something was done: close and say it. */
  readonly onDone: (words: string) => void
  readonly onStale: () => void
}

/** The short forms behind the actions; one is open at a time. */
export function CardDialogs({ card, opened, onClose, onDone, onStale }: CardDialogsProps) {
  const { t } = useTranslation('appeal')
  const until = useUntil()
  const shared = { card, onClose }
  switch (opened) {
    case undefined:
      return null
    case 'correct':
      return (
        <CorrectDialog
          {...shared}
          onStale={onStale}
          onDone={(dueOn) => onDone(t('card.corrected', { day: until(dueOn) }))}
        />
      )
    case 'stateNumber':
      return <StateNumberDialog {...shared} onDone={() => onDone(t('card.stateNumberSaved'))} />
    case 'link':
      return <LinkDialog {...shared} onDone={(number) => onDone(t('card.linked', { number }))} />
    case 'void':
      return <VoidDialog {...shared} onDone={() => onDone(t('card.voided', { number: card.number }))} />
  }
}
