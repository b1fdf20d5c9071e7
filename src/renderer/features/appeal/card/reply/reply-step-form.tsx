import type { ReactNode } from 'react'
import type { ReplyAction } from '../card-actions.ts'
import { OpenFollowUpDialog } from '../follow-ups/open-follow-up-dialog.tsx'
import { WithDraft } from '../steps/step-draft.tsx'
import type { StepProps } from '../steps/use-step.ts'
import { DeliverDialog } from './deliver-dialog.tsx'
import { ReviewDialog } from './review-dialog.tsx'
import { SendBackDialog } from './send-back-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'

/** Steps of a reply that have a form on the card; the reply itself is written on a screen of its own. */
export type ReplyStep = Exclude<ReplyAction, 'reply'>

const forms: Readonly<Record<ReplyStep, (props: StepProps) => ReactNode>> = {
  sign: SignDialog,
  sendBackReply: SendBackDialog,
  reviewReply: ReviewDialog,
  deliver: DeliverDialog,
  openFollowUp: OpenFollowUpDialog,
}

/** The form of a step, begun with what was typed before and not sent. */
export function ReplyStepForm({ action, ...props }: Omit<StepProps, 'draft'> & { readonly action: ReplyStep }) {
  const Form = forms[action]
  return (
    <WithDraft key={action} step={action} appealId={props.card.appealId} number={props.card.number}>
      {(draft) => <Form {...props} draft={draft} />}
    </WithDraft>
  )
}
