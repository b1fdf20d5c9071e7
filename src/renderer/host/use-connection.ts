import { useSyncExternalStore } from 'react'
import { hostBridge } from './bridge.ts'

export interface ConnectionState {
  readonly online: boolean
  /** `HH:mm` of the last change that the register told of, in this window or another one. */
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
      const now = new Date()
      const two = (value: number): string => String(value).padStart(2, '0')
      state = { ...state, savedAt: `${two(now.getHours())}:${two(now.getMinutes())}` }
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
