import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { useCommand } from '#renderer/host/use-command.ts'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { isWaiting, type ListedVisit } from './day-order.ts'
import { SettleVisit } from './settle-visit.tsx'
import { VisitActions } from './visit-actions.tsx'
import { type VisitDialog, VisitDialogs } from './visit-dialogs.tsx'
import { VisitHead } from './visit-head.tsx'
import { VisitHistory } from './visit-history.tsx'
import { VisitOutcome } from './visit-outcome.tsx'
import type { Written } from './written.ts'

interface VisitWorkProps {
  readonly visit: ListedVisit

  readonly next: ListedVisit | undefined
  readonly dictionary: Dictionary
  readonly onOpen: (visit: string | undefined) => void
  readonly onWritten: (written: Written | undefined) => void
}

/** One person: who, with what, and then what comes next; a conversation, its result, or another date. */
export function VisitWork({ visit, next, dictionary, onOpen, onWritten }: VisitWorkProps) {
  const { t } = useTranslation('reception')
  const [dialog, setDialog] = useState<VisitDialog>()
  const [isChanging, setChanging] = useState(false)
  const start = useCommand('visit.start')
  const arrive = useCommand('visit.arrive')
  const miss = useCommand('visit.miss')
  const target = { visitId: visit.visitId, expectedVersion: visit.version }
  const { state, isHere } = visit
  const waits = isHere && isWaiting(visit)
  const canMiss = isHere && (state === 'booked' || state === 'arrived')
  const isOver = state === 'cancelled' || state === 'void'
  const mayStart = isHere && (state === 'booked' || state === 'arrived' || state === 'missed')
  const name = visit.name === '' ? t('visit.nameless') : visit.name

  async function begin(): Promise<void> {
    onWritten(undefined)
    await start.run(target)
  }
  async function markMissed(): Promise<void> {
    const done = await miss.run(target)
    if (!done.ok) return
    onWritten({ words: t('visit.missedDone', { name }) })
    onOpen(next?.visitId)
  }

  useCommandHandlers({
    visitorArrived: isHere && state === 'booked' ? () => void arrive.run(target) : undefined,
    visitorMissed: canMiss ? () => void markMissed() : undefined,
    moveVisitor: waits || state === 'missed' ? () => setDialog('move') : undefined,
    correctVisitor: isOver ? undefined : () => setDialog('correct'),
  })

  return (
    <article className="q-reception-visit">
      <VisitHead visit={visit} dictionary={dictionary} onCorrect={isOver ? undefined : () => setDialog('correct')} />
      <FailureNotice failure={start.failure ?? arrive.failure ?? miss.failure} />
      <VisitHistory visit={visit} />
      {(state === 'started' || isChanging) && (
        <SettleVisit
          visit={visit}
          onWritten={(written) => {
            setChanging(false)
            onWritten(written)
            if (state === 'started') onOpen(next?.visitId)
          }}
        />
      )}
      {state === 'received' && !isChanging && (
        <VisitOutcome
          visit={visit}
          onChange={visit.appealNumber === null ? () => setChanging(true) : undefined}
          onInstruction={() => setDialog('instruction')}
        />
      )}
      <VisitActions
        state={state}
        isHere={isHere}
        busy={start.busy || arrive.busy || miss.busy}
        isChanging={isChanging}
        onStart={mayStart ? () => void begin() : undefined}
        onArrive={isHere && state === 'booked' ? () => void arrive.run(target) : undefined}
        onMiss={canMiss ? () => void markMissed() : undefined}
        onMove={waits || state === 'missed' ? () => setDialog('move') : undefined}
        onKeep={isChanging ? () => setChanging(false) : undefined}
        onDialog={setDialog}
        hasAppeal={visit.appealNumber !== null}
      />
      <VisitDialogs dialog={dialog} visit={visit} dictionary={dictionary} onClose={() => setDialog(undefined)} />
    </article>
  )
}
