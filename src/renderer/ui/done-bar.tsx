import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** Says in words what was done, with undo when there is one. Announced as a status. */
export function DoneBar({
  children,
  onUndo,
}: {
  readonly children: ReactNode
  readonly onUndo?: (() => void) | undefined
}) {
  const { t } = useTranslation('common')
  return (
    <div className="q-note" data-tone="done" role="status">
      <IconCheck size={16} stroke={1.75} aria-hidden="true" />
      <div>{children}</div>
      {onUndo && (
        <Button tone="link" small keys="Ctrl+Z" onClick={onUndo}>
          {t('undo')}
        </Button>
      )}
    </div>
  )
}
