/** The loopback host lets in one program on one machine and nobody else. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fail } from '#contract/failure'
import { type LoopbackServer, startLoopback } from '#main/loopback/server'
import { listPageFiles } from '#main/page-files'
import { fakeRegister } from './fake-register.ts'

interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
}

const register = fakeRegister({ 'appeal.void': fail('REFUSED', 'appeal.already-void') })
let server: LoopbackServer
let cookie: string

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qabyldau-page-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'secret.key'), 'no media type, so not on the list')
  writeFileSync(join(folder, '..', 'outside.txt'), 'outside')
  server = await startLoopback({ register, files: await listPageFiles(folder), port: 0, requestTimeout: 1500 })
  cookie = await enter(server)
})
afterAll(() => server.close())

/** `fetch` would not let a test choose Host, Origin or a raw path. */
function ask({ method = 'GET', path = '/', headers = {}, body }: Asked, port = server.port): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      const done = (): void =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces).toString() })
      response.on('end', done)
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

function codeOf(address: string): string {
  return new URL(address).searchParams.get('code') ?? ''
}

async function enter(host: LoopbackServer): Promise<string> {
  const reply = await ask({ path: `/?code=${codeOf(host.address())}` }, host.port)
  return reply.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

const jsonHeaders = { 'Content-Type': 'application/json', 'X-Qabyldau': '1' }
const call = JSON.stringify({ operation: 'appeal.list', input: {} })

function post(path: string, body: string | Uint8Array): Promise<Reply> {
  return ask({ method: 'POST', path, headers: { ...jsonHeaders, Cookie: cookie }, body })
}

function get(path: string): Promise<Reply> {
  return ask({ path, headers: { Cookie: cookie } })
}

describe('entry', () => {
  test('a code gives a cookie that scripts cannot read and other sites cannot send, and leads to the page', async () => {
    const reply = await ask({ path: `/?code=${codeOf(server.address())}` })
    expect(reply.status).toBe(303)
    expect(reply.headers.location).toBe('/')
    expect(reply.headers['set-cookie']).toHaveLength(1)
    expect(reply.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^qabyldau_${server.port}=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=/$`),
    )
  })

  test('a code is used once', async () => {
    const path = `/?code=${codeOf(server.address())}`
    expect((await ask({ path })).status).toBe(303)
    const second = await ask({ path })
    expect(second.status).toBe(401)
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  test('a window that is in keeps its session when it comes with a new code', async () => {
    const reply = await ask({ path: `/?code=${codeOf(server.address())}`, headers: { Cookie: cookie } })
    expect(reply.status).toBe(303)
    expect(reply.headers['set-cookie']).toBeUndefined()
  })

  test.each([
    { why: 'no code and no cookie', path: '/', headers: {} },
    { why: 'an invented code', path: '/?code=AAAAAAAAAAAAAAAAAAAAAA', headers: {} },
    { why: 'an empty code', path: '/?code=', headers: {} },
    { why: 'an invented cookie', path: '/', headers: { Cookie: 'NAME=0000' } },
    { why: 'an empty cookie', path: '/', headers: { Cookie: 'NAME=' } },
    { why: 'a file of the page', path: '/assets/index-abc.js', headers: {} },
    { why: 'the code on another address', path: '/cases?code=CODE', headers: {} },
  ])('$why: a page in three languages says what to do', async ({ path, headers }) => {
    const named = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('NAME', `qabyldau_${server.port}`)]),
    )
    const reply = await ask({ path: path.replace('CODE', codeOf(server.address())), headers: named })
    expect(reply.status).toBe(401)
    expect(reply.body).toMatch(/lang="kk"[\s\S]*lang="ru"[\s\S]*lang="en"/)
  })

  test('the cookie of a host on another port opens nothing', async () => {
    const other = await startLoopback({ register, files: { find: () => undefined }, port: 0 })
    const foreign = await enter(other)
    await other.close()
    expect((await ask({ headers: { Cookie: foreign } })).status).toBe(401)
    expect((await ask({ headers: { Cookie: foreign.replace(/^[^=]*/, `qabyldau_${server.port}`) } })).status).toBe(401)
  })

  test('a call without the cookie gets an envelope and does not reach the register', async () => {
    const before = register.calls.length
    const reply = await ask({ method: 'POST', path: '/call', headers: jsonHeaders, body: call })
    expect(reply.status).toBe(401)
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false, failure: { reason: 'window.not-admitted' } })
    expect(register.calls).toHaveLength(before)
  })
})

describe('foreign requests, all with a good cookie', () => {
  test.each([
    { why: 'another name for this address (DNS rebinding)', headers: () => ({ Host: `evil.example:${server.port}` }) },
    { why: 'the right name with another port', headers: () => ({ Host: '127.0.0.1:1' }) },
    { why: 'the name without a port', headers: () => ({ Host: '127.0.0.1' }) },
    { why: 'a name that begins like ours', headers: () => ({ Host: `127.0.0.1:${server.port}.evil.example` }) },
    { why: 'a page of another site', headers: () => ({ Origin: 'https://evil.example' }) },
    { why: 'a page of another port', headers: () => ({ Origin: 'http://127.0.0.1:1' }) },
    { why: 'a page from a file', headers: () => ({ Origin: 'null' }) },
    { why: 'our page under the other name', headers: () => ({ Origin: `http://localhost:${server.port}` }) },
    { why: 'a cross-site request by the browser’s own word', headers: () => ({ 'Sec-Fetch-Site': 'cross-site' }) },
    { why: 'another port by the browser’s own word', headers: () => ({ 'Sec-Fetch-Site': 'same-site' }) },
  ])('$why is refused', async ({ headers }) => {
    const before = register.calls.length
    const sent = { ...jsonHeaders, Cookie: cookie, ...headers() }
    expect((await ask({ method: 'POST', path: '/call', headers: sent, body: call })).status).toBe(403)
    expect((await ask({ headers: { Cookie: cookie, ...headers() } })).status).toBe(403)
    expect(register.calls).toHaveLength(before)
  })

  test.each([
    { why: 'without our header', headers: { 'Content-Type': 'application/json' }, status: 403 },
    { why: 'with the header wrong', headers: { ...jsonHeaders, 'X-Qabyldau': '0' }, status: 403 },
    { why: 'as a form', headers: { ...jsonHeaders, 'Content-Type': 'application/x-www-form-urlencoded' }, status: 415 },
    { why: 'as plain text', headers: { ...jsonHeaders, 'Content-Type': 'text/plain' }, status: 415 },
    { why: 'without a type', headers: { 'X-Qabyldau': '1' }, status: 415 },
    {
      why: 'in another character set',
      headers: { ...jsonHeaders, 'Content-Type': 'application/json; charset=utf-7' },
      status: 415,
    },
  ])('a change $why is refused', async ({ headers, status }) => {
    const sent: Record<string, string> = { ...headers, Cookie: cookie }
    expect((await ask({ method: 'POST', path: '/call', headers: sent, body: call })).status).toBe(status)
  })

  test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is no method here', async (method) => {
    expect((await ask({ method, path: '/call', headers: { ...jsonHeaders, Cookie: cookie } })).status).toBe(405)
  })

  test('both names of this machine are good, with a page of the same name', async () => {
    for (const name of [`127.0.0.1:${server.port}`, `localhost:${server.port}`]) {
      const headers = {
        ...jsonHeaders,
        Cookie: cookie,
        Host: name,
        Origin: `http://${name}`,
        'Sec-Fetch-Site': 'same-origin',
      }
      expect((await ask({ method: 'POST', path: '/call', headers, body: call })).status).toBe(200)
    }
  })
})

