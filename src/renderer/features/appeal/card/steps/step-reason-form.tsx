import { useTranslation } from 'react-i18next'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import type { Undo } from './undo.ts'
import { useStep, type StepProps } from './use-step.ts'

export interface StepReasonFormProps extends StepProps {
  readonly operation: 'appeal.take-off-control' | 'appeal.skip-hearing' | 'appeal.send-back-reply'
  readonly title: string
  readonly rule: string
  readonly submitLabel: string
  /** Said on top of the card when it is done. */
  readonly doneWords: string
  readonly undo?: Undo | undefined
}

interface Values {
  readonly reason: string
  readonly on: string | null
}

/** A step that asks for its reason alone. */
export function StepReasonForm({
  operation,
  title,
  rule,
  submitLabel,
  doneWords,
  undo,
  ...props
}: StepReasonFormProps) {
  const { t } = useTranslation('life')
  const initial: Values = { reason: '', on: officeToday() }
  const form = useStep(operation, props, {
    initial,
    required: ['reason'],
    labels: { reason: t('label.reason'), on: t('label.on') },
  })

  async function submit(): Promise<void> {
    const { reason, on } = form.values
    const done = await form.send({ ...form.target, reason, on: on ?? '' })
    if (done) props.onDone({ words: doneWords, warnings: done.warnings, undo })
  }

  return (
    <StepDialog
      form={form}
      title={title}
      rule={rule}
      submitLabel={submitLabel}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextAreaField {...bind(form, 'reason')} label={t('label.reason')} autoFocus />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
