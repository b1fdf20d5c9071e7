import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'

interface MonthBarProps {
  readonly name: string
  readonly value: OperationOutput<'reception.month'> | undefined
  readonly isThisMonth: boolean
  readonly onShift: (by: number) => void
  readonly onToday: () => void
}

/** Which month is shown, the way to others, and its sums. */
export function MonthBar({ name, value, isThisMonth, onShift, onToday }: MonthBarProps) {
  const { t } = useTranslation(['reception', 'common'])
  const days = (value?.days ?? []).filter(({ state }) => state !== 'cancelled')
  const sum = (count: 'booked' | 'received' | 'waiting'): number =>
    days.reduce((total, { counts }) => total + counts[count], 0)
  return (
    <>
      <IconButton
        label={t('common:previousMonth')}
        icon={<IconChevronLeft size={18} stroke={1.75} aria-hidden="true" />}
        onClick={() => onShift(-1)}
      />
      <h2 className="q-reception-month" aria-live="polite">
        {name}
      </h2>
      <IconButton
        label={t('common:nextMonth')}
        icon={<IconChevronRight size={18} stroke={1.75} aria-hidden="true" />}
        onClick={() => onShift(1)}
      />
      {!isThisMonth && (
        <Button small tone="link" onClick={onToday}>
          {t('month.today')}
        </Button>
      )}
      {days.length > 0 && (
        <p className="q-second q-reception-sums">
          {t('month.days', { count: days.length })} · {t('month.booked', { number: sum('booked') })} ·{' '}
          {t('month.received', { number: sum('received') })}
        </p>
      )}
    </>
  )
}
