import { useTranslation } from 'react-i18next'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useLabels } from '../../words/use-labels.ts'
import { usePerson } from '../../words/use-person.ts'
import { useUntil } from '../../words/use-until.ts'
import { blankAssign, leadOf, resolutionFacts, type AssignValues } from './assign-values.ts'
import { bind } from './bind.ts'
import { DayOfStep } from './day-of-step.tsx'
import { ExecutorFields } from './executor-fields.tsx'
import { executorInputs } from './executors.ts'
import { OfficialField } from './official-field.tsx'
import { ResolutionText } from './resolution-text.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useCounting } from './use-counting.ts'
import { useStep, type StepForm, type StepProps } from './use-step.ts'

/** A resolution: who does what by when, and who of them answers. Source: R-54. */
export function AssignDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const { officials } = useLabels()
  const userId = usePerson()?.userId
  const counting = useCounting(card)
  const form = useStep('appeal.assign', props, {
    initial: blankAssign(card, officials, userId),
    required: ['executors', 'authorId', 'text'],
    labels: {
      executors: t('step.assign.executors'),
      authorId: t('label.author'),
      text: t('label.text'),
      on: t('label.on'),
      'control.note': t('label.note'),
    },
  })
  const { values } = form
  const leadName = officials.find(({ officialId }) => officialId === leadOf(values)?.officialId)?.name ?? ''

  async function submit(): Promise<void> {
    const { authorId, text, language, executors, isOnControl, watcherId, note, on } = values
    const done = await form.send({
      ...form.target,
      on: on ?? '',
      authorId: authorId ?? '',
      text,
      language,
      executors: executorInputs(executors),
      control: isOnControl ? { officialId: watcherId, note } : null,
    })
    if (done) props.onDone({ words: t('step.assign.done', { name: leadName }), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      size="large"
      title={t('step.assign.title')}
      rule={t('step.assign.rule', { day: until(card.dueOn) })}
      submitLabel={t('step.assign.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <ExecutorFields
        card={card}
        executors={values.executors}
        onChange={(executors) => form.set('executors', executors)}
        from={values.on}
        counting={counting}
        error={form.error}
      />
      <ResolutionText card={card} form={form} facts={resolutionFacts(values, officials)} />
      <div className="q-fields">
        <OfficialField {...bind(form, 'authorId')} className="q-wide" label={t('label.author')} />
        <DayOfStep {...bind(form, 'on')} />
      </div>
      {card.control === null && <ControlFields form={form} />}
    </StepDialog>
  )
}

function ControlFields({ form }: { readonly form: StepForm<AssignValues> }) {
  const { t } = useTranslation('life')
  const { isOnControl } = form.values
  return (
    <>
      <CheckField
        label={t('step.assign.control')}
        checked={isOnControl}
        onChange={(checked) => form.set('isOnControl', checked)}
      />
      {isOnControl && (
        <div className="q-fields">
          <OfficialField {...bind(form, 'watcherId')} label={t('label.watcher')} hint={t('label.optional')} clearable />
          <TextField {...bind(form, 'note')} label={t('label.note')} hint={t('label.optional')} autoComplete="off" />
        </div>
      )}
    </>
  )
}
