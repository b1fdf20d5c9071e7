/** Which browser is taken, and with which words it shows an app window. */
import { delimiter } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasDisplay } from '../../tools/browser-window.ts'
import { type Surroundings, findBrowser, windowArguments } from '../../tools/find-browser.ts'

/** A machine on which only these programs exist. */
function machine(platform: string, programs: readonly string[], environment: NodeJS.ProcessEnv = {}): Surroundings {
  return { platform, environment, isProgram: (path) => programs.includes(path) }
}

const path = { PATH: ['/usr/local/bin', '/usr/bin', '/snap/bin'].join(delimiter) }

test.each([
  {
    why: 'Chrome before Chromium',
    there: ['/usr/bin/chromium', '/snap/bin/google-chrome'],
    found: '/snap/bin/google-chrome',
  },
  {
    why: 'the stable Chrome first',
    there: ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
    found: '/usr/bin/google-chrome-stable',
  },
  {
    why: 'the first folder of PATH',
    there: ['/usr/bin/chromium', '/usr/local/bin/chromium'],
    found: '/usr/local/bin/chromium',
  },
  { why: 'Ubuntu’s name', there: ['/snap/bin/chromium-browser'], found: '/snap/bin/chromium-browser' },
  { why: 'Edge when nothing else is there', there: ['/usr/bin/microsoft-edge'], found: '/usr/bin/microsoft-edge' },
  { why: 'not a browser outside of PATH', there: ['/opt/chromium'], found: undefined },
  { why: 'not Firefox, which has no app windows', there: ['/usr/bin/firefox'], found: undefined },
])('Linux: $why', async ({ there, found }) => {
  expect(await findBrowser(machine('linux', there, path))).toBe(found)
})

test.each([
  { why: 'an empty PATH', environment: { PATH: '' } },
  { why: 'no PATH', environment: {} },
])('Linux: nothing is found with $why', async ({ environment }) => {
  expect(await findBrowser(machine('linux', ['/usr/bin/chromium'], environment))).toBeUndefined()
})

describe('Windows', () => {
  const environment = {
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\synthetic\\AppData\\Local',
  }
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const chrome = 'C:\\Users\\synthetic\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
  test.each([
    { why: 'Edge, which every Windows has', there: [edge], found: edge },
    { why: 'Chrome of one user before Edge', there: [edge, chrome], found: chrome },
    { why: 'nothing', there: [], found: undefined },
  ])('$why', async ({ there, found }) => {
    expect(await findBrowser(machine('win32', there, environment))).toBe(found)
  })
})

test('QABYLDAU_BROWSER goes before everything, and a wrong one is not replaced in silence', async () => {
  const there = ['/usr/bin/chromium', '/opt/own']
  const own = { ...path, QABYLDAU_BROWSER: '/opt/own' }
  expect(await findBrowser(machine('linux', there, own))).toBe('/opt/own')
  const wrong = { ...path, QABYLDAU_BROWSER: '/opt/none' }
  expect(await findBrowser(machine('linux', there, wrong))).toBeUndefined()
})

describe('an app window', () => {
  const address = 'http://127.0.0.1:1234/?code=x'
  test('shows one address with a profile of its own and asks nothing first', () => {
    const words = windowArguments(address, { profile: '/data/window', isRoot: false })
    expect(words).toContain(`--app=${address}`)
    expect(words).toContain('--user-data-dir=/data/window')
    expect(words).toContain('--no-first-run')
    expect(words).toContain('--no-default-browser-check')
  })

  test('the sandbox is left only where root leaves no choice, and the web’s rules never', () => {
    expect(windowArguments(address, { profile: '/p', isRoot: false })).not.toContain('--no-sandbox')
    expect(windowArguments(address, { profile: '/p', isRoot: true })).toContain('--no-sandbox')
    for (const isRoot of [true, false]) {
      const words = windowArguments(address, { profile: '/p', isRoot }).join(' ')
      expect(words).not.toMatch(/disable-web-security|single-process|remote-debugging|allow-running-insecure/)
    }
  })
})

test.each([
  { why: 'X', environment: { DISPLAY: ':0' }, platform: 'linux', there: true },
  { why: 'Wayland', environment: { WAYLAND_DISPLAY: 'wayland-0' }, platform: 'linux', there: true },
  { why: 'a server', environment: {}, platform: 'linux', there: false },
  { why: 'an empty name', environment: { DISPLAY: '' }, platform: 'linux', there: false },
  { why: 'Windows', environment: {}, platform: 'win32', there: true },
])('a display: $why', ({ environment, platform, there }) => {
  expect(hasDisplay(environment, platform)).toBe(there)
})
