import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FactList } from '#renderer/ui/fact-list.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { useUntil } from '../../words/use-until.ts'
import { bind } from '../steps/bind.ts'
import { officeToday } from '../steps/day-of-step.tsx'
import { StepDialog } from '../steps/step-dialog.tsx'
import { useStep, type StepProps } from '../steps/use-step.ts'
import type { FollowUp } from './card-follow-ups.tsx'

interface Values {
  readonly dueOn: string | null
  readonly reason: string
}

/** A later day with its reason; the days before stay in sight. Source: R-37. */
export function MoveFollowUpDialog(props: StepProps & { readonly followUp: FollowUp }) {
  const { followUp } = props
  const { t } = useTranslation('follow-up')
  const format = useFormat()
  const until = useUntil()
  const initial: Values = { dueOn: '', reason: '' }
  const form = useStep('follow-up.move', props, {
    initial,
    required: ['dueOn', 'reason'],
    labels: { dueOn: t('moveForm.dueOn'), reason: t('moveForm.reason') },
  })

  async function submit(): Promise<void> {
    const { dueOn, reason } = form.values
    const { followUpId } = followUp
    const done = await form.send({ ...form.target, followUpId, dueOn: dueOn ?? '', reason })
    if (done) props.onDone({ words: t('moveForm.done', { day: until(dueOn ?? '') }), warnings: done.warnings })
  }

  const before = followUp.moves.map(({ from, reason }) => `${format.day(from)} (${reason})`)
  return (
    <StepDialog
      form={form}
      title={t('moveForm.title')}
      rule={t('moveForm.rule')}
      submitLabel={t('moveForm.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <FactList
        facts={[
          { key: 'what', label: t('field.what'), value: followUp.what },
          { key: 'now', label: t('moveForm.now'), value: format.day(followUp.dueOn, 'long') },
          ...(before.length > 0 ? [{ key: 'before', label: t('moveForm.before'), value: before.join('; ') }] : []),
        ]}
      />
      <DateField
        {...bind(form, 'dueOn')}
        label={t('moveForm.dueOn')}
        earliest={officeToday()}
        className="q-narrow-day"
        autoFocus
      />
      <TextAreaField {...bind(form, 'reason')} label={t('moveForm.reason')} />
    </StepDialog>
  )
}
