/**
 * The main thread's way to the register. Owns the worker: starts it, starts it again when it dies, and answers calls that
 * were under way then, so that no caller waits for ever.
 */
import { Worker } from 'node:worker_threads'
import { type Envelope, fail } from '#contract/failure'
import type { HostEvent } from '#contract/host-bridge'
import type { Caller } from '#contract/request'
import type { FromWorker, ToWorker, WorkerOptions } from './register-messages.ts'
import { threadFile } from './thread-file.ts'

/** A worker that dies so often within a minute would die again at once: the register is then told to be unavailable. */
const restartsPerMinute = 5

/** `session` is given when only that window is concerned. */
export type HostListener = (event: HostEvent, session: string | undefined) => void

export interface RegisterClient {
  /** Never rejects. */
  call(request: unknown, caller: Caller): Promise<Envelope>
  cancel(commandId: string, caller: Caller): void
  endSession(session: string): void
  subscribe(listener: HostListener): () => void
  /** Resolves when the worker has opened the register for the first time. */
  ready(): Promise<void>
  close(): Promise<void>
}

interface Waiting {
  readonly session: string
  readonly commandId: string | undefined
  readonly resolve: (envelope: Envelope) => void
}

/** What is needed of a worker; a test gives its own. */
export type RegisterThread = Pick<Worker, 'postMessage' | 'on' | 'terminate'>

export interface ClientOptions extends WorkerOptions {
  readonly startThread?: (options: WorkerOptions) => RegisterThread
  readonly now?: () => number
}

/** Starts the worker at once; calls may be made before it is ready. */
export function createRegisterClient(options: ClientOptions): RegisterClient {
  const { startThread = startWorker, now = Date.now, folder, practice } = options
  const waiting = new Map<number, Waiting>()
  const listeners = new Set<HostListener>()
  const deaths: number[] = []
  let nextId = 1
  let isClosing = false
  let isDown = false
  let ended: () => void = () => undefined
  const closed = new Promise<void>((resolve) => (ended = resolve))
  let opened: () => void = () => undefined
  const opening = new Promise<void>((resolve) => (opened = resolve))
  let thread = start()

  function start(): RegisterThread {
    const started = startThread({ folder, practice })
    started.on('message', (message: FromWorker) => receive(message))
    // An error is always followed by the end of the thread, which is where it is dealt with.
    started.on('error', (error: Error) => console.error(`register worker: ${error.name}`))
    started.on('exit', () => died())
    return started
  }

  function receive(message: FromWorker): void {
    switch (message.kind) {
      case 'ready':
        opened()
        return
      case 'reply':
        waiting.get(message.id)?.resolve(message.envelope)
        waiting.delete(message.id)
        return
      case 'changed':
        tell(message)
        return
      case 'progress':
        tell(message, sessionOf(message.commandId))
    }
  }

  function died(): void {
    if (isClosing) return ended()
    deaths.push(now())
    const recent = deaths.filter((at) => now() - at < 60_000)
    isDown = recent.length > restartsPerMinute
    if (!isDown) thread = start()
    for (const { resolve } of waiting.values()) resolve(fail('UNAVAILABLE', 'register.restarted'))
    waiting.clear()
    tell({ kind: 'restarted' })
    if (isDown) opened()
  }

  function tell(event: HostEvent, session?: string): void {
    for (const listener of listeners) listener(event, session)
  }

  function sessionOf(commandId: string): string | undefined {
    for (const call of waiting.values()) if (call.commandId === commandId) return call.session
    return undefined
  }

  function post(message: ToWorker): void {
    if (!isDown) thread.postMessage(message)
  }

  return {
    call(request, { session }) {
      if (isDown || isClosing) return Promise.resolve(fail('UNAVAILABLE', 'register.down'))
      const id = nextId
      nextId += 1
      return new Promise((resolve) => {
        waiting.set(id, { session, commandId: commandIdOf(request), resolve })
        post({ kind: 'call', id, request, session })
      })
    },
    cancel: (commandId, { session }) => post({ kind: 'cancel', commandId, session }),
    endSession: (session) => post({ kind: 'end-session', session }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ready: () => opening,
    async close() {
      if (isDown || isClosing) return
      isClosing = true
      post({ kind: 'close' })
      await closed
    },
  }
}

function commandIdOf(request: unknown): string | undefined {
  const isNamed = typeof request === 'object' && request !== null && 'commandId' in request
  return isNamed && typeof request.commandId === 'string' ? request.commandId : undefined
}

function startWorker(options: WorkerOptions): Worker {
  return new Worker(threadFile('register-worker.ts', 'register-worker.js'), { workerData: options })
}
