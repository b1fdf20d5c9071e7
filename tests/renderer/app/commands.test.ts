import { expect, test } from 'vitest'
import { commands } from '#renderer/app/commands.ts'
import { isReserved, isSingleKey, keysText, shortcutOf } from '#renderer/app/shortcut.ts'

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false }

test('no two commands of one place share keys', () => {
  const clashes: string[] = []
  for (const [at, one] of commands.entries()) {
    for (const other of commands.slice(at + 1)) {
      const meet = one.scope === other.scope || one.scope === 'everywhere' || other.scope === 'everywhere'
      if (meet && one.shortcut !== undefined && one.shortcut === other.shortcut) {
        clashes.push(`${one.key} and ${other.key}: ${one.shortcut}`)
      }
    }
  }
  expect(clashes).toEqual([])
})

test('each command has one key name and stands once', () => {
  const keys = commands.map((command) => command.key)
  expect(new Set(keys).size).toBe(keys.length)
})

test.each(['Ctrl+KeyN', 'Ctrl+KeyT', 'Ctrl+KeyW', 'Ctrl+KeyL'])('%s stays with the browser', (shortcut) => {
  expect(commands.filter((command) => command.shortcut === shortcut)).toEqual([])
})

test.each([
  {
    why: 'the place of the key counts, not its letter',
    key: { ...none, ctrlKey: true, code: 'KeyK' },
    shortcut: 'Ctrl+KeyK',
  },
  {
    why: 'a digit of the number pad is a digit',
    key: { ...none, altKey: true, code: 'Numpad3' },
    shortcut: 'Alt+Digit3',
  },
  {
    why: 'Enter of the number pad is Enter',
    key: { ...none, ctrlKey: true, code: 'NumpadEnter' },
    shortcut: 'Ctrl+Enter',
  },
  { why: 'a function key alone', key: { ...none, code: 'F2' }, shortcut: 'F2' },
])('$why', ({ key, shortcut }) => {
  expect(shortcutOf(key)).toBe(shortcut)
})

test.each([
  { shortcut: 'Ctrl+KeyK', caps: 'Ctrl+K' },
  { shortcut: 'Alt+Digit1', caps: 'Alt+1' },
  { shortcut: 'Alt+ArrowUp', caps: 'Alt+↑' },
  { shortcut: 'Slash', caps: '/' },
])('$shortcut stands on the cap as $caps', ({ shortcut, caps }) => {
  expect(keysText(shortcut)).toBe(caps)
})

test.each([
  { shortcut: 'KeyW', single: true },
  { shortcut: 'Period', single: true },
  { shortcut: 'F2', single: false },
  { shortcut: 'Escape', single: false },
  { shortcut: 'Alt+KeyL', single: false },
])('$shortcut alone may be switched off: $single', ({ shortcut, single }) => {
  expect(isSingleKey(shortcut)).toBe(single)
})

test.each(['F1', 'F5', 'F6', 'F7', 'F8', 'F9', 'Ctrl+KeyK', 'Ctrl+KeyO', 'Ctrl+KeyP'])(
  '%s never reaches the browser',
  (shortcut) => {
    expect(isReserved(shortcut)).toBe(true)
  },
)
