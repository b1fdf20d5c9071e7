import { digitsFromKazakhLayout } from './kazakh-digits.ts'
import { TextField, type TextFieldProps } from './text-field.tsx'

export interface NumberFieldProps extends TextFieldProps {
  /** Groups that stay as typed between the digits, for example spaces of an IIN; all other signs are dropped. */
  readonly keep?: 'nothing' | 'spaces' | undefined
}

/** Digits only, kept as text. Letters of the Kazakh digit row become the digits that stand on those keys. */
export function NumberField({ onChange, keep = 'nothing', ...rest }: NumberFieldProps) {
  const strange = keep === 'spaces' ? /[^\d -]/g : /\D/g
  return (
    <TextField
      inputMode="numeric"
      autoComplete="off"
      {...rest}
      onChange={(text) => onChange(digitsFromKazakhLayout(text, { signs: true }).replaceAll(strange, ''))}
    />
  )
}
