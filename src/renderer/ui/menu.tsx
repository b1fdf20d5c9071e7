import { Menu as MantineMenu } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { KeyCap } from './key-cap.tsx'

export interface MenuItem {
  readonly key: string
  readonly label: string
  readonly icon?: ReactNode
  readonly keys?: string | undefined
  /** Why it cannot be done now; shown under the words. */
  readonly disabledReason?: string | undefined
  readonly tone?: 'plain' | 'danger' | undefined
  readonly onSelect: () => void
}

export interface MenuProps {
  readonly anchor: ReactElement
  readonly items: readonly MenuItem[]
  readonly opened?: boolean | undefined
  readonly onChange?: ((opened: boolean) => void) | undefined
}

/** A menu under its button: arrows, Enter, Esc; focus returns to the button. */
export function Menu({ anchor, items, opened, onChange }: MenuProps) {
  return (
    <MantineMenu
      position="bottom-end"
      returnFocus
      withInitialFocusPlaceholder={false}
      {...(opened === undefined ? {} : { opened })}
      {...(onChange ? { onChange } : {})}
    >
      <MantineMenu.Target>{anchor}</MantineMenu.Target>
      <MantineMenu.Dropdown className="q-float">
        {items.map((item) => (
          <MantineMenu.Item
            key={item.key}
            disabled={item.disabledReason !== undefined}
            leftSection={item.icon}
            onClick={item.onSelect}
            {...(item.tone === 'danger' ? { color: 'var(--q-late)' } : {})}
          >
            <span className="q-menu-item">
              {item.label}
              {item.keys && <KeyCap keys={item.keys} />}
            </span>
            {item.disabledReason && <span className="q-menu-reason">{item.disabledReason}</span>}
          </MantineMenu.Item>
        ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  )
}
