import { useTranslation } from 'react-i18next'
import { extensionCapacities } from '#domain/appeal/life-facts'
import type { AppealCard } from '#contract/appeal-fields'
import type { Official } from '#contract/office'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { useLabels } from '../../words/use-labels.ts'
import { useUntil } from '../../words/use-until.ts'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { NotOffered, OfficialField } from './official-field.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useCounting } from './use-counting.ts'
import { useStep, type StepProps } from './use-step.ts'

interface Values {
  readonly decidedBy: string | null
  readonly reason: string
  readonly dueOn: string | null
  readonly on: string | null
}

/** A reasoned decision of one who may decide it, until two months at most; then the notice. Source: R-21. */
export function ExtendDialog(props: StepProps) {
  const { card } = props
  const { t } = useTranslation('life')
  const until = useUntil()
  const format = useFormat()
  const { officials } = useLabels()
  const initial: Values = { decidedBy: null, reason: '', dueOn: '', on: officeToday() }
  const form = useStep('appeal.extend', props, {
    initial,
    required: ['decidedBy', 'reason', 'dueOn'],
    labels: {
      decidedBy: t('step.extend.decidedBy'),
      reason: t('step.extend.grounds'),
      dueOn: t('label.newDueOn'),
      on: t('label.decidedOn'),
    },
  })
  const entitled = officials.filter((one) => one.isActive && mayExtend(one))
  const others = officials.filter((one) => one.isActive && !mayExtend(one))
  const { values } = form
  const last = card.lastExtensionDay

  async function submit(): Promise<void> {
    const { on, decidedBy, reason, dueOn } = values
    const done = await form.send({
      ...form.target,
      on: on ?? '',
      decidedBy: decidedBy ?? '',
      reason,
      dueOn: dueOn ?? '',
    })
    if (done) props.onDone({ words: t('step.extend.done', { day: until(done.dueOn) }), warnings: done.warnings })
  }

  return (
    <StepDialog
      form={form}
      title={t('step.extend.title')}
      rule={last === null ? '' : t('step.extend.rule', { day: until(last) })}
      submitLabel={t('step.extend.do')}
      onSubmit={submit}
      onClose={props.onClose}
    >
      {(values.on ?? '') > card.dueOn && (
        <WarningNote>{t('step.extend.over', { on: format.day(card.dueOn, 'dayMonth') })}</WarningNote>
      )}
      {entitled.length === 0 && officials.length > 0 && <WarningNote>{t('step.extend.nobody')}</WarningNote>}
      <OfficialField {...bind(form, 'decidedBy')} label={t('step.extend.decidedBy')} among={mayExtend} autoFocus />
      <NotOffered names={others.map(({ name }) => name)} why={t('step.extend.notEntitledWhy')} />
      <TextAreaField {...bind(form, 'reason')} label={t('step.extend.grounds')} rows={3} />
      <div className="q-fields">
        <DateField
          {...bind(form, 'dueOn')}
          label={t('label.newDueOn')}
          earliest={card.dueOn}
          latest={last ?? undefined}
          side={
            last !== null && (
              <Button small tone="link" onClick={() => form.set('dueOn', last)}>
                {t('step.extend.latest', { day: format.day(last) })}
              </Button>
            )
          }
        />
        <DayOfStep {...bind(form, 'on')} label={t('label.decidedOn')} />
      </div>
      <NewTerm card={card} dueOn={values.dueOn} on={values.on} />
    </StepDialog>
  )
}

function mayExtend({ rank }: Official): boolean {
  return extensionCapacities.some((capacity) => capacity === rank)
}

/** The term before and after, and until when the applicant must be told. */
function NewTerm({
  card,
  dueOn,
  on,
}: {
  readonly card: AppealCard
  readonly dueOn: string | null
  readonly on: string | null
}) {
  const { t } = useTranslation('life')
  const format = useFormat()
  const until = useUntil()
  const counting = useCounting(card)
  const after = counting?.workingDay(dueOn)
  const told = counting?.after(on, counting.rules.extensionNotice)
  if (after === undefined || told === undefined || after <= card.dueOn) return null
  return (
    <p className="q-second" role="status">
      {after !== dueOn && `${t('movesTo', { on: format.day(after, 'dayMonth') })} `}
      {t('step.extend.before', {
        before: format.day(card.dueOn, 'dayMonth'),
        after: format.day(after, 'dayMonth'),
        day: until(told),
      })}
    </p>
  )
}
