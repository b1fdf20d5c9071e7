import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import type { DayChanges } from './calendar-data.ts'
import { ChangePreview } from './change-preview.tsx'
import type { CalendarWork } from './use-calendar-work.ts'
import { WorkBar } from './work-bar.tsx'

interface ApplyDialogProps {
  readonly changes: DayChanges
  readonly version: number
  readonly work: CalendarWork
  readonly onClose: () => void
  readonly onApplied: () => void
}

/** What the days typed in the grid do to open appeals, before they are applied. */
export function ApplyDialog({ changes, version, work, onClose, onApplied }: ApplyDialogProps) {
  const { t } = useTranslation('settings')
  // While it is applied the answer would change under the eyes, and counting it would only slow the work down.
  const preview = useOperation('calendar.preview', { changes }, { reads: ['appeal'], enabled: !work.busy })
  const [recompute, setRecompute] = useState(true)

  async function apply(): Promise<void> {
    if (await work.amend({ changes, recompute, expectedVersion: version })) onApplied()
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      size="large"
      title={t('calendar.applyTitle', { count: changes.length })}
      onSubmit={() => void apply()}
      footer={
        <>
          <Button
            tone="primary"
            type="submit"
            keys="Ctrl+Enter"
            busy={work.busy}
            disabledReason={preview.value ? undefined : t('calendar.preparing')}
          >
            {t('calendar.apply')}
          </Button>
          <Button onClick={onClose}>{t(work.busy ? 'calendar.work.leave' : 'leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FailureNotice failure={work.failure} />
        {work.busy ? (
          <WorkBar work={work} />
        ) : (
          <QueryView query={preview} skeletonRows={4}>
            {(value) => <ChangePreview preview={value} recompute={recompute} onRecompute={setRecompute} />}
          </QueryView>
        )}
      </div>
    </Dialog>
  )
}
