/** Which row was opened last, so that the way back from a card ends on it. Lives as long as the window. */
let opened: string | undefined

export function rememberOpened(number: string): void {
  opened = number
}

export function lastOpened(): string | undefined {
  return opened
}
