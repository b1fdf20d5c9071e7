/** The bridge of a browser window: the register's host answers on this machine only, over HTTP. */
import { z } from 'zod'
import { fail, failureCodes, type Envelope } from '#contract/failure'
import type { HostBridge, HostEvent } from '#contract/host-bridge'
import { nouns } from '#contract/operation'
import { printPdf, saveDocument } from './browser-document.ts'

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    failure: z.object({
      code: z.enum(failureCodes),
      reason: z.string(),
      facts,
      issues: z.array(z.object({ path: z.string(), reason: z.string(), facts })).optional(),
      traceId: z.string().optional(),
    }),
  }),
])

const eventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed'), nouns: z.array(z.enum(nouns)) }),
  z.object({ kind: z.literal('progress'), commandId: z.string(), done: z.number(), total: z.number().nullable() }),
  z.object({ kind: z.literal('restarted') }),
  z.object({ kind: z.literal('connection'), online: z.boolean() }),
])

const headers = { 'Content-Type': 'application/json', 'X-Qabyldau': '1' }

export interface LoopbackOptions {
  readonly fetch?: typeof fetch
  readonly openEvents?: (address: string) => EventSource
}

/** Builds the bridge over HTTP. Pieces of the browser may be given in tests. */
export function createLoopbackBridge(options: LoopbackOptions = {}): HostBridge {
  const send = options.fetch ?? ((...request) => fetch(...request))
  const openEvents = options.openEvents ?? ((address) => new EventSource(address))
  const listeners = new Set<(event: HostEvent) => void>()
  let source: EventSource | undefined
  let online = true

  function announce(event: HostEvent): void {
    for (const listener of listeners) listener(event)
  }

  function setOnline(now: boolean): void {
    if (now === online) return
    online = now
    announce({ kind: 'connection', online: now })
  }

  function listen(): void {
    if (source) return
    source = openEvents('/events')
    source.addEventListener('open', () => setOnline(true))
    source.addEventListener('error', () => setOnline(false))
    source.addEventListener('message', (message: MessageEvent<string>) => {
      const event = eventSchema.safeParse(parseJson(message.data))
      if (event.success) announce(event.data)
    })
  }

  return {
    shell: 'browser',
    async call(request) {
      try {
        const response = await send('/call', { method: 'POST', headers, body: JSON.stringify(request) })
        const envelope = envelopeSchema.safeParse(await response.json())
        setOnline(true)
        return envelope.success ? (envelope.data as Envelope) : fail('UNAVAILABLE', 'host.unreachable')
      } catch {
        // A network error has no facts worth keeping: the answer itself says that the host was not reached.
        setOnline(false)
        return fail('UNAVAILABLE', 'host.unreachable')
      }
    },
    async cancel(commandId) {
      try {
        await send('/cancel', { method: 'POST', headers, body: JSON.stringify({ commandId }) })
      } catch {
        setOnline(false)
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      listen()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        source?.close()
        source = undefined
      }
    },
    print: printPdf,
    save: saveDocument,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
