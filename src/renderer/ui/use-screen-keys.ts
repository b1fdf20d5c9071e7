import { useEffect, useRef } from 'react'

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
      const run = latest.current[shortcutOf(event)]
      if (!run || document.querySelector('[role=dialog][aria-modal=true]')) return
      const isPlain = !event.ctrlKey && !event.altKey && !/^(F\d+|Escape)$/.test(event.code)
      if (isPlain && isTyping(event.target)) return
      event.preventDefault()
      if (!event.repeat) run()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

/** The physical key with its modifiers; digits of the number pad count as those of the row. */
export function shortcutOf(key: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const code = key.code.replace(/^Numpad(\d)$/, 'Digit$1').replace('NumpadEnter', 'Enter')
  return `${key.ctrlKey || key.metaKey ? 'Ctrl+' : ''}${key.altKey ? 'Alt+' : ''}${key.shiftKey ? 'Shift+' : ''}${code}`
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox], [type=radio]), textarea') !== null
}
