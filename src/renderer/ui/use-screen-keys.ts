import { useEffect, useRef } from 'react'
import { isSingleKey, shortcutOf } from '#renderer/app/shortcut.ts'
import { singleKeysAreOn } from '#renderer/app/single-keys.ts'

/** What keys of a screen do, by shortcut: `F2`, `Ctrl+ArrowRight`, `Alt+Digit3`, `Digit3`. */
export type ScreenKeys = Readonly<Record<string, (() => void) | undefined>>

/**
 * Keys that only the open screen knows. They come before those of the frame. A digit or letter alone waits until no text
 * is being typed, and everything waits while a dialog is open.
 */
export function useScreenKeys(keys: ScreenKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.isComposing || event.defaultPrevented) return
      const shortcut = shortcutOf(event)
      const run = latest.current[shortcut]
      if (!run || document.querySelector('[role=dialog][aria-modal=true]')) return
      if (isSingleKey(shortcut) && (isTyping(event.target) || !singleKeysAreOn())) return
      event.preventDefault()
      if (!event.repeat) run()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox], [type=radio]), textarea') !== null
}
