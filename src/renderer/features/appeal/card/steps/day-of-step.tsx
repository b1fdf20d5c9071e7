import { useTranslation } from 'react-i18next'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import type { Bound } from './bind.ts'

/** Today by the clock of the office. */
export function officeToday(): string {
  return officeNow().slice(0, 10)
}

/** The day on which the step was taken: today unless it is written down later. */
export function DayOfStep({ label, ...field }: Bound<string | null> & { readonly label?: string }) {
  const { t } = useTranslation('life')
  return <DateField {...field} label={label ?? t('label.on')} latest={officeToday()} className="card-day" />
}
