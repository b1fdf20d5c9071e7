import { useTranslation } from 'react-i18next'
import { defectNames, type Defect } from '#domain/appeal/defects'
import type { DeliveryWay } from '#domain/appeal/life-facts'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { FieldFrame } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { fieldId } from '#renderer/ui/use-field-errors.ts'
import { useUntil } from '../../words/use-until.ts'
import { defectKeys } from '../defect-keys.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useCounting } from './use-counting.ts'
import { useStep, type StepProps } from './use-step.ts'
import { wantedWay, WayField } from './way-field.tsx'

interface Values {
  readonly defects: readonly Defect[]
  readonly text: string
  readonly way: DeliveryWay
  readonly workingDays: string
  readonly on: string | null
}

/** An author who is not known cannot be told of anything. */
const curable = defectNames.filter((defect) => defect !== 'anonymous')

/** What is missing is explained, and a term to cure it is given. Source: R-13. */
export function NotifyDefectsDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const counting = useCounting(card)
  const days = String(counting?.rules.curingTerm ?? '')
  const initial: Values = {
    defects: card.defects.filter((defect) => defect !== 'anonymous'),
    text: '',
    way: wantedWay(card),
    workingDays: '',
    on: officeToday(),
  }
  const form = useStep('appeal.notify-defects', props, {
    initial,
    labels: {
      defects: t('step.notifyDefects.which'),
      text: t('step.notifyDefects.text'),
      workingDays: t('step.notifyDefects.days'),
      on: t('label.on'),
    },
  })
  const { values } = form
  const dueOn = counting?.after(values.on, Number(values.workingDays || days))

  async function submit(): Promise<void> {
    const { defects, text, way, workingDays, on } = values
    const done = await form.send({
      ...form.target,
      defects: [...defects],
      text,
      way,
      workingDays: workingDays === '' ? null : Number(workingDays),
      on: on ?? '',
    })
    const words = t('step.notifyDefects.done', { day: until(dueOn ?? '') })
    if (done) props.onDone({ words, warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      size="large"
      title={t('step.notifyDefects.title')}
      rule={t(counting?.rules.pauseOnDefects ? 'step.notifyDefects.rulePaused' : 'step.notifyDefects.rule')}
      submitLabel={t('step.notifyDefects.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <FieldFrame
        id={fieldId('step', 'defects')}
        label={t('step.notifyDefects.which')}
        error={form.error('defects')}
        group
      >
        <div className="card-ticks">
          {curable.map((defect, at) => (
            <CheckField
              key={defect}
              id={at === 0 ? fieldId('step', 'defects') : undefined}
              autoFocus={at === 0}
              label={t(`step.notifyDefects.defect.${defectKeys[defect]}`)}
              checked={values.defects.includes(defect)}
              onChange={(checked) => {
                const others = values.defects.filter((one) => one !== defect)
                form.set('defects', checked ? [...others, defect] : others)
              }}
            />
          ))}
        </div>
      </FieldFrame>
      <TextAreaField {...bind(form, 'text')} label={t('step.notifyDefects.text')} hint={t('label.optional')} rows={3} />
      <WayField {...bind(form, 'way')} />
      <div className="q-fields">
        <NumberField
          {...bind(form, 'workingDays')}
          label={t('step.notifyDefects.days')}
          maxLength={2}
          hint={values.workingDays === '' ? days : undefined}
        />
        <DayOfStep {...bind(form, 'on')} />
      </div>
      {dueOn !== undefined && (
        <p className="q-second" role="status">
          {t('step.notifyDefects.until', { day: until(dueOn) })}
        </p>
      )}
    </StepDialog>
  )
}
