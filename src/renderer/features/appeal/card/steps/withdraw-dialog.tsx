import { useTranslation } from 'react-i18next'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import type { KeptFile } from '../../desk/desk-form.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { fileInputs, FilesField } from './files-field.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly text: string
  readonly files: readonly KeptFile[]
  readonly on: string | null
}

/** The applicant takes the appeal back before the decision, by a statement that is attached. Source: R-15. */
export function WithdrawDialog(props: StepProps) {
  const { t } = useTranslation('life')
  const initial: Values = { text: '', files: [], on: officeToday() }
  const form = useStep('appeal.withdraw', props, {
    initial,
    required: ['files'],
    labels: { files: t('step.withdraw.files'), text: t('label.note'), on: t('label.on') },
  })

  async function submit(): Promise<void> {
    const { text, files, on } = form.values
    const done = await form.send({ ...form.target, text, files: fileInputs(files), on: on ?? '' })
    if (done) props.onDone({ words: t('step.withdraw.done'), warnings: done.warnings, undo: { step: 'reopen' } })
  }

  return (
    <StepDialog
      form={form}
      isGrave
      title={t('step.withdraw.title')}
      rule={t('step.withdraw.rule')}
      submitLabel={t('step.withdraw.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <FilesField {...bind(form, 'files')} label={t('step.withdraw.files')} autoFocus />
      <TextAreaField {...bind(form, 'text')} label={t('label.note')} hint={t('label.optional')} />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
