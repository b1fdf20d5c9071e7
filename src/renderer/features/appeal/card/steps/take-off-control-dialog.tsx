import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { StepReasonForm } from './step-reason-form.tsx'
import type { StepProps } from './use-step.ts'

/** Takes the appeal off the control list, with the reason. Source: R-54. */
export function TakeOffControlDialog(props: StepProps) {
  const { t } = useTranslation('life')
  const format = useFormat()
  const { control } = props.card
  const undo = {
    step: 'putOnControl',
    officialId: control?.official?.officialId ?? null,
    note: control?.note ?? '',
  } as const
  return (
    <StepReasonForm
      {...props}
      operation="appeal.take-off-control"
      title={t('step.takeOffControl.title')}
      rule={t('step.takeOffControl.rule', { on: format.day(control?.since ?? '', 'dayMonth') })}
      submitLabel={t('step.takeOffControl.do')}
      doneWords={t('step.takeOffControl.done')}
      undo={undo}
    />
  )
}
