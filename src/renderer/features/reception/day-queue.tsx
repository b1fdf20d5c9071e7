import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { Button } from '#renderer/ui/button.tsx'
import { isWaiting, type ListedVisit } from './day-order.ts'
import { QueueRow } from './queue-row.tsx'

interface DayQueueProps {
  readonly value: OperationOutput<'reception.get'>
  readonly current: string | undefined
  readonly next: ListedVisit | undefined
  readonly dictionary: Dictionary
  readonly onOpen: (visitId: string) => void
}

/** Everybody of the day as a list of one Tab stop: arrows move, Enter opens. Who left for another day stands below. */
export function DayQueue({ value, current, next, dictionary, onOpen }: DayQueueProps) {
  const { t } = useTranslation('reception')
  const list = useRef<HTMLOListElement>(null)
  const { visits, freeSlots, reception } = value
  const here = visits.filter(({ isHere }) => isHere)
  const away = visits.filter(({ isHere }) => !isHere)
  const rows = [...here, ...away]
  const waiting = here.filter(isWaiting).length
  const stop = rows.some(({ visitId }) => visitId === current) ? current : (next?.visitId ?? rows[0]?.visitId)

  useEffect(() => {
    // Only the list moves: in a narrow window it stands below the person at work, who must stay in sight.
    const row = list.current?.querySelector<HTMLElement>(`[data-visit="${current}"]`)
    if (list.current && row) list.current.scrollTop = row.offsetTop - list.current.offsetTop - row.offsetHeight
  }, [current])

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || event.ctrlKey || event.altKey) return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    event.preventDefault()
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
  }

  return (
    <nav className="q-reception-queue" aria-label={t('queue.name')}>
      <div className="q-reception-queue-head">
        <h2>{t('queue.title')}</h2>
        <span className="q-second">{t('queue.counts', { waiting, received: reception.counts.received })}</span>
        {freeSlots.length > 0 && (
          <span className="q-second">{t('queue.free', { slot: freeSlots[0], count: freeSlots.length })}</span>
        )}
      </div>
      <ol ref={list}>
        {rows.map((visit) => (
          <QueueRow
            key={visit.visitId}
            visit={visit}
            heldOn={reception.heldOn}
            isCurrent={visit.visitId === current}
            isStop={visit.visitId === stop}
            dictionary={dictionary}
            onKeyDown={onKeyDown}
            onOpen={() => onOpen(visit.visitId)}
          />
        ))}
      </ol>
      {next && (
        <div className="q-reception-queue-foot">
          <Button keys="Ctrl+→" onClick={() => onOpen(next.visitId)}>
            {t('queue.next', { name: next.name === '' ? t('visit.nameless') : next.name })}
          </Button>
        </div>
      )}
    </nav>
  )
}
