import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export type PanelWidth = 'desk' | 'card' | 'report' | 'board'

export interface SidePanelProps {
  /** Spoken name of the panel. */
  readonly label?: string | undefined
  readonly width?: PanelWidth | undefined
  readonly children: ReactNode
}

/** Right panel; goes below the body in a narrow window. */
export function SidePanel({ label, width = 'desk', children }: SidePanelProps) {
  const { t } = useTranslation('common')
  return (
    <aside className="q-panel" data-width={width} aria-label={label ?? t('sidePanel')} tabIndex={0}>
      {children}
    </aside>
  )
}
