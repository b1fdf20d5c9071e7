/** The eight outcomes under the eight digit keys, as the secretary of a meeting presses them. */
export const keyedOutcomes = 8

/** Position of an outcome (from 0) that a shortcut means: `Digit3`, `Alt+Digit3` → 2. */
export function outcomePlace(shortcut: string): number | undefined {
  const [, digit] = /^(?:Alt\+)?Digit([1-8])$/.exec(shortcut) ?? []
  return digit === undefined ? undefined : Number(digit) - 1
}

/** What every digit key does, alone and with Alt, while `choose` takes the position of an outcome. */
export function outcomeShortcuts(choose: (place: number) => void): Record<string, () => void> {
  const keys: Record<string, () => void> = {}
  for (let place = 0; place < keyedOutcomes; place += 1) {
    const digit = `Digit${place + 1}`
    keys[digit] = () => choose(place)
    keys[`Alt+${digit}`] = () => choose(place)
  }
  return keys
}
