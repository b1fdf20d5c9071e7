/**
 * The main thread's way to the register. Owns the worker: starts it, starts it again when it dies, and answers calls that
 * were under way then, so that no caller waits for ever.
 */
import { Worker } from 'node:worker_threads'
import { impersonal } from '#adapters/log'
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
  readonly ready: () => Promise<void>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly session: string
  readonly commandId: string | undefined
  readonly resolve: (envelope: Envelope) => void
}

/** What is needed of a worker; a test gives its own. */
export interface RegisterThread {
  post(message: ToWorker): void
  /** `onEnd` is called once, however the thread ends. */
  listen(listeners: { onMessage(message: FromWorker): void; onEnd(): void }): void
}

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
  const closed = Promise.withResolvers<void>()
  const opening = Promise.withResolvers<void>()
  let thread = start()

  function start(): RegisterThread {
    const started = startThread({ folder, practice })
    started.listen({ onMessage: receive, onEnd: died })
    return started
  }

  function receive(message: FromWorker): void {
    switch (message.kind) {
      case 'ready':
        opening.resolve()
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
    if (isClosing) return closed.resolve()
    deaths.push(now())
    const recent = deaths.filter((at) => now() - at < 60_000)
    isDown = recent.length > restartsPerMinute
    if (!isDown) thread = start()
    for (const { resolve } of waiting.values()) resolve(fail('UNAVAILABLE', 'register.restarted'))
    waiting.clear()
    tell({ kind: 'restarted' })
    if (isDown) opening.resolve()
  }

  function tell(event: HostEvent, session?: string): void {
    for (const listener of listeners) listener(event, session)
  }

  function sessionOf(commandId: string): string | undefined {
    for (const call of waiting.values()) if (call.commandId === commandId) return call.session
    return undefined
  }

  function post(message: ToWorker): void {
    if (!isDown) thread.post(message)
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
    ready: () => opening.promise,
    async close() {
      if (isDown || isClosing) return
      isClosing = true
      post({ kind: 'close' })
      await closed.promise
    },
  }
}

function commandIdOf(request: unknown): string | undefined {
  const isNamed = typeof request === 'object' && request !== null && 'commandId' in request
  return isNamed && typeof request.commandId === 'string' ? request.commandId : undefined
}

function startWorker(options: WorkerOptions): RegisterThread {
  return threadOf(new Worker(threadFile('register-worker.ts', 'register-worker.js'), { workerData: options }))
}

/** A worker as the client sees it. */
export function threadOf(worker: Worker): RegisterThread {
  return {
    post: (message) => worker.postMessage(message, []),
    listen({ onMessage, onEnd }) {
      worker.on('message', onMessage)
      // The end of the thread always follows, and is where its calls are answered.
      worker.on('error', (error: unknown) => console.error(impersonal(String(error))))
      worker.on('exit', onEnd)
    },
  }
}
