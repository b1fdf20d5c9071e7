/** The register in its thread: answers, dies, comes back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import type { HostEvent } from '#contract/host-bridge'
import { type RegisterThread, createRegisterClient, threadOf } from '#main/register-client'
import type { FromWorker, ToWorker } from '#main/register-messages'
import { threadFile } from '#main/thread-file'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qabyldau-client-'))
  folders.push(folder)
  return folder
}

/** A thread that does what the test says. */
class FakeThread implements RegisterThread {
  readonly received: ToWorker[] = []
  #listeners: Parameters<RegisterThread['listen']>[0] | undefined

  listen(listeners: Parameters<RegisterThread['listen']>[0]): void {
    this.#listeners = listeners
  }
  post(message: ToWorker): void {
    this.received.push(message)
    if (message.kind === 'close') this.die()
  }
  say(message: FromWorker): void {
    this.#listeners?.onMessage(message)
  }
  die(): void {
    this.#listeners?.onEnd()
  }
}

function fakeClient(now: () => number = Date.now) {
  const threads: FakeThread[] = []
  const startThread = (): FakeThread => {
    const thread = new FakeThread()
    threads.push(thread)
    return thread
  }
  return { threads, client: createRegisterClient({ folder: '/nowhere', practice: false, startThread, now }) }
}

const caller = { session: 'one' }
const request = { operation: 'appeal.list', input: {}, commandId: '0b8e4c1a-7a55-4a8e-9a54-0d6a3a7c2f11' }

test('each call gets its own answer, in whatever order they come', async () => {
  const { threads, client } = fakeClient()
  const [first, second] = [client.call(request, caller), client.call(request, caller)]
  threads[0]?.say({ kind: 'reply', id: 2, envelope: { ok: true, value: 'two' } })
  threads[0]?.say({ kind: 'reply', id: 1, envelope: { ok: true, value: 'one' } })
  expect(await first).toEqual({ ok: true, value: 'one' })
  expect(await second).toEqual({ ok: true, value: 'two' })
})

test('a dead thread is started again, its calls are answered and the windows are told', async () => {
  const { threads, client } = fakeClient()
  const events: HostEvent[] = []
  client.subscribe((event) => events.push(event))
  const waiting = client.call(request, caller)
  threads[0]?.die()
  expect(await waiting).toMatchObject({ ok: false, failure: { code: 'UNAVAILABLE', reason: 'register.restarted' } })
  expect(events).toEqual([{ kind: 'restarted' }])
  expect(threads).toHaveLength(2)
  const again = client.call(request, caller)
  const sent = threads[1]?.received.at(-1)
  threads[1]?.say({ kind: 'reply', id: sent?.kind === 'call' ? sent.id : 0, envelope: { ok: true, value: 'back' } })
  expect(await again).toEqual({ ok: true, value: 'back' })
})

test('a thread that dies again and again is not started for ever', async () => {
  const { threads, client } = fakeClient(() => 0)
  for (let death = 0; death < 10; death += 1) threads.at(-1)?.die()
  expect(threads).toHaveLength(6)
  expect(await client.call(request, caller)).toMatchObject({ failure: { reason: 'register.down' } })
})

test('a death a minute later counts anew', () => {
  let now = 0
  const { threads } = fakeClient(() => now)
  for (let death = 0; death < 20; death += 1) {
    now += 61_000
    threads.at(-1)?.die()
  }
  expect(threads).toHaveLength(21)
})

test('progress goes to the window that asked', () => {
  const { threads, client } = fakeClient()
  const heard: unknown[] = []
  client.subscribe((event, session) => heard.push([event.kind, session]))
  void client.call(request, caller)
  threads[0]?.say({ kind: 'progress', commandId: request.commandId, done: 1, total: 2 })
  threads[0]?.say({ kind: 'changed', nouns: ['appeal'] })
  expect(heard).toEqual([
    ['progress', 'one'],
    ['changed', undefined],
  ])
})

test('cancelling and leaving reach the thread', () => {
  const { threads, client } = fakeClient()
  client.cancel('c1', caller)
  client.endSession('one')
  expect(threads[0]?.received).toEqual([
    { kind: 'cancel', commandId: 'c1', session: 'one' },
    { kind: 'end-session', session: 'one' },
  ])
})

test('after closing there is no register', async () => {
  const { client } = fakeClient()
  await client.close()
  expect(await client.call(request, caller)).toMatchObject({ failure: { reason: 'register.down' } })
})

test('the real thread answers, survives its own death and ends in order', async () => {
  const folder = newFolder()
  const threads: Worker[] = []
  const client = createRegisterClient({
    folder,
    practice: false,
    startThread: (options) => {
      const file = threadFile('register-worker.ts', 'register-worker.js')
      const thread = new Worker(file, { workerData: options, execArgv: [] })
      threads.push(thread)
      return threadOf(thread)
    },
  })
  await client.ready()
  const status = { operation: 'register.status', input: {} }
  expect(await client.call(status, caller)).toMatchObject({ ok: true, value: { state: 'absent' } })
  const restarted = new Promise<void>((resolve) => {
    client.subscribe((event) => {
      if (event.kind === 'restarted') resolve()
    })
  })
  await threads[0]?.terminate()
  await restarted
  expect(await client.call(status, caller)).toMatchObject({ ok: true, value: { state: 'absent' } })
  await client.close()
  expect(threads).toHaveLength(2)
})
