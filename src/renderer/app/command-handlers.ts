/** What the open screens do for commands. The screen opened last answers first. */
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { CommandKey } from './commands.ts'

export type CommandHandlers = Partial<Record<CommandKey, (() => void) | undefined>>

interface Entry {
  current: CommandHandlers
}

const entries: Entry[] = []
const watchers = new Set<() => void>()
let revision = 0

function changed(): void {
  revision += 1
  for (const watcher of watchers) watcher()
}

/** The way that the screen opened last gave for a command. */
export function handlerOf(key: CommandKey): (() => void) | undefined {
  return entries.findLast((entry) => entry.current[key] !== undefined)?.current[key]
}

/**
 * Hands commands of a screen over while it is open. `undefined` in place of a function: cannot be done now. With the
 * same keys as before nothing is announced, so functions may be new at each drawing.
 */
export function useCommandHandlers(handlers: CommandHandlers): void {
  const entry = useRef<Entry>({ current: handlers })
  const able = Object.entries(handlers)
    .filter(([, run]) => run !== undefined)
    .map(([key]) => key)
    .join(' ')
  useEffect(() => {
    entry.current.current = handlers
  })
  useEffect(() => {
    const mine = entry.current
    entries.push(mine)
    return () => {
      entries.splice(entries.indexOf(mine), 1)
      changed()
    }
  }, [])
  useEffect(() => changed(), [able])
}

/** Draws again when screens hand commands over or take them back. */
export function useHandlersRevision(): number {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => revision,
  )
}
