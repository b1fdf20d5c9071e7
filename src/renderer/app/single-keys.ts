/** Single letters as shortcuts can be switched off: dictation and some aids type letters on their own. */
const storageKey = 'qabyldau.single-keys'

/** On unless the person switched them off in this browser. */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(storageKey) !== 'off'
}

/** Keeps the choice. */
export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off')
}
