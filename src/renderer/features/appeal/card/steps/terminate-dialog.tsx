import { useTranslation } from 'react-i18next'
import type { DeliveryWay } from '#domain/appeal/life-facts'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'
import { wantedWay, WayField } from './way-field.tsx'

interface Values {
  readonly reason: string
  readonly grounds: string
  readonly way: DeliveryWay
  readonly on: string | null
}

/** Nothing is left to consider: terminated with a reason and its grounds in law. Source: R-36. */
export function TerminateDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const initial: Values = { reason: '', grounds: '', way: wantedWay(card), on: officeToday() }
  const form = useStep('appeal.terminate', props, {
    initial,
    required: ['reason', 'grounds'],
    labels: { reason: t('label.reason'), grounds: t('step.terminate.grounds'), on: t('label.on') },
  })

  async function submit(): Promise<void> {
    const { reason, grounds, way, on } = form.values
    const done = await form.send({ ...form.target, reason, grounds, way, on: on ?? '' })
    if (done) props.onDone({ words: t('step.terminate.done'), warnings: done.warnings, undo: { step: 'reopen' } })
  }

  return (
    <StepDialog
      form={form}
      isGrave
      title={t('step.terminate.title')}
      rule={t('step.terminate.rule')}
      submitLabel={t('step.terminate.do', { number: card.number })}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextAreaField {...bind(form, 'reason')} label={t('label.reason')} autoFocus />
      <TextAreaField
        {...bind(form, 'grounds')}
        label={t('step.terminate.grounds')}
        hint={t('step.terminate.groundsHint')}
      />
      <WayField {...bind(form, 'way')} />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
