import type { MouseEvent, ReactNode, Ref } from 'react'

export interface IconButtonProps {
  /** Spoken name; also shown on hover. */
  readonly label: string
  readonly icon: ReactNode
  readonly onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
  readonly tabIndex?: number | undefined
}

/** A picture alone: only for print in a row, close and chevrons, always with a name. */
export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <button {...rest} type="button" className="q-icon-button" aria-label={label} title={label}>
      {icon}
    </button>
  )
}
