/**
 * One visible try to fetch the Electron runtime. A host that cannot be reached is noticed within three seconds and not
 * asked again for a day; Ctrl+C skips the rest; nothing of this keeps the program from starting.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { hostTexts } from '#messages/host-texts'
import { say, spokenLanguage } from '#main/say'
import { electronBinary, electronFolder } from './electron-binary.ts'

const reachWithin = 3000
/** A transfer that stands still for so long is given up, milliseconds. */
const stallLimit = 30_000
const day = 24 * 3_600_000

export interface FetchOptions {
  readonly told: (text: string) => void
  readonly environment?: NodeJS.ProcessEnv
  readonly folder?: string
  /** Where a failed try is remembered. */
  readonly memory?: string
  readonly now?: () => number
  /** Fetches and unpacks; `onPercent` is told how far it is. False when it failed. */
  readonly download?: (onPercent: (percent: number) => void, signal: AbortSignal) => Promise<boolean>
}

/** Path of the runtime when it is there, or could be fetched. */
export async function fetchElectron(options: FetchOptions): Promise<string | undefined> {
  const { told, environment = process.env, folder = electronFolder, now = Date.now, download = runDownload } = options
  const { memory = join(cacheFolder(environment, 'qabyldau'), 'electron-not-fetched.json') } = options
  const there = electronBinary(folder, environment)
  if (there !== undefined || environment['QABYLDAU_NO_FETCH'] || !existsSync(join(folder, 'package.json'))) return there
  const { start } = hostTexts[spokenLanguage(undefined, environment)]
  const source = sourceOf(folder, environment)
  const host = new URL(source.url).host
  if (wasTriedLately(memory, host, now())) return undefined
  if (!source.isCached && !(await isReachable(source.url, environment))) {
    told(say(start.fetchUnreachable, { host }))
    remember(memory, host, now())
    return undefined
  }
  told(say(start.fetchStarts, { host }))
  const skip = new AbortController()
  const onInterrupt = (): void => skip.abort()
  process.once('SIGINT', onInterrupt)
  const isDone = await download(progressLine(start.fetching, told), skip.signal)
  process.off('SIGINT', onInterrupt)
  if (!isDone && process.stderr.isTTY) told('')
  if (skip.signal.aborted) told(start.fetchSkipped)
  else if (isDone) told(start.fetched)
  else {
    told(start.fetchFailed)
    remember(memory, host, now())
  }
  return electronBinary(folder, environment)
}

/** The address that the package would fetch from, mirrors honoured, and whether its archive was put into the cache by hand. */
export function sourceOf(
  folder: string,
  environment: NodeJS.ProcessEnv,
): { readonly url: string; readonly isCached: boolean } {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const setting = (name: string): string | undefined =>
    environment[`npm_config_electron_${name}`] ||
    environment[`NPM_CONFIG_ELECTRON_${name.toUpperCase()}`] ||
    environment[`ELECTRON_${name.toUpperCase()}`]
  const file = setting('custom_filename') ?? `electron-v${version}-${process.platform}-${process.arch}.zip`
  const base = setting('mirror') ?? 'https://github.com/electron/electron/releases/download/'
  const place = (setting('custom_dir') ?? `v${version}`).replace('{{ version }}', version)
  const cache = environment['electron_config_cache'] ?? cacheFolder(environment, 'electron')
  const isCached =
    existsSync(cache) && readdirSync(cache, { recursive: true }).some((name) => String(name).endsWith(file))
  return { url: `${base}${place}/${file}`, isCached }
}

/** Any sensible answer within three seconds, redirects included. Behind a proxy only the proxy itself is asked. */
export async function isReachable(url: string, environment: NodeJS.ProcessEnv, within = reachWithin): Promise<boolean> {
  const proxy = environment['HTTPS_PROXY'] ?? environment['https_proxy']
  if (environment['ELECTRON_GET_USE_PROXY'] && proxy) return await mayConnect(new URL(proxy), within)
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(within) })
    return answer.ok || answer.status === 405
  } catch {
    // No name, no route, no answer in time: for a person all of it is the same.
    return false
  }
}

function mayConnect({ hostname, port, protocol }: URL, within: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || (protocol === 'https:' ? 443 : 80)) })
    const settle = (isOpen: boolean): void => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.setTimeout(within, () => settle(false))
    socket.on('connect', () => settle(true))
    socket.on('error', () => settle(false))
  })
}

/** A line that is written over on a terminal; every tenth percent elsewhere. */
function progressLine(text: string, told: (text: string) => void): (percent: number) => void {
  let last = -1
  return (percent) => {
    if (percent === last) return
    const isStep = Math.floor(percent / 10) > Math.floor(last / 10)
    last = percent
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${say(text, { percent })}${percent === 100 ? '\n' : ''}`)
    else if (isStep) told(say(text, { percent }))
  }
}

function runDownload(onPercent: (percent: number) => void, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const script = join(import.meta.dirname, 'download-electron.ts')
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
    const stop = (): void => void child.kill('SIGKILL')
    let stall = setTimeout(stop, stallLimit)
    signal.addEventListener('abort', stop, { once: true })
    child.stdout.on('data', (piece: Buffer) => {
      clearTimeout(stall)
      stall = setTimeout(stop, stallLimit)
      const percent = Number(piece.toString().trim().split('\n').at(-1))
      if (Number.isInteger(percent)) onPercent(percent)
    })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => {
      clearTimeout(stall)
      resolve(code === 0)
    })
  })
}

function cacheFolder(environment: NodeJS.ProcessEnv, name: string): string {
  const home = homedir()
  if (process.platform === 'win32') {
    return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), name, 'Cache')
  }
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', name)
  return join(environment['XDG_CACHE_HOME'] || join(home, '.cache'), name)
}

function wasTriedLately(memory: string, host: string, now: number): boolean {
  if (!existsSync(memory)) return false
  try {
    const tried: { readonly host?: unknown; readonly at?: unknown } = JSON.parse(readFileSync(memory, 'utf8'))
    return tried.host === host && typeof tried.at === 'number' && now - tried.at >= 0 && now - tried.at < day
  } catch {
    // A note that cannot be read is no note; the next one takes its place.
    return false
  }
}

function remember(memory: string, host: string, at: number): void {
  try {
    mkdirSync(dirname(memory), { recursive: true })
    writeFileSync(memory, `${JSON.stringify({ host, at })}\n`)
  } catch (error) {
    // Without the note the next start asks again; that costs three seconds and nothing else.
    console.error(error instanceof Error ? error.message : 'the note was not written')
  }
}
