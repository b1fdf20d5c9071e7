import { useTranslation } from 'react-i18next'
import { useUntil } from '../../words/use-until.ts'
import { lastClock } from '../running-clock.ts'
import {
  blankSending,
  ForwardingFields,
  requiredOfSending,
  sendingInput,
  useSendingLabels,
} from './forwarding-fields.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useCounting } from './use-counting.ts'
import { useStep, type StepProps } from './use-step.ts'

/** Not ours: to the competent body within three working days, with notice to the applicant. Source: R-16. */
export function ForwardDialog(props: StepProps) {
  return <SendingDialog {...props} step="forward" />
}

/** A complaint goes to the superior of the one complained of, with its case. Source: R-28. */
export function PassUpDialog(props: StepProps) {
  return <SendingDialog {...props} step="passUp" />
}

const operations = { forward: 'appeal.forward', passUp: 'appeal.pass-up' } as const

function SendingDialog({ step, ...props }: StepProps & { readonly step: keyof typeof operations }) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const labels = useSendingLabels()
  const dueOn = useSendingDue(props, step)
  const options = { initial: blankSending(), required: requiredOfSending(dueOn), labels }
  const form = useStep(operations[step], props, options)

  async function submit(): Promise<void> {
    const done = await form.send({ ...form.target, ...sendingInput(form.values) })
    if (!done) return
    props.onDone({
      words: t(`step.${step}.done`, { to: form.values.to }),
      warnings: done.warnings,
      undo: { step: 'reopen' },
    })
  }

  return (
    <StepDialog
      form={form}
      isGrave
      title={t(`step.${step}.title`)}
      rule={dueOn === undefined ? '' : t(`step.${step}.rule`, { day: until(dueOn) })}
      submitLabel={t(`step.${step}.do`, { number: card.number })}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <ForwardingFields form={form} dueOn={dueOn} late={`step.${step}.late`} />
    </StepDialog>
  )
}

/** The last day to send: of the clock that runs or ran, else counted from the registration. */
export function useSendingDue({ card }: Pick<StepProps, 'card'>, clock: 'forward' | 'passUp'): string | undefined {
  const counting = useCounting(card)
  const days = counting?.rules[clock === 'forward' ? 'forwardTerm' : 'passUpTerm'] ?? 0
  return lastClock(card, clock)?.dueOn ?? counting?.after(card.registeredOn, days)
}
