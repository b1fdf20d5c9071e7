import type { ReactNode } from 'react'
import type { LifeAction } from './card-actions.ts'
import type { ShareAction } from './share-row.tsx'
import { AssignDialog } from './steps/assign-dialog.tsx'
import { CancelAssignmentDialog } from './steps/cancel-assignment-dialog.tsx'
import { CureDefectsDialog } from './steps/cure-defects-dialog.tsx'
import { ExtendDialog } from './steps/extend-dialog.tsx'
import { ForwardDialog, PassUpDialog } from './steps/sending-dialogs.tsx'
import { ForwardPartDialog } from './steps/forward-part-dialog.tsx'
import { HoldHearingDialog } from './steps/hold-hearing-dialog.tsx'
import { JoinDialog } from './steps/join-dialog.tsx'
import { LeaveUnconsideredDialog } from './steps/leave-unconsidered-dialog.tsx'
import { NoteObjectionDialog } from './steps/note-objection-dialog.tsx'
import { NotifyDefectsDialog } from './steps/notify-defects-dialog.tsx'
import { NotifyDialog } from './steps/notify-dialog.tsx'
import { PutOnControlDialog } from './steps/put-on-control-dialog.tsx'
import { ReassignDialog } from './steps/reassign-dialog.tsx'
import { ReopenDialog } from './steps/reopen-dialog.tsx'
import { ReportDialog } from './steps/report-dialog.tsx'
import { ReturnDialog } from './steps/return-dialog.tsx'
import { SatisfactionDialog } from './steps/satisfaction-dialog.tsx'
import { SeparateDialog } from './steps/separate-dialog.tsx'
import { SetHearingDialog } from './steps/set-hearing-dialog.tsx'
import type { Share } from './steps/share-of.ts'
import { SkipHearingDialog } from './steps/skip-hearing-dialog.tsx'
import { WithDraft, type StepDraft } from './steps/step-draft.tsx'
import { TakeOffControlDialog } from './steps/take-off-control-dialog.tsx'
import { TakeOnDialog } from './steps/take-on-dialog.tsx'
import { TerminateDialog } from './steps/terminate-dialog.tsx'
import type { StepProps } from './steps/use-step.ts'
import { WithdrawDialog } from './steps/withdraw-dialog.tsx'

const forms: Readonly<Record<LifeAction, (props: StepProps) => ReactNode>> = {
  takeOn: TakeOnDialog,
  assign: AssignDialog,
  putOnControl: PutOnControlDialog,
  takeOffControl: TakeOffControlDialog,
  notifyDefects: NotifyDefectsDialog,
  cureDefects: CureDefectsDialog,
  setHearing: SetHearingDialog,
  holdHearing: HoldHearingDialog,
  skipHearing: SkipHearingDialog,
  noteObjection: NoteObjectionDialog,
  extend: ExtendDialog,
  notify: NotifyDialog,
  forward: ForwardDialog,
  forwardPart: ForwardPartDialog,
  passUp: PassUpDialog,
  leaveUnconsidered: LeaveUnconsideredDialog,
  return: ReturnDialog,
  terminate: TerminateDialog,
  withdraw: WithdrawDialog,
  join: JoinDialog,
  separate: SeparateDialog,
  reopen: ReopenDialog,
  noteSatisfaction: SatisfactionDialog,
}

const shareForms: Readonly<Record<ShareAction, (props: StepProps & { readonly share: Share }) => ReactNode>> = {
  report: ReportDialog,
  reassign: ReassignDialog,
  cancel: CancelAssignmentDialog,
}

type FormProps = Omit<StepProps, 'draft'>

/** The form of a step, begun with what was typed before and not sent. */
export function LifeForm({ action, ...props }: FormProps & { readonly action: LifeAction }) {
  const Form = forms[action]
  return withDraft(action, props, (draft) => <Form {...props} draft={draft} />)
}

/** The form of a step at one official's share. */
export function ShareForm({
  action,
  share,
  ...props
}: FormProps & { readonly action: ShareAction; readonly share: Share }) {
  const Form = shareForms[action]
  return withDraft(`${action}:${share.assignmentId.slice(0, 8)}`, props, (draft) => (
    <Form {...props} share={share} draft={draft} />
  ))
}

function withDraft(step: string, { card }: Pick<FormProps, 'card'>, children: (draft: StepDraft) => ReactNode) {
  return (
    <WithDraft key={step} step={step} appealId={card.appealId} number={card.number}>
      {children}
    </WithDraft>
  )
}
