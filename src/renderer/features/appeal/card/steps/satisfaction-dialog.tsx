import { useTranslation } from 'react-i18next'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { useLabels } from '../../words/use-labels.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly score: string | null
  readonly isSolved: 'yes' | 'no' | 'unknown'
  readonly way: 'atDelivery' | 'byCall' | 'other'
  readonly comment: string
  readonly on: string | null
}

const solved = ['yes', 'no', 'unknown'] as const
const ways = ['atDelivery', 'byCall', 'other'] as const
const claims = { yes: true, no: false, unknown: null } as const

/** What the applicant says of the answer. Source: R-52. */
export function SatisfactionDialog(props: StepProps) {
  const { t } = useTranslation('life')
  const { dictionary } = useLabels()
  const initial: Values = { score: null, isSolved: 'unknown', way: 'byCall', comment: '', on: officeToday() }
  const form = useStep('appeal.note-satisfaction', props, {
    initial,
    required: ['score'],
    labels: { score: t('step.noteSatisfaction.score'), comment: t('step.noteSatisfaction.comment'), on: t('label.on') },
  })

  async function submit(): Promise<void> {
    const { score, isSolved, way, comment, on } = form.values
    const done = await form.send({
      ...form.target,
      score: score ?? '',
      isSolved: claims[isSolved],
      way,
      comment,
      on: on ?? '',
    })
    if (done) props.onDone({ words: t('step.noteSatisfaction.done'), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.noteSatisfaction.title')}
      rule={t('step.noteSatisfaction.rule')}
      submitLabel={t('step.noteSatisfaction.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SelectField
        {...bind(form, 'score')}
        label={t('step.noteSatisfaction.score')}
        options={dictionary.choices('satisfaction')}
        autoFocus
      />
      <SegmentedField
        {...bind(form, 'isSolved')}
        label={t('step.noteSatisfaction.isSolved')}
        choices={solved.map((value) => ({ value, label: t(`step.noteSatisfaction.solved.${value}`) }))}
      />
      <SegmentedField
        {...bind(form, 'way')}
        label={t('step.noteSatisfaction.way')}
        choices={ways.map((value) => ({ value, label: t(`step.noteSatisfaction.ways.${value}`) }))}
      />
      <TextAreaField {...bind(form, 'comment')} label={t('step.noteSatisfaction.comment')} hint={t('label.optional')} />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
