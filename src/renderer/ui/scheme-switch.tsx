import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Light or dark, kept in this browser; at first as the system has it. */
export function SchemeSwitch() {
  const { t } = useTranslation('common')
  const isDark = useComputedColorScheme('light') === 'dark'
  const { setColorScheme } = useMantineColorScheme()
  const Icon = isDark ? IconSun : IconMoon
  return (
    <button type="button" className="q-quiet" onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      {t(isDark ? 'toLight' : 'toDark')}
    </button>
  )
}
