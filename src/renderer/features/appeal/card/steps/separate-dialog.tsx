import { useTranslation } from 'react-i18next'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { useUntil } from '../../words/use-until.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly reason: string
  readonly on: string | null
}

/** The appeal parts from the one it was considered with. Source: R-12. */
export function SeparateDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const number = card.joinedTo?.number ?? ''
  const initial: Values = { reason: '', on: officeToday() }
  const form = useStep('appeal.separate', props, { initial, labels: { reason: t('label.reason'), on: t('label.on') } })

  async function submit(): Promise<void> {
    const { reason, on } = form.values
    const done = await form.send({ ...form.target, reason, on: on ?? '' })
    const undo = { step: 'join', to: number } as const
    if (done) props.onDone({ words: t('step.separate.done'), warnings: done.warnings, undo })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.separate.title')}
      rule={t('step.separate.rule', { number, day: until(card.dueOn) })}
      submitLabel={t('step.separate.do', { number })}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextAreaField {...bind(form, 'reason')} label={t('label.reason')} hint={t('label.optional')} autoFocus />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
