import { useTranslation } from 'react-i18next'
import { isComplainedOf } from '#domain/appeal/complained-of'
import { DateField } from '#renderer/ui/date-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { useLabels } from '../../words/use-labels.ts'
import { useUntil } from '../../words/use-until.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { OfficialField } from './official-field.tsx'
import { formerExecutors, type Share } from './share-of.ts'
import { StepDialog } from './step-dialog.tsx'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly officialId: string | null
  readonly dueOn: string | null
  readonly reason: string
  readonly on: string | null
}

/** A share passes to another official; who had it and why stays in the case file. Source: R-54. */
export function ReassignDialog({ share, ...props }: StepProps & { readonly share: Share }) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const { officials } = useLabels()
  const initial: Values = { officialId: null, dueOn: share.dueOn, reason: '', on: officeToday() }
  const form = useStep('appeal.reassign', props, {
    initial,
    required: ['officialId', 'reason'],
    labels: {
      officialId: t('step.reassign.to'),
      dueOn: t('label.internalDue'),
      reason: t('label.reason'),
      on: t('label.on'),
    },
  })
  const { values } = form
  const name = officials.find(({ officialId }) => officialId === values.officialId)?.name ?? ''
  const busy = new Set(card.assignments.filter((one) => one.state === 'open').map((one) => one.official.officialId))
  const former = formerExecutors(card.assignments, share)

  async function submit(): Promise<void> {
    const { officialId, dueOn, reason, on } = values
    const done = await form.send({
      ...form.target,
      assignmentId: share.assignmentId,
      officialId: officialId ?? '',
      dueOn: dueOn === '' ? null : (dueOn ?? ''),
      reason,
      on: on ?? '',
    })
    if (done) props.onDone({ words: t('step.reassign.done', { name }), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.reassign.title')}
      rule={t('step.reassign.rule')}
      submitLabel={t('step.reassign.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <p>
        {t('step.reassign.now', { name: share.official.name, day: until(share.dueOn) })}
        {former.length > 0 && (
          <span className="q-second"> · {t('step.reassign.history', { names: former.join(' → ') })}</span>
        )}
      </p>
      <OfficialField
        {...bind(form, 'officialId')}
        label={t('step.reassign.to')}
        among={(one) => !busy.has(one.officialId)}
        autoFocus
      />
      {card.complaintAgainst !== '' && name !== '' && isComplainedOf(card.complaintAgainst, name) && (
        <WarningNote>{t('step.assign.complainedOf', { name })}</WarningNote>
      )}
      <TextAreaField {...bind(form, 'reason')} label={t('label.reason')} />
      <div className="q-fields">
        <DateField {...bind(form, 'dueOn')} label={t('label.internalDue')} hint={t('step.reassign.dueHint')} />
        <DayOfStep {...bind(form, 'on')} />
      </div>
    </StepDialog>
  )
}
