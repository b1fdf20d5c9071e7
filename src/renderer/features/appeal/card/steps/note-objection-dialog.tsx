import { useTranslation } from 'react-i18next'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { useUntil } from '../../words/use-until.ts'
import { lastClock } from '../running-clock.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly text: string
  readonly on: string | null
}

/** What the applicant says against the preliminary decision. Source: R-32. */
export function NoteObjectionDialog(props: StepProps) {
  const { t } = useTranslation('life')
  const until = useUntil()
  const initial: Values = { text: '', on: officeToday() }
  const form = useStep('appeal.note-objection', props, {
    initial,
    required: ['text'],
    labels: { text: t('step.noteObjection.text'), on: t('label.on') },
  })

  async function submit(): Promise<void> {
    const { text, on } = form.values
    const done = await form.send({ ...form.target, text, on: on ?? '' })
    if (done) props.onDone({ words: t('step.noteObjection.done'), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.noteObjection.title')}
      rule={t('step.noteObjection.rule', { day: until(lastClock(props.card, 'objection')?.dueOn ?? '') })}
      submitLabel={t('step.noteObjection.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextAreaField {...bind(form, 'text')} label={t('step.noteObjection.text')} rows={4} autoFocus />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
