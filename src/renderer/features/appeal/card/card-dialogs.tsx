import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useUntil } from '../words/use-until.ts'
import type { LifeAction } from './card-actions.ts'
import { CorrectDialog } from './correct/correct-dialog.tsx'
import type { FollowUp, FollowUpAction } from './follow-ups/card-follow-ups.tsx'
import { FollowUpForm } from './follow-ups/follow-up-form.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { ReplyStepForm, type ReplyStep } from './reply/reply-step-form.tsx'
import type { ShareAction } from './share-row.tsx'
import { StateNumberDialog } from './state-number-dialog.tsx'
import { LifeForm, ShareForm } from './step-form.tsx'
import type { Share } from './steps/share-of.ts'
import type { StepDone } from './steps/use-step.ts'
import { VoidDialog } from './void-dialog.tsx'

export type OpenDialog =
  | { readonly form: 'correct' | 'stateNumber' | 'link' | 'void' }
  | { readonly form: 'life'; readonly action: LifeAction }
  | { readonly form: 'reply'; readonly action: ReplyStep }
  | { readonly form: 'followUp'; readonly action: FollowUpAction; readonly followUp: FollowUp }
  | { readonly form: 'share'; readonly action: ShareAction; readonly share: Share }

export interface CardDialogsProps {
  readonly card: AppealCard
  readonly opened: OpenDialog | undefined
  readonly onClose: () => void
  /** Something was done: close and say it. */
  readonly onDone: (done: StepDone) => void
  readonly onStale: () => void
}

/** The short forms behind the actions; one is open at a time. */
export function CardDialogs({ card, opened, onClose, onDone, onStale }: CardDialogsProps) {
  const { t } = useTranslation('appeal')
  const until = useUntil()
  const shared = { card, onClose }
  const say = (words: string): void => onDone({ words, warnings: [] })
  switch (opened?.form) {
    case undefined:
      return null
    case 'life':
      return <LifeForm {...shared} action={opened.action} onDone={onDone} onStale={onStale} />
    case 'reply':
      return <ReplyStepForm {...shared} action={opened.action} onDone={onDone} onStale={onStale} />
    case 'followUp':
      return (
        <FollowUpForm {...shared} action={opened.action} followUp={opened.followUp} onDone={onDone} onStale={onStale} />
      )
    case 'share':
      return <ShareForm {...shared} action={opened.action} share={opened.share} onDone={onDone} onStale={onStale} />
    case 'correct':
      return (
        <CorrectDialog
          {...shared}
          onStale={onStale}
          onDone={(dueOn) => say(t('card.corrected', { day: until(dueOn) }))}
        />
      )
    case 'stateNumber':
      return <StateNumberDialog {...shared} onDone={() => say(t('card.stateNumberSaved'))} />
    case 'link':
      return <LinkDialog {...shared} onDone={(number) => say(t('card.linked', { number }))} />
    case 'void':
      return <VoidDialog {...shared} onDone={() => say(t('card.voided', { number: card.number }))} />
  }
}
