/**
 * Finds a Chromium, Chrome or Edge that can show an app window. Order: `QABYLDAU_BROWSER`, the system, the one that the
 * test tools brought. The last resort of the tests is asked for apart, because it has no windows.
 */
import { constants, accessSync, statSync } from 'node:fs'
import { delimiter, join, posix, win32 } from 'node:path'

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const onWindows = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]

const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv
  readonly platform: string
  readonly isProgram: (path: string) => boolean
}

export const thisMachine: Surroundings = {
  environment: process.env,
  platform: process.platform,
  isProgram: isProgram,
}

/** Path of a browser with windows; undefined when there is none. A `QABYLDAU_BROWSER` that is no program finds nothing. */
export async function findBrowser(surroundings: Surroundings = thisMachine): Promise<string | undefined> {
  const { environment, isProgram: isThere } = surroundings
  const named = environment['QABYLDAU_BROWSER']
  if (named) return isThere(named) ? named : undefined
  return systemBrowser(surroundings) ?? (await playwrightBrowser(isThere))
}

/** The browser of the tests: the same order, then on Linux x64 a headless one from the packages. */
export async function findTestBrowser(surroundings: Surroundings = thisMachine): Promise<string | undefined> {
  const found = await findBrowser(surroundings)
  if (found !== undefined || surroundings.environment['QABYLDAU_BROWSER']) return found
  if (surroundings.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: packed } = await import('@sparticuz/chromium')
  return await packed.executablePath()
}

function systemBrowser({ environment, platform, isProgram: isThere }: Surroundings): string | undefined {
  if (platform === 'darwin') return onMac.find(isThere)
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
    return onWindows.flatMap((parts) => folders.map((folder) => win32.join(folder, ...parts))).find(isThere)
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return commands.flatMap((command) => folders.map((folder) => posix.join(folder, command))).find(isThere)
}

async function playwrightBrowser(isThere: (path: string) => boolean): Promise<string | undefined> {
  try {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return path && isThere(path) ? path : undefined
  } catch {
    // The test tools are not installed with the program for use; then there is one place less to look.
    return undefined
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Words with which the browser shows one address as a window of its own, with a profile of its own. */
export function windowArguments(address: string, { profile, isRoot }: { profile: string; isRoot: boolean }): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${join(profile)}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=Translate,AutofillServerCommunication,MediaRouter',
    '--password-store=basic',
    '--window-size=1280,800',
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ]
}
