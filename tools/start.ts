/**
 * `npm start`: the program in Electron where its runtime is, else in an app window of a browser, else as an address to
 * open. Options: `--data FOLDER`, `--browser` (no Electron), `--no-window` (address only).
 */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { hostTexts } from '#messages/host-texts'
import { dataFolder } from '#main/data-folder'
import { type RunningHost, startHost } from '#main/host'
import { type StartAnswer, askRunningHost } from '#main/host-lock'
import { say, spokenLanguage } from '#main/say'
import { untilStopped } from '#main/until-stopped'
import { type BrowserWindow, browserWindow, hasDisplay } from './browser-window.ts'
import { buildIfStale } from './build-if-stale.ts'
import { fetchElectron } from './fetch-electron.ts'
import { findBrowser } from './find-browser.ts'

const { start: texts } = hostTexts[spokenLanguage(undefined, process.env)]
const tell = (text: string): void => void process.stderr.write(`${text}\n`)

interface Wishes {
  readonly folder: string
  readonly electron: boolean
  readonly window: boolean
}

function readWishes(): Wishes | undefined {
  try {
    const { values } = parseArgs({
      options: { data: { type: 'string' }, browser: { type: 'boolean' }, 'no-window': { type: 'boolean' } },
    })
    const window = values['no-window'] !== true
    return { folder: dataFolder(values.data), electron: window && values.browser !== true, window }
  } catch {
    tell(texts.unknownOption)
    return undefined
  }
}

/** Exit code of the program. */
async function start({ folder, electron, window }: Wishes): Promise<number> {
  const runtime = electron && hasDisplay() ? await fetchElectron({ told: tell }) : undefined
  if (runtime !== undefined) return (await buildIfStale(tell)) ? await runElectron(runtime, folder) : 1
  const found = await browserFor(window)
  const shown = found === undefined ? undefined : browserWindow(found, join(folder, 'window'))
  const running = await askRunningHost(folder, window ? 'window' : 'address')
  if (running) return await pointTo(running, shown)
  if (!(await buildIfStale(tell))) return 1
  const host = await startHost({ folder, ...(shown && { showWindow: (address: string) => shown.show(address) }) })
  if ('running' in host) return await pointTo(host.running, shown)
  await serve(host, shown)
  return 0
}

function runElectron(runtime: string, folder: string): Promise<number> {
  return new Promise((resolve) => {
    const root = dirname(import.meta.dirname)
    const isRoot = process.getuid?.() === 0
    const words = [root, `--data=${folder}`, ...(isRoot ? ['--no-sandbox'] : [])]
    const child = spawn(runtime, words, { stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
    process.on('SIGINT', () => child.kill('SIGINT'))
    process.on('SIGTERM', () => child.kill('SIGTERM'))
  })
}

/** Says in one line why there is no Electron window, or no window at all. */
async function browserFor(window: boolean): Promise<string | undefined> {
  if (!window) return undefined
  if (!hasDisplay()) {
    tell(texts.noDisplay)
    return undefined
  }
  const browser = await findBrowser()
  tell(browser === undefined ? texts.noBrowser : texts.browserWindow)
  return browser
}

/** A second start: the first one has shown its window, or says where one may be opened. */
async function pointTo({ shown, address }: StartAnswer, window: BrowserWindow | undefined): Promise<number> {
  const isShown = shown || (address !== null && ((await window?.show(address)) ?? false))
  tell(isShown ? texts.alreadyOpen : texts.alreadyServes)
  if (!isShown && address !== null) process.stdout.write(`${address}\n`)
  return 0
}

async function serve(host: RunningHost, window: BrowserWindow | undefined): Promise<void> {
  const isShown = (await window?.show(host.address())) ?? false
  if (!isShown) {
    await host.ready()
    tell(texts.address)
    process.stdout.write(`${host.address()}\n`)
    tell(texts.stop)
  }
  const isOver = isShown && window ? window.untilClosed(host.streams) : new Promise<void>(() => undefined)
  await Promise.race([untilStopped(process.env), isOver])
  window?.close()
  await host.close()
}

const wishes = readWishes()
try {
  process.exitCode = wishes ? await start(wishes) : 2
} catch (error) {
  const name = error instanceof Error ? error.name : ''
  if (name !== 'ReadOnlyPlace' && name !== 'DiskFull') throw error
  tell(say(texts.folderFailed, { folder: wishes?.folder }))
  process.exitCode = 1
}
// A page that keeps a connection must not keep the program.
process.exit()
