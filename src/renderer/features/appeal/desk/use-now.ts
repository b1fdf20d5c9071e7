import { useEffect, useState } from 'react'
import { asLocalText } from '#renderer/i18n/format.ts'

/** The wall clock of this machine to the minute, `YYYY-MM-DDTHH:mm:00`: the office's machine shows the office's time. */
export function useNow(): string {
  const [now, setNow] = useState(minuteNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(minuteNow()), 5_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

function minuteNow(): string {
  return `${asLocalText(new Date().toISOString()).slice(0, 16)}:00`
}
