import { expect, test } from 'vitest'
import type { HostEvent } from '#contract/host-bridge'
import { fromBase64, toBase64 } from '#renderer/host/base64.ts'
import { createLoopbackBridge } from '#renderer/host/loopback-bridge.ts'
import { isOutdated, operationKey } from '#renderer/host/reads.ts'

function answering(body: unknown, status = 200) {
  const sent: { address: string; init: RequestInit | undefined }[] = []
  const bridge = createLoopbackBridge({
    fetch: async (address, init) => {
      sent.push({ address: address instanceof Request ? address.url : address.toString(), init })
      return new Response(JSON.stringify(body), { status })
    },
  })
  return { bridge, sent }
}

test('a call carries operation, input and id as JSON under the header that other pages cannot set', async () => {
  const { bridge, sent } = answering({ ok: true, value: { done: true } })
  await bridge.call({ operation: 'session.lock', input: {}, commandId: 'c1' })
  expect(sent[0]?.address).toBe('/call')
  expect(sent[0]?.init?.headers).toMatchObject({ 'X-Qabyldau': '1', 'Content-Type': 'application/json' })
  expect(sent[0]?.init?.body).toBe('{"operation":"session.lock","input":{},"commandId":"c1"}')
})

test('a failure is read from the body whatever the HTTP status', async () => {
  const failure = { code: 'REFUSED', reason: 'appeal.void', facts: { number: '2026-00001' } }
  const { bridge } = answering({ ok: false, failure }, 409)
  expect(await bridge.call({ operation: 'appeal.void', input: {} })).toEqual({ ok: false, failure })
})

test.each([
  { why: 'the host is gone', answer: () => Promise.reject(new TypeError('fetch failed')) },
  { why: 'something else answers', answer: async () => new Response('<html>', { status: 200 }) },
  { why: 'an answer of another form', answer: async () => new Response('{"value":1}', { status: 200 }) },
])('never rejects: $why', async ({ answer }) => {
  const bridge = createLoopbackBridge({ fetch: answer })
  expect(await bridge.call({ operation: 'register.status', input: {} })).toEqual({
    ok: false,
    failure: { code: 'UNAVAILABLE', reason: 'host.unreachable', facts: {} },
  })
})

class FakeEvents extends EventTarget {
  closed = false
  close(): void {
    this.closed = true
  }
}

test('events reach the listener; losing and finding the host is told once each', () => {
  const source = new FakeEvents()
  const told: HostEvent[] = []
  const bridge = createLoopbackBridge({ openEvents: () => source as unknown as EventSource })
  const leave = bridge.subscribe((event) => told.push(event))
  source.dispatchEvent(new MessageEvent('message', { data: '{"kind":"changed","nouns":["appeal"]}' }))
  source.dispatchEvent(new MessageEvent('message', { data: 'not json' }))
  source.dispatchEvent(new Event('error'))
  source.dispatchEvent(new Event('error'))
  source.dispatchEvent(new Event('open'))
  expect(told).toEqual([
    { kind: 'changed', nouns: ['appeal'] },
    { kind: 'connection', online: false },
    { kind: 'connection', online: true },
  ])
  leave()
  expect(source.closed).toBe(true)
})

test.each([
  { why: 'its own noun', name: 'appeal.list', reads: [], changed: 'appeal', outdated: true },
  { why: 'another noun', name: 'appeal.list', reads: [], changed: 'meeting', outdated: false },
  {
    why: 'a noun that it said it reads',
    name: 'appeal.list',
    reads: ['calendar'],
    changed: 'calendar',
    outdated: true,
  },
  { why: 'a deadline is of the calendar', name: 'deadline.compute', reads: [], changed: 'calendar', outdated: true },
] as const)('an answer is read again: $why', ({ name, reads, changed, outdated }) => {
  expect(isOutdated(operationKey(name, {}, reads), [changed])).toBe(outdated)
})

test('a piece of half a megabyte survives base64', () => {
  const bytes = Uint8Array.from({ length: 512 * 1024 }, (_, at) => at % 251)
  expect(fromBase64(toBase64(bytes))).toEqual(bytes)
})
