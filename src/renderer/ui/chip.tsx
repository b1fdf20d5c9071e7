import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface ChipProps {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'soon' | 'late' | 'done' | 'accent' | 'bare' | undefined
  readonly icon?: ReactNode
  /** Makes the chip removable; `removeLabel` says what goes. */
  readonly onRemove?: (() => void) | undefined
  readonly removeLabel?: string | undefined
}

/** A short fact in a frame. Only facts about due dates take ochre or red. */
export function Chip({ children, tone = 'plain', icon, onRemove, removeLabel }: ChipProps) {
  const { t } = useTranslation('common')
  return (
    <span className="q-chip" data-tone={tone} data-removable={onRemove ? true : undefined}>
      {icon}
      <span>{children}</span>
      {onRemove && (
        <button
          type="button"
          className="q-chip-remove"
          aria-label={removeLabel ? t('removeNamed', { what: removeLabel }) : t('remove')}
          onClick={onRemove}
        >
          <IconX size={14} stroke={1.75} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
