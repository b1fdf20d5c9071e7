import { digitsFromKazakhLayout } from './kazakh-digits.ts'
import { TextField, type TextFieldProps } from './text-field.tsx'

/** A phone as the person says it: digits, plus, brackets, hyphens, spaces; `8 7…` is not rewritten. */
export function PhoneField({ onChange, ...rest }: TextFieldProps) {
  return (
    <TextField
      inputMode="tel"
      autoComplete="off"
      {...rest}
      onChange={(text) => onChange(digitsFromKazakhLayout(text).replaceAll(/[^\d+() ,;-]/g, ''))}
    />
  )
}
