import { useTranslation } from 'react-i18next'
import { reopenCauses, type ReopenCause } from '#domain/appeal/life-facts'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { useUntil } from '../../words/use-until.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useCounting } from './use-counting.ts'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly cause: ReopenCause
  readonly reason: string
  readonly on: string | null
}

/** A mistake is undone and the old term goes on; for the other causes the full term begins anew. Source: R-37. */
export function ReopenDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const counting = useCounting(card)
  const initial: Values = { cause: 'mistake', reason: '', on: officeToday() }
  const form = useStep('appeal.reopen', props, {
    initial,
    required: ['reason'],
    labels: { cause: t('step.reopen.cause'), reason: t('label.reason'), on: t('label.on') },
  })
  const { cause, on } = form.values
  const days = card.explanation.workingDays ?? counting?.rules.termWorkingDays[card.kind] ?? 0
  const anew = counting?.after(on, days)

  async function submit(): Promise<void> {
    const done = await form.send({ ...form.target, cause, reason: form.values.reason, on: on ?? '' })
    if (done) props.onDone({ words: t('step.reopen.done', { day: until(done.dueOn) }), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.reopen.title')}
      rule={
        cause === 'mistake'
          ? t('step.reopen.ruleMistake', { day: until(card.dueOn) })
          : anew !== undefined && t('step.reopen.ruleAnew', { day: until(anew) })
      }
      submitLabel={t('step.reopen.do', { number: card.number })}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SegmentedField
        {...bind(form, 'cause')}
        label={t('step.reopen.cause')}
        choices={reopenCauses.map((value) => ({ value, label: t(`reopenCause.${value}`) }))}
      />
      <TextAreaField {...bind(form, 'reason')} label={t('label.reason')} autoFocus />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}
