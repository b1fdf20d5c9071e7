/** The browser host: the register's worker and the loopback server of one folder, and nothing else. */
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { resourcesFolder } from '#adapters/shipped-data'
import {
  type HostRecord,
  type StartAnswer,
  answerStart,
  askRunningHost,
  claimFolder,
  releaseFolder,
} from './host-lock.ts'
import { type LoopbackServer, startLoopback } from './loopback/server.ts'
import { listPageFiles } from './page-files.ts'
import { createRegisterClient } from './register-client.ts'

export interface HostOptions {
  readonly folder: string
  /** 0 lets the system choose. */
  readonly port?: number
  /** Shows a window at an address; true when it could. Without it a second start is given an address to open. */
  readonly showWindow?: (address: string) => Promise<boolean>
}

export interface RunningHost {
  readonly port: number
  /** Address with a new one-time code, good for 60 seconds. */
  readonly address: () => string
  /** Windows that are connected now. */
  readonly streams: LoopbackServer['streams']
  /** Resolves when the register is open. */
  readonly ready: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Serves a folder, or tells what the host answered that serves it already. Throws when the port is taken, and
 * `ReadOnlyPlace` or `DiskFull` when the folder cannot be used.
 */
export async function startHost(options: HostOptions): Promise<RunningHost | { readonly running: StartAnswer }> {
  const { folder, port = 0, showWindow } = options
  const wish = showWindow ? 'window' : 'address'
  const running = await askRunningHost(folder, wish)
  if (running) return { running }
  const register = createRegisterClient({ folder, practice: false })
  const secret = randomBytes(32).toString('hex')
  const files = await listPageFiles(join(dirname(resourcesFolder()), 'out', 'renderer'))
  const answer = (question: string): Promise<StartAnswer | undefined> => {
    return answerStart(question, { secret, show: showWindow, address: () => loopback.address() })
  }
  const loopback = await startLoopback({ register, files, port, answerStart: answer }).catch(async (error: unknown) => {
    await register.close()
    throw error
  })
  const record: HostRecord = { pid: process.pid, port: loopback.port, secret }
  const close = async (): Promise<void> => {
    await loopback.close()
    await register.close()
    await releaseFolder(folder, record)
  }
  const isOurs = await claimFolder(folder, record).catch(async (error: unknown) => {
    await close()
    throw error
  })
  if (isOurs) return { ...pick(loopback), ready: register.ready, close }
  await close()
  const other = await askRunningHost(folder, wish)
  return other ? { running: other } : await startHost(options)
}

function pick({ port, address, streams }: LoopbackServer): Pick<LoopbackServer, 'port' | 'address' | 'streams'> {
  return { port, address, streams }
}
