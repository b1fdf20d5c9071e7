/** The five ways to the same operations, each with a real register of its own and an administrator signed in. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IpcMainInvokeEvent, WebContents } from 'electron'
import type { Envelope } from '#contract/failure'
import { answerPage } from '#main/electron/ipc'
import { createRegisterClient, type RegisterClient } from '#main/register-client'
import { root } from '../architecture/source-files.ts'
import { officeStart, openOffice } from '../register/office.ts'
import { openLoopbackWindow } from './loopback-window.ts'

export interface OpenTransport {
  call(operation: string, input: unknown, options?: { readonly commandId?: string }): Promise<Envelope<never>>
  close(): Promise<void>
}

export interface Transport {
  readonly name: string
  /** The command line makes a new process for each call, so a command id cannot be repeated through it. */
  readonly keepsCommandIds: boolean
  open(): Promise<OpenTransport>
}

const { login, password } = officeStart.administrator

const direct: Transport = {
  name: 'direct',
  keepsCommandIds: true,
  open: async () => {
    const office = await openOffice()
    return {
      call: async (operation, input, options) =>
        (await office.dispatcher.call({ operation, input, ...options }, { session: 'window' })) as never,
      close: () => office.close(),
    }
  },
}

const worker: Transport = {
  name: 'worker',
  keepsCommandIds: true,
  open: async () => {
    const folder = await newFolder()
    const client = await startedClient(folder, 'window')
    return {
      call: async (operation, input, options) =>
        (await client.call({ operation, input, ...options }, { session: 'window' })) as never,
      close: async () => {
        await client.close()
        await rm(folder, { recursive: true, force: true })
      },
    }
  },
}

const loopback: Transport = {
  name: 'loopback HTTP',
  keepsCommandIds: true,
  open: async () => {
    const folder = await newFolder()
    const window = await openLoopbackWindow(folder)
    await window.must('register.create', officeStart)
    return {
      call: (operation, input, options) => window.call(operation as never, input as never, options?.commandId),
      close: async () => {
        await window.stop()
        await rm(folder, { recursive: true, force: true })
      },
    }
  },
}

const commandLine: Transport = {
  name: 'command line',
  keepsCommandIds: false,
  open: async () => {
    const folder = await newFolder()
    await runCli(['init', '--data', folder, '--admin', login], '')
    return {
      call: async (operation, input) => {
        const words = ['call', operation, '-', '--data', folder, '--as', login, '--json']
        const { out } = await runCli(words, JSON.stringify(input))
        return JSON.parse(out) as Envelope<never>
      },
      close: () => rm(folder, { recursive: true, force: true }),
    }
  },
}

const ipc: Transport = {
  name: 'Electron IPC with a fake',
  keepsCommandIds: true,
  open: async () => {
    const folder = await newFolder()
    const client = createRegisterClient({ folder, practice: false })
    const handlers = new Map<string, (event: IpcMainInvokeEvent, ...given: unknown[]) => unknown>()
    const mainFrame = { url: 'app://qabyldau/index.html' }
    const page = { mainFrame, send: () => undefined, once: () => page } as unknown as WebContents
    const ipcMain = {
      handle: (name: string, handler: never) => void handlers.set(name, handler),
      removeHandler: (name: string) => void handlers.delete(name),
    }
    answerPage({ ipcMain, dialog: {} } as never, page, {
      register: client,
      saveTitle: '',
      print: () => Promise.resolve(),
    })
    const call: OpenTransport['call'] = async (operation, input, options) => {
      const handler = handlers.get('qabyldau:call')
      if (!handler) throw new Error('nobody answers qabyldau:call')
      const event = { sender: page, senderFrame: mainFrame } as unknown as IpcMainInvokeEvent
      // What crosses between the processes is cloned, as Electron does.
      return structuredClone(await handler(event, structuredClone({ operation, input, ...options }))) as never
    }
    await mustCreate(call)
    return {
      call,
      close: async () => {
        await client.close()
        await rm(folder, { recursive: true, force: true })
      },
    }
  },
}

export const transports: readonly Transport[] = [direct, worker, loopback, commandLine, ipc]

/** A fresh command id. */
export function newCommandId(): string {
  return randomUUID()
}

/** Runs the program's command line in a process of its own. */
export function runCli(words: readonly string[], input: string): Promise<{ code: number; out: string; told: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'src/main/cli.ts'), ...words], {
      env: { ...process.env, QABYLDAU_PASSWORD: password },
    })
    let out = ''
    let told = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece))
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (told += piece))
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code: code ?? -1, out, told }))
    child.stdin.end(input)
  })
}

async function startedClient(folder: string, session: string): Promise<RegisterClient> {
  const client = createRegisterClient({ folder, practice: false })
  await mustCreate((operation, input) => client.call({ operation, input }, { session }) as never)
  return client
}

async function mustCreate(call: OpenTransport['call']): Promise<void> {
  const created = await call('register.create', officeStart)
  if (!created.ok) throw new Error(`register.create: ${JSON.stringify(created.failure)}`)
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'qabyldau-transport-'))
}
