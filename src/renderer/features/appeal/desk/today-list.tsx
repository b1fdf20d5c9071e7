import { Link } from '@tanstack/react-router'
import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { DueChip } from '#renderer/ui/due-chip.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { KeyCap } from '#renderer/ui/key-cap.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { textLanguage } from '../words/text-language.ts'

export interface TodayListProps {
  readonly deskId: string
  readonly today: string
  readonly onReprint: (number: string) => void
}

/** What this desk registered today, newest first; every receipt can be printed again. */
export function TodayList({ deskId, today, onReprint }: TodayListProps) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const filter = { state: 'all', deskId, registeredFrom: today } as const
  const query = useOperation(
    'appeal.list',
    { filter, sort: 'number', descending: true, limit: 50 },
    { keepPrevious: true },
  )
  return (
    <section className="desk-today" aria-label={t('today.table')}>
      <div className="q-spread">
        <h2>{t('today.title', { count: query.value?.total ?? 0 })}</h2>
        <span className="q-line">
          <Link to="/appeals" search={filter}>
            {t('today.showAll')}
          </Link>
          <KeyCap keys="Alt+2" />
        </span>
      </div>
      <QueryView
        query={query}
        skeletonRows={4}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('today.emptyTitle')}>{t('today.emptyText')}</EmptyState>}
      >
        {({ items }) => (
          <ul>
            {items.map((row) => (
              <li key={row.appealId} className="desk-today-row">
                <Link to="/appeals/$number" params={{ number: row.number }}>
                  {row.number}
                </Link>
                <span className="q-second">{format.time(row.receivedAt)}</span>
                <span className="desk-one-line">{row.applicant || t('today.unknown')}</span>
                <span className="desk-one-line" lang={textLanguage(row.language)}>
                  {row.essence}
                </span>
                <DueChip {...row} />
                <IconButton
                  label={t('today.reprint', { number: row.number })}
                  icon={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
                  onClick={() => onReprint(row.number)}
                />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  )
}
