import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '#renderer/ui/language-switch.tsx'
import { SchemeSwitch } from '#renderer/ui/scheme-switch.tsx'
import { ReminderSwitch } from './reminder-switch.tsx'

interface LookSwitchProps {
  readonly login: string
  /** The person has something to be reminded of. */
  readonly reminds: boolean
  readonly onKeys: () => void
}

/** Bottom of the side bar: language, colours, the daily reminder, keys. */
export function LookSwitch({ login, reminds, onKeys }: LookSwitchProps) {
  const { t } = useTranslation('frame')
  return (
    <div className="q-side-end">
      <LanguageSwitch login={login} />
      <SchemeSwitch />
      {reminds && <ReminderSwitch login={login} />}
      <button type="button" className="q-quiet" aria-keyshortcuts="F1" onClick={onKeys}>
        {t('keysHint')}
      </button>
    </div>
  )
}
