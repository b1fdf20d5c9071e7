import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import type { VisitDialog } from './visit-dialogs.tsx'

interface VisitActionsProps {
  readonly state: Visit['state']
  readonly isHere: boolean
  readonly busy: boolean
  readonly isChanging: boolean
  readonly hasAppeal: boolean
  readonly onStart: (() => void) | undefined
  readonly onArrive: (() => void) | undefined
  readonly onMiss: (() => void) | undefined
  readonly onMove: (() => void) | undefined
  /** Leaves the result as it is. */
  readonly onKeep: (() => void) | undefined
  readonly onDialog: (dialog: VisitDialog) => void
}

/** What can be done with the person now; the rest waits in a menu. */
export function VisitActions(props: VisitActionsProps) {
  const { t } = useTranslation('reception')
  const { state, busy, hasAppeal, onStart, onArrive, onMiss, onMove, onKeep, onDialog } = props
  const isOver = state === 'cancelled' || state === 'void'
  if (isOver) return null
  const appeal = hasAppeal ? t('visit.isAppeal') : undefined
  return (
    <div className="q-line">
      {onStart && (
        <Button tone="primary" autoFocus busy={busy} onClick={onStart}>
          {t('visit.start')}
        </Button>
      )}
      {onArrive && (
        <Button keys="A" disabled={busy} onClick={onArrive}>
          {t('visit.arrived')}
        </Button>
      )}
      {onMiss && (
        <Button keys="X" disabled={busy} onClick={onMiss}>
          {t('visit.missed')}
        </Button>
      )}
      {onMove && (
        <Button keys="M" aria-haspopup="dialog" onClick={onMove}>
          {t('visit.move')}
        </Button>
      )}
      {onKeep && <Button onClick={onKeep}>{t('visit.keepResult')}</Button>}
      <Menu
        anchor={
          <Button aria-haspopup="menu" icon={<IconDots size={16} stroke={1.75} aria-hidden="true" />}>
            {t('visit.more')}
          </Button>
        }
        items={[
          { key: 'card', label: t('visit.menu.card'), onSelect: () => onDialog('card') },
          { key: 'correct', label: t('visit.menu.correct'), keys: 'E', onSelect: () => onDialog('correct') },
          ...(state === 'received' || state === 'started'
            ? []
            : [{ key: 'cancel', label: t('visit.menu.cancel'), onSelect: () => onDialog('cancel') }]),
          {
            key: 'void',
            label: t('visit.menu.void'),
            tone: 'danger' as const,
            disabledReason: appeal,
            onSelect: () => onDialog('void'),
          },
        ]}
      />
    </div>
  )
}
