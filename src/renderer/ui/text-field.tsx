import { useId, type HTMLInputAutoCompleteAttribute, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

export interface TextFieldProps extends FieldProps<string> {
  readonly ref?: Ref<HTMLInputElement> | undefined
  readonly type?: 'text' | 'password' | 'email' | 'search' | undefined
  readonly name?: string | undefined
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search' | undefined
  readonly maxLength?: number | undefined
  /** Language of the typed text, for spelling and for screen readers. */
  readonly lang?: string | undefined
  /** Inside the box at the right: "✓ number is right". */
  readonly end?: ReactNode
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined
  readonly spellCheck?: boolean | undefined
}

/** One line of text. */
export function TextField({
  label,
  value,
  onChange,
  id,
  hint,
  error,
  warned,
  side,
  disabled,
  className,
  type = 'text',
  end,
  ...rest
}: TextFieldProps) {
  const made = useId()
  const inputId = id ?? made
  return (
    <FieldFrame id={inputId} label={label} hint={hint} error={error} side={side} className={className}>
      <div
        className="q-box"
        data-wrong={error ? true : undefined}
        data-warned={warned || undefined}
        data-disabled={disabled || undefined}
      >
        <input
          {...rest}
          data-autofocus={rest.autoFocus === true || undefined}
          id={inputId}
          type={type}
          value={value}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(inputId, { hint, error })}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {end && <span className="q-box-end">{end}</span>}
      </div>
    </FieldFrame>
  )
}
