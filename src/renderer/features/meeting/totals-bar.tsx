import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { sumOfParts, sumText, totalParts, withoutOutcome } from './totals-line.ts'

interface TotalsBarProps {
  readonly totals: OperationOutput<'meeting.get'>['totals']
  readonly dictionary: Dictionary
}

/** Questions by published group, written out as a sum, and whether it agrees with the register. */
export function TotalsBar({ totals, dictionary }: TotalsBarProps) {
  const { t } = useTranslation('meeting')
  const order = dictionary.entries('published_groups').map(({ code }) => code)
  const parts = totalParts(totals.byGroup, order)
  const agrees = totals.agrees && sumOfParts(parts) === totals.all
  return (
    <section className="q-meeting-totals" aria-label={t('totals.name')}>
      <div className="q-meeting-all">
        <strong>{totals.all}</strong>
        <span>{t('totals.questions', { count: totals.all })}</span>
      </div>
      <dl>
        {parts.map(({ code, count }) => (
          <div key={code}>
            <dt>{code === withoutOutcome ? t('totals.open') : dictionary.label('published_groups', code)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <div className="q-meeting-sum" role="status">
        <span>{sumText(parts)}</span>
        <span className="q-due" data-state={agrees ? 'closed' : 'late'}>
          <DueShape shape={agrees ? 'done' : 'late'} />
          <span className="q-due-words">
            {agrees ? t('totals.agrees') : t('totals.differs', { all: totals.all, sum: sumOfParts(parts) })}
          </span>
        </span>
      </div>
      {totals.signals > 0 && <span className="q-second">{t('totals.signals', { count: totals.signals })}</span>}
    </section>
  )
}
