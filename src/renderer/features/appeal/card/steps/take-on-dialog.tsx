import { useTranslation } from 'react-i18next'
import { useUntil } from '../../words/use-until.ts'
import { runningClock } from '../running-clock.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

/** "Ours": the clocks of forwarding and passing up end. Source. */
export function TakeOnDialog(props: StepProps) {
  const { t } = useTranslation('life')
  const until = useUntil()
  const initial: { readonly on: string | null } = { on: officeToday() }
  const form = useStep('appeal.take-on', props, { initial, labels: { on: t('label.on') } })
  const clock = runningClock(props.card, 'forward') ?? runningClock(props.card, 'passUp')

  async function submit(): Promise<void> {
    const done = await form.send({ ...form.target, on: form.values.on ?? '' })
    if (done) props.onDone({ words: t('step.takeOn.done'), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      isReady
      title={t('step.takeOn.title')}
      rule={clock ? t('step.takeOn.rule', { day: until(clock.dueOn) }) : t('step.takeOn.ruleNoClock')}
      submitLabel={t('step.takeOn.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
