import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReminderItem } from '#contract/work'
import { textLanguage } from '#renderer/features/appeal/words/text-language.ts'
import { DueChip } from '#renderer/ui/due-chip.tsx'
import type { BoardGroupKey, ListAddress } from './board-groups.ts'

export interface BoardRowProps {
  readonly item: ReminderItem
  readonly group: BoardGroupKey
  readonly list: ListAddress
  readonly narrow?: boolean | undefined
}

/** Groups in which the day of the reply says nothing about what must be done. */
const withoutDay: readonly BoardGroupKey[] = ['undelivered', 'secondReader', 'receiptsNotPrinted']

/** One thing to do: what is opened, by when, what about, whose. */
export function BoardRow({ item, group, list, narrow }: BoardRowProps) {
  const { t } = useTranslation('today')
  const { dueOn, dueState, workingDaysLeft, officialName } = item
  const due = dueOn !== null && workingDaysLeft !== null && !withoutDay.includes(group) && (
    <DueChip
      dueOn={dueOn}
      dueState={dueState === 'ended' ? 'closed' : dueState}
      workingDaysLeft={workingDaysLeft}
      form={narrow ? 'words' : 'row'}
    />
  )
  return (
    <li className="today-row" data-narrow={narrow || undefined}>
      <RowLink item={item} list={list} />
      <span className="today-due">{due}</span>
      <span className="today-text" title={item.text}>
        {item.clock === null ? <span lang={textLanguage(item.language)}>{item.text}</span> : t(`clock.${item.clock}`)}
        {narrow && item.clock === null && officialName !== '' && <span className="q-second"> — {officialName}</span>}
      </span>
      {!narrow && (
        <span className="today-who q-second">
          {officialName === '' && item.kind === 'appeal' ? t('nobody') : officialName}
        </span>
      )}
    </li>
  )
}

/** A card keeps the list it was opened from, so that its neighbours are those of the group. */
function RowLink({ item, list }: Pick<BoardRowProps, 'item' | 'list'>) {
  const { number } = item
  if (item.kind === 'commitment') {
    return number === '' ? (
      <Link to="/commitments" search={{ show: 'late' }} className="today-number" data-stop>
        {item.officialName}
      </Link>
    ) : (
      <Link to="/meetings/$number" params={{ number }} className="today-number" data-stop>
        {number}
      </Link>
    )
  }
  return (
    <Link
      to="/appeals/$number"
      params={{ number }}
      search={list.to === '/appeals' ? { ...list.search, state: list.search.state ?? 'open' } : {}}
      className="today-number"
      data-stop
    >
      {number}
    </Link>
  )
}
