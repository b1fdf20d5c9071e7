import { useTranslation } from 'react-i18next'
import { returnReasons, type DeliveryWay, type ReturnReason } from '#domain/appeal/life-facts'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { useUntil } from '../../words/use-until.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { isAfter } from './is-after.ts'
import { StepDialog } from './step-dialog.tsx'
import { useCounting, type Counting } from './use-counting.ts'
import { useStep, type StepProps } from './use-step.ts'
import { wantedWay, WayField } from './way-field.tsx'

interface Values {
  readonly reason: ReturnReason
  readonly text: string
  readonly way: DeliveryWay
  readonly earlierNumber: string
  readonly lateReason: string
  readonly on: string | null
}

/** Uncured, repeated after a decision, or insulting: returned within three working days. Source. */
export function ReturnDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const format = useFormat()
  const counting = useCounting(card)
  const initial: Values = {
    reason: card.curing !== null && card.curing.curedOn === null ? 'uncured' : 'repeated',
    text: '',
    way: wantedWay(card),
    earlierNumber: card.links.find((link) => link.kind === 'repeatOf' && link.direction === 'out')?.number ?? '',
    lateReason: '',
    on: officeToday(),
  }
  const form = useStep('appeal.return', props, {
    initial,
    required: ({ reason, on }) => [
      'text',
      ...(reason === 'repeated' ? (['earlierNumber'] as const) : []),
      ...(isAfter(on, returnTerm(card, reason, counting)) ? (['lateReason'] as const) : []),
    ],
    labels: {
      reason: t('step.return.cause'),
      text: t('step.return.text'),
      earlierNumber: t('step.return.earlier'),
      lateReason: t('label.lateReason'),
      on: t('label.on'),
    },
  })
  const { values } = form
  const dueOn = returnTerm(card, values.reason, counting)

  async function submit(): Promise<void> {
    const { reason, earlierNumber, on, ...rest } = values
    const number = reason === 'repeated' ? earlierNumber : ''
    const done = await form.send({ ...form.target, ...rest, reason, earlierNumber: number, on: on ?? '' })
    if (done) props.onDone({ words: t('step.return.done'), warnings: done.warnings, undo: { step: 'reopen' } })
  }

  return (
    <StepDialog
      form={form}
      isGrave
      title={t('step.return.title')}
      rule={t(values.reason === 'uncured' ? 'step.return.ruleUncured' : 'step.return.ruleFromStart', {
        day: until(dueOn ?? ''),
      })}
      submitLabel={t('step.return.do', { number: card.number })}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <SegmentedField
        {...bind(form, 'reason')}
        label={t('step.return.cause')}
        choices={returnReasons.map((value) => ({ value, label: t(`returnReason.${value}`) }))}
        autoFocus
      />
      {values.reason === 'repeated' && (
        <TextField {...bind(form, 'earlierNumber')} label={t('step.return.earlier')} autoComplete="off" />
      )}
      <TextAreaField {...bind(form, 'text')} label={t('step.return.text')} rows={4} />
      {isAfter(values.on, dueOn) && (
        <>
          <WarningNote>{t('step.return.late', { on: format.day(dueOn ?? '', 'dayMonth') })}</WarningNote>
          <TextAreaField {...bind(form, 'lateReason')} label={t('label.lateReason')} />
        </>
      )}
      <WayField {...bind(form, 'way')} />
      <DayOfStep {...bind(form, 'on')} />
    </StepDialog>
  )
}

/** Three working days: after the term to cure, else from the registration. */
function returnTerm(
  { curing, registeredOn }: AppealCard,
  reason: ReturnReason,
  counting: Counting | undefined,
): string | undefined {
  const from = reason === 'uncured' && curing !== null ? curing.dueOn : registeredOn
  return counting?.after(from, counting.rules.returnTerm)
}
