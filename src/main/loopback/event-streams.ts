/** The lasting connections of the open windows: each tells its page what changes, and shows that the window is there. */
import type { ServerResponse } from 'node:http'
import type { HostEvent } from '#contract/host-bridge'
import type { RegisterClient } from '../register-client.ts'

const heartbeatEvery = 15_000
/** A window that stays away so long is signed out, in milliseconds; a reload or a short sleep is not. */
const absenceLimit = 10 * 60_000

export interface EventStreams {
  open(response: ServerResponse, session: string): void
  /** Windows that are connected now. */
  count(): number
  /** Called after a window came or went. */
  onChange(listener: () => void): void
  close(): void
}

/** Subscribes to the register and passes on what concerns each window. */
export function createEventStreams(register: Pick<RegisterClient, 'subscribe' | 'endSession'>): EventStreams {
  const windows = new Map<ServerResponse, string>()
  const absent = new Map<string, NodeJS.Timeout>()
  const listeners: (() => void)[] = []

  const unsubscribe = register.subscribe((event: HostEvent, session) => {
    for (const [response, owner] of windows) {
      if (session === undefined || session === owner) response.write(`data: ${JSON.stringify(event)}\n\n`)
    }
  })
  const heartbeat = setInterval(() => {
    for (const response of windows.keys()) response.write(':\n\n')
  }, heartbeatEvery)
  heartbeat.unref()

  function left(response: ServerResponse, session: string): void {
    windows.delete(response)
    if (![...windows.values()].includes(session)) {
      const timer = setTimeout(() => register.endSession(session), absenceLimit)
      absent.set(session, timer.unref())
    }
    for (const listener of listeners) listener()
  }

  return {
    open(response, session) {
      clearTimeout(absent.get(session))
      absent.delete(session)
      windows.set(response, session)
      response.on('close', () => left(response, session))
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
      response.write('retry: 1000\n\n')
      for (const listener of listeners) listener()
    },
    count: () => windows.size,
    onChange: (listener) => void listeners.push(listener),
    close() {
      unsubscribe()
      clearInterval(heartbeat)
      for (const timer of absent.values()) clearTimeout(timer)
    },
  }
}
