import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { type ListedVisit, movedTo, shapeOf, stateWordsOf } from './day-order.ts'

interface QueueRowProps {
  readonly visit: ListedVisit
  readonly heldOn: string
  readonly isCurrent: boolean
  /** The one row in the Tab order. */
  readonly isStop: boolean
  readonly dictionary: Dictionary
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void
  readonly onOpen: () => void
}

/** Time or place in the queue, name, what has come of it. */
export function QueueRow({ visit, heldOn, isCurrent, isStop, dictionary, onKeyDown, onOpen }: QueueRowProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const { name, number, topic, startedAt } = visit
  const place = visit.isHere ? visit.place : visit.bookings.findLast(({ place: kept }) => kept?.on === heldOn)?.place
  const to = visit.isHere ? null : movedTo(visit, heldOn)
  const words = t(stateWordsOf(visit, to), {
    time: startedAt === null ? '' : format.time(startedAt),
    day: to === null ? '' : format.day(to, 'dayMonthShort'),
  })
  return (
    <li>
      <button
        type="button"
        className="q-reception-row"
        data-visit={visit.visitId}
        data-gone={!visit.isHere || visit.state === 'cancelled' || visit.state === 'void' || undefined}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isStop ? 0 : -1}
        onKeyDown={onKeyDown}
        onClick={onOpen}
      >
        <span className="q-reception-time">
          {place?.slot ?? (place?.queue ? t('queue.number', { number: place.queue }) : '–')}
        </span>
        <span className="q-reception-text">
          <span>{name === '' ? t('visit.nameless') : name}</span>
          <span className="q-second">
            <DueShape shape={shapeOf(visit)} />
            {words}
            {number !== null && ` · № ${number}`}
            {topic !== null && ` · ${dictionary.label('topics', topic)}`}
          </span>
        </span>
      </button>
    </li>
  )
}
