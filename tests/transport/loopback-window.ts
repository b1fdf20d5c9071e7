/** A window of the loopback host as tests open one: the host as a process of its own, the code, the cookie, the calls. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Envelope } from '#contract/failure'
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations'
import { root } from '../architecture/source-files.ts'

export interface LoopbackWindow {
  readonly origin: string
  readonly cookie: string
  readonly process: ChildProcess
  call<Name extends OperationName>(
    operation: Name,
    input: OperationInput<Name>,
    commandId?: string,
  ): Promise<Envelope<OperationOutput<Name>>>
  must<Name extends OperationName>(operation: Name, input: OperationInput<Name>): Promise<OperationOutput<Name>>
  /** Ends the host at once, as a power cut would end its process. */
  kill(): Promise<void>
  /** Asks the host to end and waits for it. */
  stop(): Promise<void>
}

/** Starts the host on a folder and opens one window of it. */
export async function openLoopbackWindow(folder: string): Promise<LoopbackWindow> {
  const child = spawn(process.execPath, [join(root, 'src/main/cli.ts'), 'host', '--data', folder, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, QABYLDAU_NO_FETCH: '1' },
  })
  const address = await firstAddress(child)
  const { origin } = new URL(address)
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const call: LoopbackWindow['call'] = async (operation, input, commandId) => {
    const response = await fetch(`${origin}/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-qabyldau': '1', origin, cookie },
      body: JSON.stringify({ operation, input, ...(commandId === undefined ? {} : { commandId }) }),
    })
    return (await response.json()) as never
  }
  const gone = once(child, 'exit')
  return {
    origin,
    cookie,
    process: child,
    call,
    must: async (operation, input) => {
      const envelope = await call(operation, input)
      if (!envelope.ok) throw new Error(`${operation}: ${JSON.stringify(envelope.failure)}`)
      return envelope.value
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
    stop: async () => {
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function firstAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the host has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const told = JSON.parse(line) as { readonly address: string }
    return told.address
  }
  throw new Error('the host ended before it told its address')
}
