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

/** Items under a name of their own. */
export interface MenuSection {
  readonly label: string
  readonly items: readonly MenuItem[]
}

export type MenuProps = {
  readonly anchor: ReactElement
  readonly opened?: boolean | undefined
  readonly onChange?: ((opened: boolean) => void) | undefined
} & ({ readonly items: readonly MenuItem[] } | { readonly sections: readonly MenuSection[] })

/** A menu under its button: arrows, Enter, Esc; focus returns to the button. A long one has named sections in columns. */
export function Menu({ anchor, opened, onChange, ...content }: MenuProps) {
  return (
    <MantineMenu
      position="bottom-end"
      returnFocus
      withInitialFocusPlaceholder={false}
      {...(opened === undefined ? {} : { opened })}
      {...(onChange ? { onChange } : {})}
    >
      <MantineMenu.Target>{anchor}</MantineMenu.Target>
      <MantineMenu.Dropdown className={'sections' in content ? 'q-float q-menu-wide' : 'q-float'}>
        {'sections' in content ? (
          <div className="q-menu-columns">
            {content.sections.map(({ label, items }) => (
              <div key={label} className="q-menu-section" role="group" aria-label={label}>
                <MantineMenu.Label>{label}</MantineMenu.Label>
                {items.map(menuItem)}
              </div>
            ))}
          </div>
        ) : (
          content.items.map(menuItem)
        )}
      </MantineMenu.Dropdown>
    </MantineMenu>
  )
}

function menuItem(item: MenuItem): ReactNode {
  return (
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
  )
}
