import { useTranslation } from 'react-i18next'
import type { DeliveryWay } from '#domain/appeal/life-facts'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { KeptFile } from '../../desk/desk-form.ts'
import { useUntil } from '../../words/use-until.ts'
import { noticeArticles, owedNotices, type OwedNotice } from '../owed-notices.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { fileInputs, FilesField } from './files-field.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'
import { wantedWay, WayField } from './way-field.tsx'

interface Values {
  readonly notice: OwedNotice['notice']
  readonly way: DeliveryWay
  readonly proof: string
  readonly files: readonly KeptFile[]
  readonly on: string | null
}

/** The applicant was told: the clock of the notice ends. Source. */
export function NotifyDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const owed = owedNotices(card)
  const initial: Values = {
    notice: owed[0]?.notice ?? 'extension',
    way: wantedWay(card),
    proof: '',
    files: [],
    on: officeToday(),
  }
  const form = useStep('appeal.notify', props, {
    initial,
    labels: { notice: t('step.notify.which'), proof: t('label.proof'), files: t('label.files'), on: t('label.on') },
  })
  const { values } = form
  const due = owed.find((one) => one.notice === values.notice)

  async function submit(): Promise<void> {
    const { notice, way, proof, files, on } = values
    const done = await form.send({ ...form.target, notice, way, proof, files: fileInputs(files), on: on ?? '' })
    if (done) props.onDone({ words: t('step.notify.done'), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.notify.title')}
      rule={due && t('step.notify.rule', { day: until(due.dueOn), article: noticeArticles[due.notice] })}
      submitLabel={t('step.notify.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SegmentedField
        {...bind(form, 'notice')}
        label={t('step.notify.which')}
        choices={owed.map(({ notice }) => ({ value: notice, label: t(`paper.notice.${notice}`) }))}
      />
      <WayField {...bind(form, 'way')} autoFocus />
      <div className="q-fields">
        <TextField
          {...bind(form, 'proof')}
          className="q-wide"
          label={t('label.proof')}
          hint={t('step.notify.proofHint')}
          autoComplete="off"
        />
        <DayOfStep {...bind(form, 'on')} />
      </div>
      <FilesField {...bind(form, 'files')} hint={t('label.ifAny')} />
    </StepDialog>
  )
}
