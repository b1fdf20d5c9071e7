import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { BoardGroupView } from './board-group.tsx'
import { listOf, type Board, type BoardGroup } from './board-groups.ts'
import { ExecutorLoadTable } from './executor-load-table.tsx'
import { MissingYears } from './missing-years.tsx'

interface BoardMainProps {
  readonly board: Board
  readonly missingYears: readonly number[]
  /** The official whose affairs are shown; undefined for everybody's. */
  readonly own: string | undefined
}

/** Rows of a group of the main column: the two worst in full sight, the others in short. */
const mostMain = { late: 8, soon: 8 } as const
const mostOther = 4
const mostPanel = 3

/** The main column: what is late, what is near, what nobody does, and who carries how much. */
export function BoardMain({ board, missingYears, own }: BoardMainProps) {
  const { t } = useTranslation('today')
  const { main, panel } = board
  const isCalm = main.length === 0 && panel.length === 0
  const isOnTime = !main.some(({ key }) => key === 'late' || key === 'soon')
  return (
    <div className="today-board">
      <MissingYears years={missingYears} />
      {isCalm && (
        <EmptyState
          title={t('calm.title')}
          action={
            <Link to="/appeals" data-stop>
              {t('calm.openAppeals')}
            </Link>
          }
        >
          {own === undefined ? t('calm.text') : t('calm.mineText')}
        </EmptyState>
      )}
      {!isCalm && isOnTime && <p className="today-calm">{t('nothingLate')}</p>}
      {main.map((group) => (
        <BoardGroupView
          key={group.key}
          group={group}
          list={listOf(group.key, own)}
          most={group.key === 'late' || group.key === 'soon' ? mostMain[group.key] : mostOther}
        />
      ))}
      {own === undefined && <ExecutorLoadTable />}
    </div>
  )
}

/** The right panel: notices, deliveries, promises, papers. */
export function BoardPanel({
  groups,
  own,
}: {
  readonly groups: readonly BoardGroup[]
  readonly own: string | undefined
}) {
  return groups.map((group) => (
    <BoardGroupView key={group.key} group={group} list={listOf(group.key, own)} most={mostPanel} narrow />
  ))
}
