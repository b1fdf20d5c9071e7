import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { ApplyDialog } from './apply-dialog.tsx'
import { editList, type CalendarEdits } from './calendar-data.ts'

interface EditsBarProps {
  readonly edits: CalendarEdits
  readonly version: number
  readonly onForget: () => void
  readonly onApplied: (sentence: string) => void
}

/** How many days are changed and not applied yet; what they would move is looked at before. */
export function EditsBar({ edits, version, onForget, onApplied }: EditsBarProps) {
  const { t } = useTranslation('settings')
  const [isOpen, setOpen] = useState(false)
  const changes = editList(edits)
  return (
    <div className="q-settings-docked">
      <strong>{t('calendar.changed', { count: changes.length })}</strong>
      <Button tone="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('calendar.preview')}
      </Button>
      <Button tone="link" onClick={onForget}>
        {t('calendar.forget')}
      </Button>
      {isOpen && (
        <ApplyDialog changes={changes} version={version} onClose={() => setOpen(false)} onApplied={onApplied} />
      )}
    </div>
  )
}
