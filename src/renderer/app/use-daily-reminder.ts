import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignedInUser } from '#contract/session'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { keepTold, mustRemind } from './daily-reminder.ts'
import { useSectionCounts } from './use-section-counts.ts'

/** How often the window looks whether a new day has begun, milliseconds. */
const watchEvery = 60_000

const officeDay = (): string => officeNow().slice(0, 10)

/**
 * Tells once a day how much is late and near, where the person asked for it. A window that stays open over night reads
 * everything again in the morning: what was near yesterday may be late today.
 */
export function useDailyReminder({ login, role }: Pick<SignedInUser, 'login' | 'role'>): void {
  const { t } = useTranslation('frame')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { urgent } = useSectionCounts(role)
  const [today, setToday] = useState(officeDay)
  useEffect(() => {
    const timer = setInterval(() => setToday(officeDay()), watchEvery)
    return () => clearInterval(timer)
  }, [])
  const [readOn, setReadOn] = useState(today)
  useEffect(() => {
    if (readOn === today) return
    void queries.invalidateQueries().then(() => setReadOn(today))
  }, [queries, readOn, today])
  useEffect(() => {
    if (!urgent || readOn !== today || !mustRemind(localStorage, login, { today, urgent })) return
    if (!('Notification' in window) || Notification.permission !== 'granted') return
    keepTold(localStorage, login, today)
    const { late, today: dueToday, soon } = urgent
    const body = t(soon > 0 ? 'reminder.bodySoon' : 'reminder.body', { late, today: dueToday, soon })
    const note = new Notification(t('reminder.title'), { body, tag: `qabyldau ${today}` })
    note.addEventListener('click', () => {
      window.focus()
      void navigate({ to: '/today' })
    })
  }, [login, navigate, readOn, t, today, urgent])
}
