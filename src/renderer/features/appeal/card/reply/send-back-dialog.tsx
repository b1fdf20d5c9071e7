import { useTranslation } from 'react-i18next'
import { StepReasonForm } from '../steps/step-reason-form.tsx'
import type { StepProps } from '../steps/use-step.ts'

/** The draft goes back to its writer with what is to be corrected. Source: R-35. */
export function SendBackDialog(props: StepProps) {
  const { t } = useTranslation('reply')
  return (
    <StepReasonForm
      {...props}
      operation="appeal.send-back-reply"
      title={t('sendBack.title')}
      rule={t('sendBack.rule')}
      submitLabel={t('sendBack.do')}
      doneWords={t('sendBack.done')}
    />
  )
}
