import { useTranslation } from 'react-i18next'
import { fullName } from '#domain/appeal/content'
import { DateTimeField } from '#renderer/ui/date-time-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { usePerson } from '../../words/use-person.ts'
import { bind } from './bind.ts'
import { OfficialField } from './official-field.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly place: string
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly chairId: string | null
  readonly secretary: string
  readonly participants: string
  readonly question: string
  readonly explanations: string
}

/** The protocol, exactly the fields of the act. Source: R-33. */
export function HoldHearingDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const person = usePerson()
  const initial: Values = {
    place: card.hearing?.place ?? '',
    startedAt: card.hearing?.heldAt.slice(0, 16) ?? '',
    endedAt: '',
    chairId: null,
    secretary: person?.name ?? '',
    participants: card.applicants.map((one) => fullName(one)).join(', '),
    question: '',
    explanations: '',
  }
  const labels = {
    place: t('label.place'),
    startedAt: t('step.holdHearing.startedAt'),
    endedAt: t('step.holdHearing.endedAt'),
    chairId: t('step.holdHearing.chairId'),
    secretary: t('step.holdHearing.secretary'),
    participants: t('step.holdHearing.participants'),
    question: t('step.holdHearing.question'),
    explanations: t('step.holdHearing.explanations'),
  }
  const form = useStep('appeal.hold-hearing', props, {
    initial,
    required: ['place', 'startedAt', 'endedAt', 'chairId', 'secretary', 'participants', 'question', 'explanations'],
    labels,
  })

  async function submit(): Promise<void> {
    const { startedAt, endedAt, chairId, ...texts } = form.values
    const done = await form.send({
      ...form.target,
      ...texts,
      startedAt: startedAt ?? '',
      endedAt: endedAt ?? '',
      chairId: chairId ?? '',
    })
    if (done) props.onDone({ words: t('step.holdHearing.done'), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      size="large"
      title={t('step.holdHearing.title')}
      rule={t('step.holdHearing.rule')}
      submitLabel={t('step.holdHearing.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <div className="q-fields">
        <DateTimeField {...bind(form, 'startedAt')} label={labels.startedAt} />
        <DateTimeField {...bind(form, 'endedAt')} label={labels.endedAt} autoFocus />
        <TextField {...bind(form, 'place')} className="q-wide" label={labels.place} autoComplete="off" />
      </div>
      <div className="q-fields">
        <OfficialField {...bind(form, 'chairId')} className="q-wide" label={labels.chairId} />
        <TextField {...bind(form, 'secretary')} className="q-wide" label={labels.secretary} autoComplete="off" />
      </div>
      <TextAreaField {...bind(form, 'participants')} label={labels.participants} />
      <TextAreaField {...bind(form, 'question')} label={labels.question} />
      <TextAreaField {...bind(form, 'explanations')} label={labels.explanations} rows={4} />
    </StepDialog>
  )
}
