import { useTranslation } from 'react-i18next'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import type { Share } from './share-of.ts'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly reason: string
  readonly on: string | null
}

/** A share is cancelled; it stays in the case file with the reason. Source: R-54. */
export function CancelAssignmentDialog({ share, ...props }: StepProps & { readonly share: Share }) {
  const { t } = useTranslation('life')
  const initial: Values = { reason: '', on: officeToday() }
  const form = useStep('appeal.cancel-assignment', props, {
    initial,
    required: ['reason'],
    labels: { reason: t('label.reason'), on: t('label.on') },
  })

  async function submit(): Promise<void> {
    const { reason, on } = form.values
    const done = await form.send({ ...form.target, assignmentId: share.assignmentId, reason, on: on ?? '' })
    if (done) props.onDone({ words: t('step.cancelAssignment.done'), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.cancelAssignment.title')}
      rule={t('step.cancelAssignment.rule', { name: share.official.name })}
      submitLabel={t('step.cancelAssignment.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextAreaField {...bind(form, 'reason')} label={t('label.reason')} autoFocus />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
