import { useTranslation } from 'react-i18next'
import { useUntil } from '../../words/use-until.ts'
import { useSendingDue } from './forward-dialog.tsx'
import {
  blankSending,
  ForwardingFields,
  requiredOfSending,
  sendingInput,
  useSendingLabels,
} from './forwarding-fields.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

/** A complaint goes to the superior of the one complained of, with its case. Source: R-28. */
export function PassUpDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const labels = useSendingLabels()
  const dueOn = useSendingDue(props, 'passUp')
  const form = useStep('appeal.pass-up', props, { initial: blankSending(), required: requiredOfSending(dueOn), labels })

  async function submit(): Promise<void> {
    const done = await form.send({ ...form.target, ...sendingInput(form.values) })
    if (!done) return
    props.onDone({
      words: t('step.passUp.done', { to: form.values.to }),
      warnings: done.warnings,
      undo: { step: 'reopen' },
    })
  }

  return (
    <StepDialog
      form={form}
      isGrave
      title={t('step.passUp.title')}
      rule={dueOn === undefined ? '' : t('step.passUp.rule', { day: until(dueOn) })}
      submitLabel={t('step.passUp.do', { number: card.number })}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <ForwardingFields form={form} dueOn={dueOn} late="step.passUp.late" />
    </StepDialog>
  )
}
