import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import 'dayjs/locale/kk'
import 'dayjs/locale/ru'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import type { FieldProps } from './field.tsx'
import { IconButton } from './icon-button.tsx'
import { Popover } from './popover.tsx'
import { TextField } from './text-field.tsx'
import { dayFromTyped } from './typed-day.ts'

export interface DateFieldProps extends FieldProps<string | null> {
  /** `YYYY-MM-DD`: days after it cannot be chosen in the calendar. */
  readonly latest?: string | undefined
  readonly earliest?: string | undefined
}

/** A day, typed (`27.03.2026`, `27.3`) or chosen in a calendar. `null` while the typed text is no day. */
export function DateField({ value, onChange, latest, earliest, onBlur, ...rest }: DateFieldProps) {
  const { t } = useTranslation('common')
  const language = useLanguage()
  const format = useFormat()
  const [typed, setTyped] = useState<string>()
  const [opened, setOpened] = useState(false)
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? (value === null || value === '' ? '' : format.day(value))}
      onChange={(text) => {
        setTyped(text)
        onChange(dayFromTyped(text, new Date().getFullYear()) ?? null)
      }}
      onBlur={() => {
        if (value !== null || typed === '') setTyped(undefined)
        onBlur?.()
      }}
      end={
        <Popover
          label={t('calendar')}
          opened={opened}
          onClose={() => setOpened(false)}
          width="auto"
          anchor={
            <IconButton
              label={t('calendar')}
              icon={<IconCalendar size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => setOpened(!opened)}
            />
          }
        >
          <DatePicker
            locale={language}
            value={value === '' ? null : value}
            {...(value ? { defaultDate: value } : {})}
            {...(latest === undefined ? {} : { maxDate: latest })}
            {...(earliest === undefined ? {} : { minDate: earliest })}
            ariaLabels={{ previousMonth: t('previousMonth'), nextMonth: t('nextMonth') }}
            onChange={(day) => {
              setTyped(undefined)
              setOpened(false)
              onChange(day)
            }}
          />
        </Popover>
      }
    />
  )
}
