import type { ReactNode } from 'react'
import { DueShape } from './due-shape.tsx'

/** What every field takes. `value` and `onChange` are plain values, never events. */
export interface FieldProps<Value> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** Id for links of the error summary; made when not given. */
  readonly id?: string | undefined
  /** Said after the label in a quiet voice, for example "if any". */
  readonly hint?: ReactNode
  /** Message above the field: what is wrong and what to do. */
  readonly error?: ReactNode
  /** Ochre edge: something is odd, saving is still possible. The words stand beside in a `WarningNote`. */
  readonly warned?: boolean | undefined
  /** At the right end of the label line, for example a link. */
  readonly side?: ReactNode
  readonly disabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly onBlur?: (() => void) | undefined
  readonly onFocus?: (() => void) | undefined
  readonly className?: string | undefined
}

export interface FieldFrameProps {
  readonly id: string
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly side?: ReactNode
  readonly className?: string | undefined
  /** The control is a group of several: its label is a text, tied by `aria-labelledby`. */
  readonly group?: boolean | undefined
  readonly children: ReactNode
}

/** Ids that a control of a field names in `aria-describedby`. */
export function describedBy(id: string, { hint, error }: { hint?: ReactNode; error?: ReactNode }): string | undefined {
  const ids = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter((part) => part !== '')
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label above, hint after the label, message above the control. */
export function FieldFrame({ id, label, hint, error, side, className, group, children }: FieldFrameProps) {
  return (
    <div className={className ? `q-field ${className}` : 'q-field'}>
      <div className="q-field-label">
        {group ? (
          <span className="q-label" id={`${id}-label`}>
            {label}
          </span>
        ) : (
          <label htmlFor={id} id={`${id}-label`}>
            {label}
          </label>
        )}
        {hint && (
          <span className="q-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        {side && <span className="q-field-side">{side}</span>}
      </div>
      {error && (
        <div className="q-field-error" id={`${id}-error`}>
          <DueShape shape="late" />
          <span>{error}</span>
        </div>
      )}
      {children}
    </div>
  )
}
