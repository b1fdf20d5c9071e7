import { useSyncExternalStore } from 'react'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { hostBridge } from './bridge.ts'

export interface ConnectionState {
  readonly online: boolean
  /** `HH:mm` by the clock of the office: the last change that the register told of, in this window or another one. */
  readonly savedAt: string | undefined
}

let state: ConnectionState = { online: true, savedAt: undefined }
const watchers = new Set<() => void>()
let isListening = false

function listen(): void {
  if (isListening) return
  isListening = true
  hostBridge().subscribe((event) => {
    if (event.kind === 'connection') state = { ...state, online: event.online }
    else if (event.kind === 'changed' && event.nouns.some((noun) => noun !== 'session')) {
      state = { ...state, savedAt: officeNow().slice(11, 16) }
    } else return
    for (const watcher of watchers) watcher()
  })
}

/** Is the program behind this page reached, and when was something saved last. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(
    (watcher) => {
      listen()
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => state,
  )
}
