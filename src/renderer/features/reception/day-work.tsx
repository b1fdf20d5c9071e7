import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { ListedVisit } from './day-order.ts'
import type { KeptNewVisit } from './new-visit-form.ts'
import { NewVisit } from './new-visit.tsx'
import { VisitWork } from './visit-work.tsx'
import { WrittenBar } from './written-bar.tsx'
import type { Written } from './written.ts'

interface DayWorkProps {
  readonly value: OperationOutput<'reception.get'>
  readonly chosen: string | undefined
  readonly next: ListedVisit | undefined
  readonly written: Written | undefined
  readonly newVisit: KeptNewVisit
  readonly dictionary: Dictionary
  readonly onOpen: (visit: string | undefined) => void
  readonly onWritten: (written: Written | undefined) => void
}

/** The person at work, the form of a new one, or what there is to do. */
export function DayWork({ value, chosen, next, written, newVisit, dictionary, onOpen, onWritten }: DayWorkProps) {
  const { t } = useTranslation('reception')
  const { visits, reception } = value
  const found = visits.find(({ visitId }) => visitId === chosen)
  const done = written !== undefined && <WrittenBar written={written} />
  if (chosen === 'new') {
    return (
      <>
        {done}
        <NewVisit value={value} form={newVisit} dictionary={dictionary} onOpen={onOpen} onWritten={onWritten} />
      </>
    )
  }
  if (found) {
    return (
      <>
        {done}
        <VisitWork
          key={found.visitId}
          visit={found}
          next={next}
          dictionary={dictionary}
          onOpen={onOpen}
          onWritten={onWritten}
        />
      </>
    )
  }
  if (chosen !== undefined) {
    return <EmptyState title={t('visit.noSuch')}>{t('visit.noSuchText')}</EmptyState>
  }
  return (
    <>
      {done}
      <EmptyState
        title={t(visits.length === 0 ? 'day.emptyTitle' : next ? 'day.nextTitle' : 'day.allTitle')}
        action={
          next ? (
            <Button tone="primary" keys="Ctrl+→" onClick={() => onOpen(next.visitId)}>
              {t('queue.next', { name: next.name === '' ? t('visit.nameless') : next.name })}
            </Button>
          ) : (
            reception.state !== 'cancelled' && (
              <Button tone="primary" keys="N" onClick={() => onOpen('new')}>
                {t('day.newVisitor')}
              </Button>
            )
          )
        }
      >
        {t(visits.length === 0 ? 'day.emptyText' : next ? 'day.nextText' : 'day.allText')}
      </EmptyState>
    </>
  )
}
