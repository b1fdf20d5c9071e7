import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { LocalDate } from '#domain/calendar/local-date'
import type { OperationOutput } from '#contract/operations'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { OwedList } from './owed-list.tsx'
import { PublicationNote } from './publication-note.tsx'
import type { MonthDialog } from './reception-screen.tsx'

interface MonthPanelProps {
  readonly value: OperationOutput<'reception.month'>
  readonly day: LocalDate
  readonly today: LocalDate
  readonly onOpen: (dialog: MonthDialog) => void
  readonly onReception: (receptionId: string) => void
}

/** The chosen day, then what waits for somebody: people to tell, the publication, officials who owe a reception. */
export function MonthPanel({ value, day, today, onOpen, onReception }: MonthPanelProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const receptions = value.days.filter((one) => one.heldOn === day)
  const tellable = value.untold + value.waiting
  return (
    <div className="q-stack">
      <section className="q-reception-chosen" aria-live="polite">
        <h2>{format.day(day, 'long')}</h2>
        {receptions.length === 0 && (
          <div className="q-line">
            <p className="q-second">{t('month.noReception')}</p>
            {day >= today && (
              <Button small tone="link" onClick={() => onOpen('planDay')}>
                {t('month.planHere')}
              </Button>
            )}
          </div>
        )}
        <ul>
          {receptions.map((one) => (
            <li key={one.receptionId}>
              <Link
                to="/reception/$receptionId"
                params={{ receptionId: one.receptionId }}
                onClick={(event) => {
                  event.preventDefault()
                  onReception(one.receptionId)
                }}
              >
                {one.startsAt}–{one.endsAt} · {one.officialName}
              </Link>
              <span className="q-second">
                {one.state === 'cancelled' ? t('day.cancelled') : t('month.line', { ...one.counts })}
              </span>
              {one.movedFrom !== null && (
                <span className="q-hint">
                  {t('month.movedFrom', { day: format.day(one.movedFrom), reason: one.reason })}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      {tellable > 0 && (
        <WarningNote
          title={t('notices.count', { count: tellable })}
          action={
            <Button small tone="link" aria-haspopup="dialog" onClick={() => onOpen('notices')}>
              {t('notices.open')}
            </Button>
          }
        >
          {t('notices.hint')}
        </WarningNote>
      )}
      <PublicationNote value={value} onPublish={() => onOpen('publish')} />
      <OwedList owed={value.owed} />
      <p className="q-hint q-line">
        <DueShape shape="done" /> {t('legend.held')} <DueShape shape="open" /> {t('legend.planned')}{' '}
        <DueShape shape="paused" /> {t('legend.cancelled')}
      </p>
    </div>
  )
}
