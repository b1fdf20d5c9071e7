import { useTranslation } from 'react-i18next'
import { shownByFile } from '#domain/appeal/life/follow-up'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { FactList } from '#renderer/ui/fact-list.tsx'
import type { KeptFile } from '../../desk/desk-form.ts'
import { bind } from '../steps/bind.ts'
import { DayOfStep, officeToday } from '../steps/day-of-step.tsx'
import { fileInputs, FilesField } from '../steps/files-field.tsx'
import { StepDialog } from '../steps/step-dialog.tsx'
import { useStep, type StepProps } from '../steps/use-step.ts'
import type { FollowUp } from './card-follow-ups.tsx'

interface Values {
  readonly evidence: string
  readonly files: readonly KeptFile[]
  readonly on: string | null
}

/** Done, with the evidence that was promised. Source: R-37. */
export function FinishFollowUpDialog(props: StepProps & { readonly followUp: FollowUp }) {
  const { followUp } = props
  const { t } = useTranslation('follow-up')
  const initial: Values = { evidence: '', files: [], on: officeToday() }
  const form = useStep('follow-up.finish', props, {
    initial,
    labels: { evidence: t('finishForm.evidence'), files: t('finishForm.files'), on: t('field.on') },
  })
  const proof = t(`proof.${followUp.proof}`)

  async function submit(): Promise<void> {
    const { evidence, files, on } = form.values
    const { followUpId, what } = followUp
    const done = await form.send({
      ...form.target,
      followUpId,
      evidence: evidence.trim(),
      files: fileInputs(files),
      on: on ?? '',
    })
    if (done) props.onDone({ words: t('finishForm.done', { what }), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('finishForm.title')}
      rule={
        shownByFile.includes(followUp.proof)
          ? t('finishForm.ruleFile', { proof })
          : t('finishForm.ruleWords', { proof })
      }
      submitLabel={t('finishForm.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <FactList facts={[{ key: 'what', label: t('field.what'), value: followUp.what }]} />
      <TextAreaField {...bind(form, 'evidence')} label={t('finishForm.evidence')} autoFocus />
      <FilesField {...bind(form, 'files')} label={t('finishForm.files')} />
      <DayOfStep {...bind(form, 'on')} label={t('field.on')} />
    </StepDialog>
  )
}
