import { useTranslation } from 'react-i18next'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly reason: string
  readonly sentTo: string
  readonly on: string | null
}

/** An anonymous appeal is not considered; a crime or a threat is reported at once. Source: R-11. */
export function LeaveUnconsideredDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const initial: Values = { reason: '', sentTo: '', on: officeToday() }
  const form = useStep('appeal.leave-unconsidered', props, {
    initial,
    required: ['reason'],
    labels: { reason: t('label.reason'), sentTo: t('step.leaveUnconsidered.sentTo'), on: t('label.on') },
  })

  async function submit(): Promise<void> {
    const { reason, sentTo, on } = form.values
    const done = await form.send({ ...form.target, reason, sentTo, on: on ?? '' })
    if (done) {
      props.onDone({ words: t('step.leaveUnconsidered.done'), warnings: done.warnings, undo: { step: 'reopen' } })
    }
  }

  return (
    <StepDialog
      form={form}
      isGrave
      title={t('step.leaveUnconsidered.title')}
      rule={t('step.leaveUnconsidered.rule')}
      submitLabel={t('step.leaveUnconsidered.do', { number: card.number })}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextAreaField {...bind(form, 'reason')} label={t('label.reason')} autoFocus />
      <TextField
        {...bind(form, 'sentTo')}
        label={t('step.leaveUnconsidered.sentTo')}
        hint={t('label.ifAny')}
        autoComplete="off"
      />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
