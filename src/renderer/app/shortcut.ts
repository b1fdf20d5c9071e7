/**
 * Keys by their place on the keyboard (`event.code`), so that they work in every layout: the Kazakh one has letters on
 * the digit row. Written as `Ctrl+KeyK`, `Alt+Digit1`, `F2`, `Slash`.
 */
export type Shortcut = string

export interface PressedKey {
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

/** The shortcut that a key press is. Digits and Enter of the number pad count as those of the main block. */
export function shortcutOf(key: PressedKey): Shortcut {
  const code = key.code.replace(/^Numpad(\d)$/, 'Digit$1').replace('NumpadEnter', 'Enter')
  return [key.ctrlKey || key.metaKey ? 'Ctrl+' : '', key.altKey ? 'Alt+' : '', key.shiftKey ? 'Shift+' : '', code].join(
    '',
  )
}

const named: Readonly<Record<string, string>> = {
  Slash: '/',
  Period: '.',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** A shortcut as it stands on a key cap: `Ctrl+K`. */
export function keysText(shortcut: Shortcut): string {
  return shortcut
    .split('+')
    .map((part) => named[part] ?? part.replace(/^(Key|Digit)/, ''))
    .join('+')
}

/** A letter or a sign alone: works only outside of text fields and can be switched off. */
export function isSingleKey(shortcut: Shortcut): boolean {
  return !shortcut.includes('+') && !/^(F\d+|Escape)$/.test(shortcut)
}

/** Keys whose own action in the browser is always stopped, command or not. */
const reserved = new Set(['F1', 'F5', 'F6', 'F7', 'F8', 'F9', 'Ctrl+KeyK', 'Ctrl+KeyO', 'Ctrl+KeyP'])

/** Tells whether the browser must not act on this key itself. */
export function isReserved(shortcut: Shortcut): boolean {
  return reserved.has(shortcut)
}
