/**
 * The browser for end-to-end tests: a system one, Playwright's own, the one that ships as an npm package, else Debian's
 * when this runs as root on a Debian machine. Each is started once before it is believed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser, findTestBrowser } from './find-browser.ts'

/** Path of a browser that starts; undefined when there is none and none could be installed. */
export async function prepareTestBrowser(): Promise<string | undefined> {
  const found = await findTestBrowser()
  if (found !== undefined && starts(found)) return found
  if (!installDebianBrowser()) return undefined
  const installed = await findBrowser()
  return installed !== undefined && starts(installed) ? installed : undefined
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}

function installDebianBrowser(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('No browser was found. Installing Debian’s chromium for the end-to-end tests…')
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch (error) {
    console.error(`Chromium could not be installed: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}