describe('calls', () => {
  test('a call reaches the register under the session of its window', async () => {
    const reply = await post('/call', call)
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.body)).toEqual({ ok: true, value: { asked: 'appeal.list' } })
    const other = await enter(server)
    await ask({ method: 'POST', path: '/call', headers: { ...jsonHeaders, Cookie: other }, body: call })
    const [mine, theirs] = register.calls.slice(-2).map(({ session }) => session)
    expect(mine).toMatch(/^[0-9a-f-]{36}$/)
    expect(theirs).not.toBe(mine)
  })

  test('a failure has the status of the table', async () => {
    const reply = await post('/call', JSON.stringify({ operation: 'appeal.void', input: {} }))
    expect(reply.status).toBe(409)
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false, failure: { reason: 'appeal.already-void' } })
  })

  test('cancelling names the task and the window', async () => {
    await post('/call', call)
    expect((await post('/cancel', '{"commandId":"7e0a"}')).status).toBe(200)
    expect(register.cancelled.at(-1)).toEqual({ commandId: '7e0a', session: register.calls.at(-1)?.session })
  })

  test.each([
    { why: 'cut short', body: '{"operation":' },
    { why: 'empty', body: '' },
    { why: 'not UTF-8', body: new Uint8Array([34, 0xc3, 0x28, 34]) },
  ])('a body that is no JSON is told: $why', async ({ body }) => {
    const reply = await post('/call', body)
    expect(reply.status).toBe(400)
    expect(JSON.parse(reply.body)).toMatchObject({ failure: { reason: 'request.not-json' } })
  })

  test('a body over 2 MB is refused by its announced length', async () => {
    const large = 'x'.repeat(2 * 1024 * 1024 + 1)
    const reply = await post('/call', large).catch(() => ({ status: 413, body: '' }))
    expect(reply.status).toBe(413)
  })

  test('a body over 2 MB is refused while it comes when no length was announced', async () => {
    const before = register.calls.length
    const status = await new Promise<number>((resolve) => {
      const headers = { ...jsonHeaders, Cookie: cookie, 'Transfer-Encoding': 'chunked' }
      const asking = request(
        { host: '127.0.0.1', port: server.port, method: 'POST', path: '/call', headers, agent: false },
        (response) => resolve(response.resume().statusCode ?? 0),
      )
      asking.on('error', () => resolve(413))
      for (let piece = 0; piece < 40; piece += 1) asking.write('x'.repeat(64 * 1024))
      asking.end()
    })
    expect(status).toBe(413)
    expect(register.calls).toHaveLength(before)
  })

  test('a body of 1.9 MB is taken', async () => {
    const body = JSON.stringify({ operation: 'file.append', input: { base64: 'A'.repeat(1_900_000) } })
    expect((await post('/call', body)).status).toBe(200)
  })

  test('a body that does not come is not waited for', async () => {
    const began = Date.now()
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1')
      let text = ''
      socket.on('data', (piece) => (text += piece.toString()))
      socket.on('close', () => resolve(text))
      const lines = Object.entries({ ...jsonHeaders, Cookie: cookie, Host: `127.0.0.1:${server.port}` })
      const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')
      socket.write(`POST /call HTTP/1.1\r\n${head}\r\nContent-Length: 100\r\n\r\n{"op`)
    })
    expect(Date.now() - began).toBeLessThan(6000)
    expect(answer).not.toContain('200 OK')
  })
})

