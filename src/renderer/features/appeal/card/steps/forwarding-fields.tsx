import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { CheckField } from '#renderer/ui/check-field.tsx'
import { TextAreaField } from '#renderer/ui/text-area-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { bind } from './bind.ts'
import { DayOfStep, officeToday } from './day-of-step.tsx'
import { isAfter } from './is-after.ts'
import type { StepForm } from './use-step.ts'

/** What every sending to another body asks for. */
export interface SendingValues {
  readonly to: string
  readonly grounds: string
  readonly letterNumber: string
  readonly lateReason: string
  readonly isNoticed: boolean
  readonly on: string | null
}

export function blankSending(): SendingValues {
  return { to: '', grounds: '', letterNumber: '', lateReason: '', isNoticed: false, on: officeToday() }
}

/** What must be filled; after the term the reason for the delay too. */
export function requiredOfSending(dueOn: string | undefined) {
  return ({ on }: Pick<SendingValues, 'on'>) =>
    isAfter(on, dueOn) ? (['to', 'grounds', 'lateReason'] as const) : (['to', 'grounds'] as const)
}

/** What of the form is sent. */
export function sendingInput({ to, grounds, letterNumber, lateReason, isNoticed, on }: SendingValues) {
  return { to, grounds, letterNumber, lateReason, isNoticed, on: on ?? '' }
}

export interface ForwardingFieldsProps<Values extends SendingValues> {
  readonly form: StepForm<Values>
  /** Last day of the term. */
  readonly dueOn: string | undefined
  /** What is said when the term is over. */
  readonly late: 'step.forward.late' | 'step.passUp.late'
}

/** To whom, why, by which letter; after the term the reason for the delay too. Source. */
export function ForwardingFields({ form, dueOn, late }: ForwardingFieldsProps<SendingValues>) {
  const { t } = useTranslation('life')
  const format = useFormat()
  const { on } = form.values
  return (
    <>
      {isAfter(on, dueOn) && (
        <>
          <WarningNote>{t(late, { on: format.day(dueOn ?? '', 'dayMonth') })}</WarningNote>
          <TextAreaField {...bind(form, 'lateReason')} label={t('label.lateReason')} />
        </>
      )}
      <TextField
        {...bind(form, 'to')}
        label={t('label.to')}
        hint={t('step.forward.toHint')}
        autoFocus
        autoComplete="off"
      />
      <TextAreaField {...bind(form, 'grounds')} label={t('label.grounds')} rows={3} />
      <div className="q-fields">
        <TextField
          {...bind(form, 'letterNumber')}
          label={t('label.letterNumber')}
          hint={t('label.ifAny')}
          autoComplete="off"
        />
        <DayOfStep {...bind(form, 'on')} />
      </div>
      <CheckField
        label={t('step.forward.isNoticed')}
        hint={t('step.forward.isNoticedHint')}
        checked={form.values.isNoticed}
        onChange={(isNoticed) => form.set('isNoticed', isNoticed)}
      />
    </>
  )
}

/** Names of the fields for the summary of mistakes. */
export function useSendingLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation('life')
  return {
    to: t('label.to'),
    grounds: t('label.grounds'),
    letterNumber: t('label.letterNumber'),
    lateReason: t('label.lateReason'),
    on: t('label.on'),
  }
}
