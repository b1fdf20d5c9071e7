import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Reception } from '#contract/reception-fields'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import type { DayDialog } from './day-dialogs.tsx'

interface DayMenuProps {
  readonly reception: Reception
  readonly onOpen: (dialog: DayDialog) => void
}

/** What is done with the whole day: its papers, its hours, its date. */
export function DayMenu({ reception, onOpen }: DayMenuProps) {
  const { t } = useTranslation('reception')
  const { state, counts } = reception
  const closed = state === 'planned' ? undefined : t(state === 'held' ? 'day.isHeld' : 'day.isCancelled')
  const begun = closed ?? (counts.received > 0 ? t('day.hasBegun') : undefined)
  const item = (
    dialog: Exclude<DayDialog, 'close'>,
    options: { disabledReason?: string | undefined; tone?: 'danger' } = {},
  ) => ({
    key: dialog,
    label: t(`day.menu.${dialog}`),
    onSelect: () => onOpen(dialog),
    ...options,
  })
  return (
    <Menu
      anchor={
        <Button aria-haspopup="menu" icon={<IconDots size={16} stroke={1.75} aria-hidden="true" />}>
          {t('day.more')}
        </Button>
      }
      items={[
        { ...item('desk'), keys: 'Ctrl+P' },
        item('door'),
        item('journal'),
        item('change', { disabledReason: closed }),
        item('move', { disabledReason: begun }),
        item('cancel', { disabledReason: begun, tone: 'danger' }),
      ]}
    />
  )
}
