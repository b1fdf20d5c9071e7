import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { DateTimeField } from '#renderer/ui/date-time-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useUntil } from '../../words/use-until.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useCounting } from './use-counting.ts'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly preliminary: string
  readonly heldAt: string | null
  readonly place: string
  readonly actOn: string | null
  readonly on: string | null
}

/** The preliminary decision is given, the person is heard, the act follows. Source: R-32. */
export function SetHearingDialog(props: StepProps) {
  const { t } = useTranslation('life')
  const format = useFormat()
  const until = useUntil()
  const counting = useCounting(props.card)
  const initial: Values = { preliminary: '', heldAt: '', place: '', actOn: '', on: officeToday() }
  const form = useStep('appeal.set-hearing', props, {
    initial,
    required: ['preliminary', 'heldAt', 'place', 'actOn'],
    labels: {
      preliminary: t('label.preliminary'),
      heldAt: t('label.heldAt'),
      place: t('label.place'),
      actOn: t('label.actOn'),
      on: t('step.setHearing.on'),
    },
  })
  const { values } = form
  const earliest = counting?.after(values.on, counting.rules.hearingNotice)
  const objection = counting?.after(values.on, counting.rules.objectionTerm)

  async function submit(): Promise<void> {
    const { preliminary, heldAt, place, actOn, on } = values
    const done = await form.send({
      ...form.target,
      preliminary,
      heldAt: heldAt ?? '',
      place,
      actOn: actOn ?? '',
      on: on ?? '',
    })
    const words = t('step.setHearing.done', { at: format.moment(heldAt ?? '') })
    if (done) props.onDone({ words, warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.setHearing.title')}
      rule={
        counting &&
        t('step.setHearing.rule', { notice: counting.rules.hearingNotice, objection: counting.rules.objectionTerm })
      }
      submitLabel={t('step.setHearing.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <TextAreaField {...bind(form, 'preliminary')} label={t('label.preliminary')} rows={4} autoFocus />
      <div className="q-fields">
        <DayOfStep {...bind(form, 'on')} label={t('step.setHearing.on')} />
        <DateField
          {...bind(form, 'actOn')}
          label={t('label.actOn')}
          earliest={earliest}
          latest={props.card.dueOn}
          side={
            earliest !== undefined && (
              <Button small tone="link" onClick={() => form.set('actOn', earliest)}>
                {t('step.setHearing.earliest', { day: format.day(earliest, 'dayMonth') })}
              </Button>
            )
          }
        />
      </div>
      <div className="q-fields">
        <DateTimeField {...bind(form, 'heldAt')} label={t('label.heldAt')} hint="27.11.2026, 15:00" />
        <TextField {...bind(form, 'place')} className="q-wide" label={t('label.place')} autoComplete="off" />
      </div>
      {objection !== undefined && (
        <p className="q-second" role="status">
          {t('step.setHearing.objectionUntil', { day: until(objection) })}
        </p>
      )}
    </StepDialog>
  )
}
