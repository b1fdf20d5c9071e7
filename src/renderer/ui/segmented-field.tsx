import { IconCheck } from '@tabler/icons-react'
import { useId } from 'react'
import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Language of the label, when it is not that of the screen. */
  readonly lang?: string
}

export interface SegmentedFieldProps<Value extends string> extends FieldProps<Value> {
  readonly choices: readonly Choice<Value>[]
}

/** Up to six short choices side by side; arrows move, the chosen one has a check mark. */
export function SegmentedField<Value extends string>({
  label,
  value,
  onChange,
  choices,
  id,
  hint,
  error,
  side,
  disabled,
  autoFocus,
  className,
  onBlur,
  onFocus,
}: SegmentedFieldProps<Value>) {
  const made = useId()
  const groupId = id ?? made
  return (
    <FieldFrame id={groupId} label={label} hint={hint} error={error} side={side} className={className} group>
      <div
        className="q-segments"
        role="radiogroup"
        aria-labelledby={`${groupId}-label`}
        aria-describedby={describedBy(groupId, { hint, error })}
        data-wrong={error ? true : undefined}
      >
        {choices.map((choice, at) => {
          const checked = choice.value === value
          return (
            <label key={choice.value} className="q-segment" data-checked={checked || undefined} lang={choice.lang}>
              <input
                type="radio"
                name={groupId}
                id={at === 0 ? groupId : undefined}
                value={choice.value}
                checked={checked}
                disabled={disabled}
                autoFocus={autoFocus && (checked || at === 0)}
                data-autofocus={(autoFocus === true && checked) || undefined}
                onChange={() => onChange(choice.value)}
                onBlur={onBlur}
                onFocus={onFocus}
              />
              {checked && <IconCheck size={16} stroke={1.75} aria-hidden="true" />}
              <span>{choice.label}</span>
            </label>
          )
        })}
      </div>
    </FieldFrame>
  )
}
