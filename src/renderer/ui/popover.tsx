import { Popover as MantinePopover } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'

export interface PopoverProps {
  /** Spoken name. */
  readonly label: string
  readonly opened: boolean
  readonly onClose: () => void
  /** The button that opens it; focus returns there. */
  readonly anchor: ReactElement
  readonly width?: number | 'auto' | undefined
  readonly children: ReactNode
}

/** A small sheet beside its button: focus stays inside, Esc closes it and returns focus. */
export function Popover({ label, opened, onClose, anchor, width = 500, children }: PopoverProps) {
  return (
    <MantinePopover
      opened={opened}
      onChange={(isOpen) => !isOpen && onClose()}
      position="bottom-start"
      trapFocus
      returnFocus
      withRoles={false}
      {...(width === 'auto' ? {} : { width })}
    >
      <MantinePopover.Target>
        <span>{anchor}</span>
      </MantinePopover.Target>
      <MantinePopover.Dropdown className="q-float" role="dialog" aria-label={label}>
        {children}
      </MantinePopover.Dropdown>
    </MantinePopover>
  )
}
