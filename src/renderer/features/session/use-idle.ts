import { useEffect, useRef } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Calls once when nothing was pressed or moved for so many minutes; counting starts anew with each sign of a person. */
export function useIdle(minutes: number, onIdle: () => void): void {
  const latest = useRef(onIdle)
  useEffect(() => {
    latest.current = onIdle
  })
  useEffect(() => {
    let seenAt = performance.now()
    const seen = (): void => {
      seenAt = performance.now()
    }
    for (const sign of signs) document.addEventListener(sign, seen, { passive: true, capture: true })
    const timer = setInterval(() => {
      if (performance.now() - seenAt < minutes * 60_000) return
      seen()
      latest.current()
    }, 1000)
    return () => {
      clearInterval(timer)
      for (const sign of signs) document.removeEventListener(sign, seen, { capture: true })
    }
  }, [minutes])
}
