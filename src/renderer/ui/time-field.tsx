import { useState } from 'react'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'
import { timeFromTyped } from './typed-day.ts'

/** Wall clock time; `9`, `930` and `9:30` are understood. The value is `HH:mm`, or the text as typed while it is none. */
export function TimeField({ value, onChange, onBlur, ...rest }: FieldProps<string>) {
  const [typed, setTyped] = useState<string>()
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? value}
      onChange={(text) => {
        setTyped(text)
        onChange(timeFromTyped(text) ?? text)
      }}
      onBlur={() => {
        setTyped(undefined)
        onBlur?.()
      }}
    />
  )
}
