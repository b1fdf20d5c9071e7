import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { Note } from '#renderer/ui/note.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { counted } from './counted.ts'
import { MovedTable } from './moved-table.tsx'

interface ChangePreviewProps {
  readonly preview: OperationOutput<'calendar.preview'>
  readonly recompute: boolean
  readonly onRecompute: (recompute: boolean) => void
}

/** What a changed calendar does to open appeals; due dates move only when the person says so. */
export function ChangePreview({ preview: { moved, total, becomeLate }, recompute, onRecompute }: ChangePreviewProps) {
  const { t } = useTranslation('settings')
  if (total === 0) return <Note title={t('calendar.nothingMoves')}>{t('calendar.nothingMovesText')}</Note>
  return (
    <>
      <WarningNote title={t('calendar.moves', counted(total))}>
        {t('calendar.becomeLate', counted(becomeLate))}
      </WarningNote>
      <SegmentedField
        label={t('calendar.recompute')}
        choices={[
          { value: 'yes', label: t('calendar.recomputeYes') },
          { value: 'no', label: t('calendar.recomputeNo') },
        ]}
        value={recompute ? 'yes' : 'no'}
        onChange={(chosen) => onRecompute(chosen === 'yes')}
      />
      <MovedTable moved={moved} total={total} />
    </>
  )
}
