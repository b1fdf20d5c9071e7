import { useTranslation } from 'react-i18next'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import type { KeptFile } from '../../desk/desk-form.ts'
import { useUntil } from '../../words/use-until.ts'
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

/** The applicant brought what was missing: the consideration goes on. Source: R-13. */
export function CureDefectsDialog(props: StepProps) {
  const { t } = useTranslation('life')
  const until = useUntil()
  const initial: Values = { text: '', files: [], on: officeToday() }
  const form = useStep('appeal.cure-defects', props, {
    initial,
    labels: { text: t('step.cureDefects.text'), files: t('label.files'), on: t('label.on') },
  })

  async function submit(): Promise<void> {
    const { text, files, on } = form.values
    const done = await form.send({ ...form.target, text, files: fileInputs(files), on: on ?? '' })
    if (done) props.onDone({ words: t('step.cureDefects.done'), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.cureDefects.title')}
      rule={t('step.cureDefects.rule', { day: until(props.card.curing?.dueOn ?? '') })}
      submitLabel={t('step.cureDefects.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextAreaField {...bind(form, 'text')} label={t('step.cureDefects.text')} hint={t('label.optional')} autoFocus />
      <FilesField {...bind(form, 'files')} hint={t('label.ifAny')} />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
