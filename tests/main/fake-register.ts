/** A register for tests of the shells: answers what it was asked and lets the test announce events. */
import { type Envelope, fail, succeed } from '#contract/failure'
import type { HostEvent } from '#contract/host-bridge'
import type { Caller } from '#contract/request'
import type { HostListener, RegisterClient } from '#main/register-client'

export interface FakeRegister extends RegisterClient {
  readonly calls: { readonly request: unknown; readonly session: string }[]
  readonly cancelled: { readonly commandId: string; readonly session: string }[]
  readonly ended: string[]
  announce(event: HostEvent, session?: string): void
}

/** `answers` holds a fixed envelope for an operation; others are echoed. */
export function fakeRegister(answers: Readonly<Record<string, Envelope>> = {}): FakeRegister {
  const listeners = new Set<HostListener>()
  const calls: FakeRegister['calls'] = []
  const cancelled: FakeRegister['cancelled'] = []
  const ended: string[] = []
  return {
    calls,
    cancelled,
    ended,
    call(request: unknown, { session }: Caller) {
      calls.push({ request, session })
      const isNamed = typeof request === 'object' && request !== null && 'operation' in request
      if (!isNamed) return Promise.resolve(fail('INVALID_INPUT', 'request.invalid'))
      return Promise.resolve(answers[String(request.operation)] ?? succeed({ asked: request.operation }))
    },
    cancel: (commandId, { session }) => void cancelled.push({ commandId, session }),
    endSession: (session) => void ended.push(session),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ready: () => Promise.resolve(),
    close: () => Promise.resolve(),
    announce: (event, session) => {
      for (const listener of listeners) listener(event, session)
    },
  }
}
