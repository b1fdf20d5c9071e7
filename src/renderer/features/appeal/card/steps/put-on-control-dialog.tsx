import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/text-field.tsx'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { OfficialField } from './official-field.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly officialId: string | null
  readonly note: string
  readonly on: string | null
}

/** Puts the appeal on the control list. Source: R-54. */
export function PutOnControlDialog(props: StepProps) {
  const { t } = useTranslation('life')
  const initial: Values = { officialId: null, note: '', on: officeToday() }
  const form = useStep('appeal.put-on-control', props, {
    initial,
    labels: { officialId: t('label.watcher'), note: t('label.note'), on: t('label.on') },
  })

  async function submit(): Promise<void> {
    const { officialId, note, on } = form.values
    const done = await form.send({ ...form.target, officialId, note, on: on ?? '' })
    if (!done) return
    props.onDone({ words: t('step.putOnControl.done'), warnings: done.warnings, undo: { step: 'takeOffControl' } })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.putOnControl.title')}
      rule={t('step.putOnControl.rule')}
      submitLabel={t('step.putOnControl.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <OfficialField
        {...bind(form, 'officialId')}
        label={t('label.watcher')}
        hint={t('label.optional')}
        clearable
        autoFocus
      />
      <div className="q-fields">
        <TextField
          {...bind(form, 'note')}
          className="q-wide"
          label={t('label.note')}
          hint={t('label.optional')}
          autoComplete="off"
        />
        <DayOfStep {...bind(form, 'on')} />
      </div>
    </StepDialog>
  )
}
