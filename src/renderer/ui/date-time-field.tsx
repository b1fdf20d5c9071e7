import { IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { useFormat } from '#renderer/i18n/format.ts'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'
import { momentFromTyped } from './typed-day.ts'

/** Day and time, typed as `27.03.2026, 10:41`. The value is `YYYY-MM-DDTHH:mm`, `null` while the text is no moment. */
export function DateTimeField({ value, onChange, onBlur, ...rest }: FieldProps<string | null>) {
  const format = useFormat()
  const [typed, setTyped] = useState<string>()
  return (
    <TextField
      {...rest}
      autoComplete="off"
      value={typed ?? (value === null || value === '' ? '' : format.moment(value))}
      onChange={(text) => {
        setTyped(text)
        onChange(momentFromTyped(text, new Date().getFullYear()) ?? null)
      }}
      onBlur={() => {
        if (value !== null || typed === '') setTyped(undefined)
        onBlur?.()
      }}
      end={<IconClock size={16} stroke={1.75} aria-hidden="true" />}
    />
  )
}