describe('files', () => {
  test.each([
    { path: '/', type: 'text/html; charset=utf-8' },
    { path: '/index.html', type: 'text/html; charset=utf-8' },
    { path: '/?later=1', type: 'text/html; charset=utf-8' },
    { path: '/assets/index-abc.js', type: 'text/javascript; charset=utf-8' },
  ])('$path is served as $type', async ({ path, type }) => {
    const reply = await get(path)
    expect(reply.status).toBe(200)
    expect(reply.headers['content-type']).toBe(type)
  })

  test.each([
    '/assets/secret.key',
    '/appeals',
    '/assets/',
    '/assets/missing.js',
    '/../outside.txt',
    '/assets/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/assets/..%5c..%5coutside.txt',
    '/assets%00.js',
    '//etc/passwd.txt',
    '/.env',
  ])('%s is not there', async (path) => {
    const reply = await get(path)
    expect(reply.status).toBe(404)
    expect(reply.body).not.toContain('outside')
  })
})

describe('every answer', () => {
  test.each([
    { why: 'the page', asked: () => ({ headers: { Cookie: cookie } }) },
    { why: 'a file', asked: () => ({ path: '/assets/index-abc.js', headers: { Cookie: cookie } }) },
    { why: 'a missing file', asked: () => ({ path: '/none.js', headers: { Cookie: cookie } }) },
    { why: 'an entry', asked: () => ({ path: `/?code=${codeOf(server.address())}` }) },
    { why: 'no entry', asked: () => ({}) },
    { why: 'a foreign host', asked: () => ({ headers: { Host: 'evil.example' } }) },
    {
      why: 'a call',
      asked: () => ({ method: 'POST', path: '/call', headers: { ...jsonHeaders, Cookie: cookie }, body: call }),
    },
    { why: 'a bad call', asked: () => ({ method: 'POST', path: '/call', headers: { Cookie: cookie }, body: call }) },
    { why: 'a stranger at the second-start door', asked: () => ({ path: '/host' }) },
  ])('forbids scripts of others, frames, sniffing, referrers and keeping: $why', async ({ asked }) => {
    const { headers } = await ask(asked())
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("form-action 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })
})

function listen(sent: string): Promise<{ next(): Promise<string>; close(): void }> {
  return new Promise((resolve) => {
    const asking = request(
      { host: '127.0.0.1', port: server.port, path: '/events', headers: { Cookie: sent }, agent: false },
      (response) => {
        expect(response.headers['content-type']).toContain('text/event-stream')
        const texts: string[] = []
        let wake: (() => void) | undefined
        response.on('data', (piece: Buffer) => {
          for (const text of piece.toString().split('\n\n')) if (text.startsWith('data: ')) texts.push(text.slice(6))
          wake?.()
        })
        const next = async (): Promise<string> => {
          while (texts.length === 0) await new Promise<void>((ready) => (wake = ready))
          return texts.shift() ?? ''
        }
        resolve({ next, close: () => asking.destroy() })
      },
    )
    asking.end()
  })
}

describe('events', () => {
  test('changes go to every window, progress to the one that asked', async () => {
    const other = await enter(server)
    const [mine, theirs] = [await listen(cookie), await listen(other)]
    await ask({ method: 'POST', path: '/call', headers: { ...jsonHeaders, Cookie: cookie }, body: call })
    const session = register.calls.at(-1)?.session ?? ''
    expect(server.streams.count()).toBe(2)
    register.announce({ kind: 'progress', commandId: 'c', done: 1, total: 2 }, session)
    register.announce({ kind: 'changed', nouns: ['appeal'] })
    expect(JSON.parse(await mine.next())).toEqual({ kind: 'progress', commandId: 'c', done: 1, total: 2 })
    expect(JSON.parse(await mine.next())).toEqual({ kind: 'changed', nouns: ['appeal'] })
    expect(JSON.parse(await theirs.next())).toEqual({ kind: 'changed', nouns: ['appeal'] })
    mine.close()
    theirs.close()
    await expect.poll(() => server.streams.count()).toBe(0)
  })

  test('without a cookie there are none', async () => {
    expect((await ask({ path: '/events' })).status).toBe(401)
  })
})

test('only 127.0.0.1 listens', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  const outer = addresses
    .filter(({ internal }) => !internal)
    .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address))
  for (const host of [...outer, '::1', '127.0.0.2']) {
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect({ host, port: server.port, timeout: 1000 })
      socket.on('connect', () => resolve('connected'))
      socket.on('error', () => resolve('refused'))
      socket.on('timeout', () => resolve('refused'))
    })
    expect(`${host} ${outcome}`).toBe(`${host} refused`)
  }
})
