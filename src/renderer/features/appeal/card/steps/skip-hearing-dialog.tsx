import { useTranslation } from 'react-i18next'
import { StepReasonForm } from './step-reason-form.tsx'
import type { StepProps } from './use-step.ts'

/** No hearing, where the act allows it; the reason stays. Source: R-32. */
export function SkipHearingDialog(props: StepProps) {
  const { t } = useTranslation('life')
  return (
    <StepReasonForm
      {...props}
      operation="appeal.skip-hearing"
      title={t('step.skipHearing.title')}
      rule={t('step.skipHearing.rule')}
      submitLabel={t('step.skipHearing.do')}
      doneWords={t('step.skipHearing.done')}
    />
  )
}
