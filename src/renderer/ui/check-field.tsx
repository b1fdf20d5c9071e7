import { useId, type ReactNode } from 'react'

export interface CheckFieldProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: ReactNode
  readonly disabled?: boolean | undefined
  readonly id?: string | undefined
  readonly autoFocus?: boolean | undefined
}

/** A check box with its words at the right. */
export function CheckField({ label, checked, onChange, hint, disabled, id, autoFocus }: CheckFieldProps) {
  const made = useId()
  const inputId = id ?? made
  return (
    <div>
      <label className="q-check" htmlFor={inputId}>
        <input
          id={inputId}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          autoFocus={autoFocus}
          data-autofocus={autoFocus || undefined}
          aria-describedby={hint ? `${inputId}-hint` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div className="q-hint" id={`${inputId}-hint`}>
          {hint}
        </div>
      )}
    </div>
  )
}
