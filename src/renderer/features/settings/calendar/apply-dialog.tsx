import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '#renderer/host/use-command.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { DayChanges } from './calendar-data.ts'
import { MovedTable } from './moved-table.tsx'

interface ApplyDialogProps {
  readonly changes: DayChanges
  readonly version: number
  readonly onClose: () => void
  readonly onApplied: (sentence: string) => void
}

/** What a changed calendar does to open appeals; due dates move only when the person says so. */
export function ApplyDialog({ changes, version, onClose, onApplied }: ApplyDialogProps) {
  const { t } = useTranslation('settings')
  const preview = useOperation('calendar.preview', { changes }, { reads: ['appeal'] })
  const amend = useCommand('calendar.amend')
  const [recompute, setRecompute] = useState<'yes' | 'no'>('yes')

  async function apply(): Promise<void> {
    const done = await amend.run({ changes, recompute: recompute === 'yes', expectedVersion: version })
    if (!done.ok) return
    onApplied(t('calendar.applied', { count: changes.length, moved: done.value.moved }))
    onClose()
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
          <Button tone="primary" type="submit" keys="Ctrl+Enter" busy={amend.busy}>
            {t('calendar.apply')}
          </Button>
          <Button onClick={onClose}>{t('leave')}</Button>
        </>
      }
    >
      <div className="q-stack">
        <FailureNotice failure={amend.failure} />
        <QueryView query={preview} skeletonRows={4}>
          {({ moved, total, becomeLate }) =>
            total === 0 ? (
              <Note title={t('calendar.nothingMoves')}>{t('calendar.nothingMovesText')}</Note>
            ) : (
              <>
                <WarningNote title={t('calendar.moves', { count: total })}>
                  {t('calendar.becomeLate', { count: becomeLate })}
                </WarningNote>
                <MovedTable moved={moved} total={total} />
                <SegmentedField
                  label={t('calendar.recompute')}
                  choices={[
                    { value: 'yes', label: t('calendar.recomputeYes') },
                    { value: 'no', label: t('calendar.recomputeNo') },
                  ]}
                  value={recompute}
                  onChange={setRecompute}
                />
              </>
            )
          }
        </QueryView>
      </div>
    </Dialog>
  )
}
