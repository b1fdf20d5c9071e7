import type { ReactNode } from 'react'
import { WithDraft } from '../steps/step-draft.tsx'
import type { StepProps } from '../steps/use-step.ts'
import type { FollowUp, FollowUpAction } from './card-follow-ups.tsx'
import { DropFollowUpDialog } from './drop-follow-up-dialog.tsx'
import { FinishFollowUpDialog } from './finish-follow-up-dialog.tsx'
import { MoveFollowUpDialog } from './move-follow-up-dialog.tsx'

const forms: Readonly<Record<FollowUpAction, (props: StepProps & { readonly followUp: FollowUp }) => ReactNode>> = {
  finish: FinishFollowUpDialog,
  move: MoveFollowUpDialog,
  drop: DropFollowUpDialog,
}

export interface FollowUpFormProps extends Omit<StepProps, 'draft'> {
  readonly action: FollowUpAction
  readonly followUp: FollowUp
}

/** The form of a step at one action, begun with what was typed before and not sent. */
export function FollowUpForm({ action, ...props }: FollowUpFormProps) {
  const Form = forms[action]
  const { card, followUp } = props
  const step = `${action}:${followUp.followUpId.slice(0, 8)}`
  return (
    <WithDraft key={step} step={step} appealId={card.appealId} number={card.number}>
      {(draft) => <Form {...props} draft={draft} />}
    </WithDraft>
  )
}
