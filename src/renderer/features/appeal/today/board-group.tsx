import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { DueShape, type Shape } from '#renderer/ui/due-shape.tsx'
import type { BoardGroup, BoardGroupKey, ListAddress } from './board-groups.ts'
import { BoardRow } from './board-row.tsx'

/** Groups that are about a day carry its shape, and its colour as the third sign. */
const shapes: Partial<Record<BoardGroupKey, Shape>> = {
  late: 'late',
  soon: 'soon',
  assignmentsLate: 'late',
  returnOwed: 'late',
  followUpsLate: 'late',
  commitmentsLate: 'late',
}

export interface BoardGroupViewProps {
  readonly group: BoardGroup
  readonly list: ListAddress
  /** Rows that are shown here; the others stand in the list. */
  readonly most: number
  /** In the right panel a row takes two lines. */
  readonly narrow?: boolean | undefined
}

/** One group: its count, the way to its list, its first rows. */
export function BoardGroupView({ group, list, most, narrow }: BoardGroupViewProps) {
  const { t } = useTranslation('today')
  const format = useFormat()
  const headId = useId()
  const name = t(`groups.${group.key}`, { total: format.number(group.total) })
  const shape = shapes[group.key]
  const items = group.items.slice(0, most)
  const hidden = group.total - items.length
  return (
    <section className="today-group" data-tone={narrow ? undefined : shape} aria-labelledby={headId}>
      <div className="today-head">
        {shape && <DueShape shape={shape} size={14} />}
        <h2 id={headId}>{name}</h2>
        {group.today > 0 && <span className="q-second">{t('ofThemToday', { count: group.today })}</span>}
        {!narrow && (
          <Link {...list} className="today-open" data-stop aria-label={t('openListOf', { group: name })}>
            {t('openList')}
          </Link>
        )}
      </div>
      <ul>
        {items.map((item, at) => (
          <BoardRow
            key={`${item.kind} ${item.number} ${String(at)}`}
            item={item}
            group={group.key}
            list={list}
            narrow={narrow}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Link {...list} className="today-more" data-stop aria-label={t('moreOf', { count: hidden, group: name })}>
          {t('more', { count: hidden })}
        </Link>
      )}
      {hidden === 0 && narrow && (
        <Link {...list} className="today-more" data-stop aria-label={t('openListOf', { group: name })}>
          {t('openList')}
        </Link>
      )}
    </section>
  )
}
