import type { MouseEvent, ReactNode, Ref } from 'react'
import { KeyCap } from './key-cap.tsx'

export interface ButtonProps {
  readonly children: ReactNode
  /** One primary a screen; `link` is for the quiet second choice, `danger` for what takes something away. */
  readonly tone?: 'primary' | 'secondary' | 'link' | 'danger' | undefined
  /** Key that does the same, for example `Ctrl+Enter`. */
  readonly keys?: string | undefined
  readonly icon?: ReactNode
  readonly small?: boolean | undefined
  readonly busy?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Why the button cannot be used now; the button stays focusable so that the reason is heard. */
  readonly disabledReason?: string | undefined
  readonly type?: 'button' | 'submit' | undefined
  /** Id of the form that a submit button outside of it belongs to. */
  readonly form?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
  readonly id?: string | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-expanded'?: boolean | undefined
  readonly 'aria-haspopup'?: 'menu' | 'dialog' | 'listbox' | undefined
  readonly 'aria-controls'?: string | undefined
}

/** A button. While busy it stays in place and focused, and a second press does nothing. */
export function Button({
  children,
  tone = 'secondary',
  keys,
  icon,
  small,
  busy,
  disabled,
  disabledReason,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  const isOff = disabled === true || busy === true || disabledReason !== undefined
  return (
    <button
      {...rest}
      type={type}
      className="q-button"
      data-tone={tone}
      data-autofocus={rest.autoFocus === true || undefined}
      data-small={small || undefined}
      aria-disabled={isOff || undefined}
      aria-busy={busy || undefined}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      title={disabledReason}
      onClick={(event) => {
        if (isOff) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {icon}
      <span>{children}</span>
      {keys && <KeyCap keys={keys} />}
    </button>
  )
}
