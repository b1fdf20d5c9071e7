import { useEffect, useState } from 'react'
import { officeNow } from '#renderer/i18n/office-clock.ts'

/** The wall clock of the office to the minute, `YYYY-MM-DDTHH:mm:00`, whatever zone this machine is set to. */
export function useNow(): string {
  const [now, setNow] = useState(minuteNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(minuteNow()), 5_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

function minuteNow(): string {
  return `${officeNow().slice(0, 16)}:00`
}
