import { useTranslation } from 'react-i18next'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import type { KeptFile } from '../../desk/desk-form.ts'
import { useUntil } from '../../words/use-until.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { fileInputs, FilesField } from './files-field.tsx'
import type { Share } from './share-of.ts'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly text: string
  readonly files: readonly KeptFile[]
  readonly isDone: boolean
  readonly on: string | null
}

/** What an executor did, in words and papers; without the mark the work goes on. Source: R-54. */
export function ReportDialog({ share, ...props }: StepProps & { readonly share: Share }) {
  const { t } = useTranslation('life')
  const until = useUntil()
  const initial: Values = { text: '', files: [], isDone: true, on: officeToday() }
  const form = useStep('appeal.report-assignment', props, {
    initial,
    required: ['text'],
    labels: { text: t('step.report.text'), files: t('label.files'), on: t('label.on') },
  })

  async function submit(): Promise<void> {
    const { text, files, isDone, on } = form.values
    const { assignmentId } = share
    const done = await form.send({ ...form.target, assignmentId, text, files: fileInputs(files), isDone, on: on ?? '' })
    if (done) props.onDone({ words: t('step.report.done'), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.report.title')}
      rule={t('step.report.rule')}
      submitLabel={t('step.report.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <p>{t('step.report.who', { name: share.official.name, day: until(share.dueOn) })}</p>
      <TextAreaField {...bind(form, 'text')} label={t('step.report.text')} rows={4} autoFocus />
      <FilesField {...bind(form, 'files')} hint={t('label.ifAny')} />
      <div className="q-fields">
        <CheckField
          label={t('step.report.isDone')}
          hint={t('step.report.isDoneHint')}
          checked={form.values.isDone}
          onChange={(isDone) => form.set('isDone', isDone)}
        />
        <DayOfStep {...bind(form, 'on')} />
      </div>
    </StepDialog>
  )
}
