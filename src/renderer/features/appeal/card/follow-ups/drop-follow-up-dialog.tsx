import { useTranslation } from 'react-i18next'
import { FactList } from '#renderer/ui/fact-list.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { bind } from '../steps/bind.ts'
import { StepDialog } from '../steps/step-dialog.tsx'
import { useStep, type StepProps } from '../steps/use-step.ts'
import type { FollowUp } from './card-follow-ups.tsx'

/** Not to be done any more, with the reason. Source: R-37. */
export function DropFollowUpDialog(props: StepProps & { readonly followUp: FollowUp }) {
  const { followUp } = props
  const { t } = useTranslation(['follow-up', 'life'])
  const form = useStep('follow-up.drop', props, {
    initial: { reason: '' },
    required: ['reason'],
    labels: { reason: t('life:label.reason') },
  })

  async function submit(): Promise<void> {
    const { followUpId, what } = followUp
    const done = await form.send({ ...form.target, followUpId, reason: form.values.reason })
    if (done) props.onDone({ words: t('follow-up:dropForm.done', { what }), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      isGrave
      title={t('follow-up:dropForm.title')}
      rule={t('follow-up:dropForm.rule')}
      submitLabel={t('follow-up:dropForm.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <FactList facts={[{ key: 'what', label: t('follow-up:field.what'), value: followUp.what }]} />
      <TextAreaField {...bind(form, 'reason')} label={t('life:label.reason')} autoFocus />
    </StepDialog>
  )
}
