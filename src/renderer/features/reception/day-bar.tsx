import { useTranslation } from 'react-i18next'
import type { Reception } from '#contract/reception-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { keyedResults } from './settle-form.ts'
import type { ListedVisit } from './day-order.ts'

interface DayBarProps {
  readonly reception: Reception
  readonly visits: readonly ListedVisit[]
  readonly onClose: () => void
}

/** Sums of the day that add up in sight, and its end. */
export function DayBar({ reception, visits, onClose }: DayBarProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const { state, counts, heldFrom, heldTo, heldOn } = reception
  const received = visits.filter((one) => one.isHere && one.state === 'received')
  const byResult = keyedResults.map((result) => ({
    result,
    count: received.filter((one) => one.result === result).length,
  }))
  const sum = byResult.map(({ count }) => count).join(' + ')
  return (
    <div className="q-reception-totals">
      <div className="q-reception-all">
        <strong>{counts.received}</strong>
        <span>{t('bar.received')}</span>
      </div>
      <dl>
        {byResult.map(({ result, count }) => (
          <div key={result}>
            <dt>{t(`bar.${result}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {counts.received > 0 && (
        <p className="q-second q-reception-sum">
          {sum} = {counts.received}
          <span className="q-ok">
            <DueShape shape="done" /> {t('bar.agrees')}
          </span>
        </p>
      )}
      <p className="q-second q-reception-sum">
        {t('bar.left', { waiting: counts.waiting, missed: counts.missed, moved: counts.moved })}
      </p>
      <div className="q-actions">
        {state === 'planned' && <Button onClick={onClose}>{t('closeDay.open')}</Button>}
        {state === 'held' && (
          <span className="q-ok">
            <DueShape shape="done" />
            {t('day.heldAt', { from: heldFrom ?? '', to: heldTo ?? '' })}
          </span>
        )}
        {state === 'cancelled' && (
          <span>
            {t('day.cancelledOn', { day: format.day(heldOn) })}
            {reception.reason !== '' && `: ${reception.reason}`}
          </span>
        )}
      </div>
    </div>
  )
}
