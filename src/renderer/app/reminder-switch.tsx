import { IconBell, IconBellOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommandHandlers } from './command-handlers.ts'
import { reminderIsOn, switchReminder } from './daily-reminder.ts'

/** Switches the daily reminder. The permission is asked for by this press only, never at the start. */
export function ReminderSwitch({ login }: { readonly login: string }) {
  const { t } = useTranslation('frame')
  const [on, setOn] = useState(() => reminderIsOn(localStorage, login) && isGranted())
  const [isBlocked, setBlocked] = useState(false)

  async function press(): Promise<void> {
    const granted = on || (await Notification.requestPermission()) === 'granted'
    setBlocked(!granted)
    if (!granted) return
    switchReminder(localStorage, login, !on)
    setOn(!on)
  }

  const isKnown = 'Notification' in window
  useCommandHandlers({ remindDaily: isKnown ? () => void press() : undefined })
  if (!isKnown) return null
  const Icon = on ? IconBell : IconBellOff
  return (
    <>
      <button type="button" className="q-quiet" aria-pressed={on} onClick={() => void press()}>
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        {t(on ? 'reminder.on' : 'reminder.off')}
      </button>
      {isBlocked && (
        <p className="q-side-note" role="status">
          {t('reminder.blocked')}
        </p>
      )}
    </>
  )
}

function isGranted(): boolean {
  return 'Notification' in window && Notification.permission === 'granted'
}
