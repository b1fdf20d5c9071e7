/**
 * The program for a browser on this machine: serves the page and carries its calls to the register. Listens on 127.0.0.1
 * only and lets in whoever brings a one-time code. It holds no rule of the register.
 */
import { createReadStream } from 'node:fs'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { type Envelope, fail, failureTable } from '#contract/failure'
import type { PageFile, PageFiles } from '../page-files.ts'
import { pageHeaders } from '../page-headers.ts'
import type { RegisterClient } from '../register-client.ts'
import { readJson } from './body.ts'
import { cookieNamed, createDoors } from '../doors.ts'
import { type EventStreams, createEventStreams } from './event-streams.ts'
import { rejectionOf } from './guard.ts'
import { signInPage } from '../sign-in-page.ts'

export interface LoopbackOptions {
  readonly register: Pick<RegisterClient, 'call' | 'cancel' | 'endSession' | 'subscribe'>
  readonly files: PageFiles
  /** 0 lets the system choose. */
  readonly port: number
  /** Answers a second start of the program; undefined when the question does not prove that it knows the secret. */
  readonly answerStart?: (question: string) => Promise<object | undefined>
  /** Time for a whole request to arrive, in milliseconds. */
  readonly requestTimeout?: number
}

export interface LoopbackServer {
  readonly port: number
  /** Address with a new one-time code. */
  readonly address: () => string
  readonly streams: EventStreams
  readonly close: () => Promise<void>
}

/** Starts listening. Throws when the port is taken. */
export async function startLoopback(options: LoopbackOptions): Promise<LoopbackServer> {
  const { register, files, answerStart, requestTimeout = 20_000 } = options
  const doors = createDoors()
  const streams = createEventStreams(register)
  const server = createServer(
    { requestTimeout, headersTimeout: Math.min(10_000, requestTimeout), connectionsCheckingInterval: 500 },
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        if (!request.destroyed) console.error(`loopback: ${error instanceof Error ? error.name : 'error'}`)
        response.destroy()
      })
    },
  )
  server.maxConnections = 1024
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end(bareRefusal)
  })
  const port = await listen(server, options.port)
  const cookieName = `qabyldau_${port}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value)
    const { method = '', headers } = request
    const rejection = rejectionOf({ method, headers }, port)
    if (rejection) return refuse(request, response, rejection.status, rejection.word)
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
    if (url.pathname === '/host') return await answerOtherStart(request, response)
    const session = doors.sessionOf(cookieNamed(cookieName, headers.cookie))
    const code = url.pathname === '/' ? url.searchParams.get('code') : null
    if (code !== null) return enter(response, code, session)
    if (session === undefined) return turnAway(request, response)
    if (method === 'POST') return await serveCall(request, response, url.pathname, session)
    if (url.pathname === '/events') return streams.open(response, session)
    serveFile(request, response, files.find(url.pathname))
  }

  /** A window that is in already stays in its own session, also when it comes with a new code. */
  function enter(response: ServerResponse, code: string, session: string | undefined): void {
    const entered = doors.enter(code)
    if (!entered && session === undefined) return sendPage(response, 401)
    if (entered && session === undefined) {
      response.setHeader('Set-Cookie', `${cookieName}=${entered.cookie}; HttpOnly; SameSite=Strict; Path=/`)
    }
    response.writeHead(303, { Location: '/' }).end()
  }

  async function serveCall(
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
    session: string,
  ): Promise<void> {
    if (pathname !== '/call' && pathname !== '/cancel') return refuse(request, response, 404, 'address')
    const body = await readJson(request)
    if ('problem' in body) {
      const isLarge = body.problem === 'too-large'
      return sendEnvelope(request, response, fail('INVALID_INPUT', `request.${body.problem}`), isLarge ? 413 : 400)
    }
    if (pathname === '/call') return sendEnvelope(request, response, await register.call(body.json, { session }))
    const commandId = commandIdOf(body.json)
    if (commandId !== undefined) register.cancel(commandId, { session })
    sendEnvelope(request, response, { ok: true, value: { done: true } })
  }

  async function answerOtherStart(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const question = request.headers['x-qabyldau-start']
    const reply = typeof question === 'string' ? await answerStart?.(question) : undefined
    if (!reply) return refuse(request, response, 403, 'start')
    sendJson(response, 200, reply)
  }

  return {
    port,
    address: () => `http://127.0.0.1:${port}/?code=${doors.newCode()}`,
    streams,
    close: () =>
      new Promise((resolve) => {
        streams.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What cannot be read as HTTP, or comes too slowly, gets no page and keeps no connection. */
const bareRefusal = [
  'HTTP/1.1 400 Bad Request',
  ...Object.entries(pageHeaders).map(([name, value]) => `${name}: ${value}`),
  'Content-Length: 0',
  'Connection: close',
  '\r\n',
].join('\r\n')

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function commandIdOf(json: unknown): string | undefined {
  const isNamed = typeof json === 'object' && json !== null && 'commandId' in json
  return isNamed && typeof json.commandId === 'string' ? json.commandId : undefined
}

function serveFile(request: IncomingMessage, response: ServerResponse, file: PageFile | undefined): void {
  if (!file) return refuse(request, response, 404, 'address')
  response.writeHead(200, { 'Content-Type': file.mediaType })
  if (request.method === 'HEAD') response.end()
  else
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response)
}

/** A person sees the page that says what to do, a script gets an envelope. */
function turnAway(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'POST' && request.url !== '/events') return sendPage(response, 401)
  sendEnvelope(request, response, fail('UNAVAILABLE', 'window.not-admitted'), 401)
}

function sendPage(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(signInPage)
}

/** A body that nobody reads ends its connection. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, word: string): void {
  if (request.method === 'POST') response.setHeader('Connection', 'close')
  sendJson(response, status, { refused: word })
}

function sendEnvelope(request: IncomingMessage, response: ServerResponse, envelope: Envelope, status?: number): void {
  if (!request.complete) response.setHeader('Connection', 'close')
  sendJson(response, status ?? (envelope.ok ? 200 : failureTable[envelope.failure.code].status), envelope)
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
}
