import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { Button } from '#renderer/ui/button.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { counted } from './counted.ts'

interface PendingNotesProps {
  readonly pending: OperationOutput<'calendar.pending'>
  /** Not there for who may only look. */
  readonly onRecompute: (() => void) | undefined
}

/** What is not as this calendar says: dates that were left or not come to, and dates in years that nobody knows. Source: R-24. */
export function PendingNotes({ pending: { total, becomeLate, missingYears }, onRecompute }: PendingNotesProps) {
  const { t } = useTranslation('settings')
  return (
    <>
      {total > 0 && (
        <WarningNote
          title={t('calendar.pending.title', counted(total))}
          action={
            onRecompute && (
              <Button small onClick={onRecompute}>
                {t('calendar.pending.recompute')}
              </Button>
            )
          }
        >
          {becomeLate > 0 && t('calendar.pending.late', counted(becomeLate))}
        </WarningNote>
      )}
      {missingYears.map(({ year, appeals }) => (
        <WarningNote key={year} title={t('calendar.missing.title', { ...counted(appeals), year })}>
          {t('calendar.missing.text')}
        </WarningNote>
      ))}
    </>
  )
}
