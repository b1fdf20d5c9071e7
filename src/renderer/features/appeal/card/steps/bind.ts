import { fieldId } from '#renderer/ui/use-field-errors.ts'
import type { StepForm } from './use-step.ts'

export interface Bound<Value> {
  readonly id: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly error: string | undefined
}

/** Ties a field to a value of the form: `<TextField label="…" {...bind(form, 'to')} />`. */
export function bind<Values, Name extends keyof Values & string>(
  form: StepForm<Values>,
  name: Name,
): Bound<Values[Name]> {
  return {
    id: fieldId('step', name),
    value: form.values[name],
    onChange: (value) => form.set(name, value),
    error: form.error(name),
  }
}
