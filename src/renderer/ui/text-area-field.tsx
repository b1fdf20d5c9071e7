import { useId, useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

export interface TextAreaFieldProps extends FieldProps<string> {
  readonly rows?: number | undefined
  readonly lang?: string | undefined
  readonly onPaste?: ((event: ClipboardEvent<HTMLTextAreaElement>) => void) | undefined
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined
}

/** Text of several lines; the box grows with it up to half of the window. Tab leaves it. */
export function TextAreaField({
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
  rows = 2,
  ...rest
}: TextAreaFieldProps) {
  const made = useId()
  const inputId = id ?? made
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${Math.min(element.scrollHeight, window.innerHeight / 2)}px`
  }, [value])
  return (
    <FieldFrame id={inputId} label={label} hint={hint} error={error} side={side} className={className}>
      <div
        className="q-box"
        data-wrong={error ? true : undefined}
        data-warned={warned || undefined}
        data-disabled={disabled || undefined}
      >
        <textarea
          {...rest}
          data-autofocus={rest.autoFocus === true || undefined}
          ref={area}
          id={inputId}
          rows={rows}
          value={value}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(inputId, { hint, error })}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </FieldFrame>
  )
}
