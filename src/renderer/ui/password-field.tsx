import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './icon-button.tsx'
import { TextField, type TextFieldProps } from './text-field.tsx'

/** A password that can be looked at while it is typed. */
export function PasswordField(props: TextFieldProps) {
  const { t } = useTranslation('common')
  const [shown, setShown] = useState(false)
  const Icon = shown ? IconEyeOff : IconEye
  return (
    <TextField
      autoComplete="off"
      spellCheck={false}
      {...props}
      type={shown ? 'text' : 'password'}
      end={
        <IconButton
          label={t(shown ? 'hidePassword' : 'showPassword')}
          icon={<Icon size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => setShown(!shown)}
        />
      }
    />
  )
}
