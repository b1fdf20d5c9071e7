/** Arrows on the board: one thing to do after another, across groups. Tab goes the same way. */

/** The next place of the focus, or undefined for a key that does not move it. */
export function nextStop(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1)
    case 'ArrowUp':
      return Math.max(0, at - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** Moves the focus among the links of a board that are marked with `data-stop`. */
export function moveAmongStops(board: HTMLElement, key: string): boolean {
  const stops = [...board.querySelectorAll<HTMLElement>('[data-stop]')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const next = nextStop(key, at, stops.length)
  if (next === undefined) return false
  stops[next]?.focus()
  return true
}
