/** What `npm start` decides before any window: whether to build, where the data are, which language. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { dataFolder } from '#main/data-folder'
import { say, spokenLanguage } from '#main/say'
import { browserWindow } from '../../tools/browser-window.ts'
import { isStale } from '../../tools/build-if-stale.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qabyldau-start-'))
  folders.push(folder)
  return folder
}

describe('the folder of the data', () => {
  const home = resolve('/home/synthetic')
  test.each([
    { why: 'asked for', asked: '/d', environment: { QABYLDAU_DATA: '/e' }, platform: 'linux', folder: resolve('/d') },
    {
      why: 'of the environment',
      asked: undefined,
      environment: { QABYLDAU_DATA: '/e' },
      platform: 'linux',
      folder: resolve('/e'),
    },
    {
      why: 'Linux',
      asked: undefined,
      environment: {},
      platform: 'linux',
      folder: join(home, '.local', 'share', 'qabyldau'),
    },
    {
      why: 'Linux, XDG',
      asked: undefined,
      environment: { XDG_DATA_HOME: '/x' },
      platform: 'linux',
      folder: join('/x', 'qabyldau'),
    },
    {
      why: 'Windows',
      asked: undefined,
      environment: { APPDATA: '/roaming' },
      platform: 'win32',
      folder: join('/roaming', 'Qabyldau'),
    },
    {
      why: 'macOS',
      asked: undefined,
      environment: {},
      platform: 'darwin',
      folder: join(home, 'Library', 'Application Support', 'Qabyldau'),
    },
  ])('$why', ({ asked, environment, platform, folder }) => {
    expect(dataFolder(asked, environment, { platform, home })).toBe(folder)
  })
})

test.each([
  { why: 'asked for', asked: 'en', environment: { LANG: 'kk_KZ.UTF-8' }, language: 'en' },
  { why: 'of the system', asked: undefined, environment: { LANG: 'kk_KZ.UTF-8' }, language: 'kk' },
  {
    why: 'LC_ALL before LANG',
    asked: undefined,
    environment: { LC_ALL: 'en_US.UTF-8', LANG: 'kk_KZ' },
    language: 'en',
  },
  { why: 'Russian when the system has none', asked: undefined, environment: { LANG: 'C.UTF-8' }, language: 'ru' },
  { why: 'Russian when nothing is known', asked: undefined, environment: {}, language: 'ru' },
  { why: 'Russian for a language that is not ours', asked: 'fr', environment: {}, language: 'ru' },
])('the language: $why', ({ asked, environment, language }) => {
  expect(spokenLanguage(asked, environment)).toBe(language)
})

test('facts stand in their places, and a missing one shows', () => {
  expect(say('{{a}} of {{b}}', { a: 1, b: 'two' })).toBe('1 of two')
  expect(say('{{a}}', {})).toBe('{{a}}')
})

describe('the built program is stale', () => {
  const built = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']
  function project(): string {
    const folder = newFolder()
    mkdirSync(join(folder, 'src', 'deep'), { recursive: true })
    for (const part of ['main', 'preload', 'renderer']) mkdirSync(join(folder, 'out', part), { recursive: true })
    for (const file of ['package.json', 'src/deep/a.ts', ...built]) writeFileSync(join(folder, file), '')
    for (const path of ['package.json', 'src', 'src/deep', 'src/deep/a.ts']) age(folder, path, 1000)
    for (const file of built) age(folder, file, 2000)
    return folder
  }
  function age(folder: string, path: string, seconds: number): void {
    utimesSync(join(folder, path), seconds, seconds)
  }

  test('not when everything is older', () => {
    expect(isStale(project())).toBe(false)
  })
  test.each(['package.json', 'src/deep/a.ts', 'src/deep'])('when %s is newer', (path) => {
    const folder = project()
    age(folder, path, 3000)
    expect(isStale(folder)).toBe(true)
  })
  test.each(built)('when %s was never built, or is of an earlier build', (file) => {
    const folder = project()
    age(folder, file, 500)
    expect(isStale(folder)).toBe(true)
    rmSync(join(folder, file))
    expect(isStale(folder)).toBe(true)
  })
})

describe('the end of the windows', () => {
  /** Streams of which the test says how many there are. */
  function streams() {
    let count = 0
    const listeners: (() => void)[] = []
    return {
      open: () => undefined,
      close: () => undefined,
      count: () => count,
      onChange: (listener: () => void) => void listeners.push(listener),
      set(now: number): void {
        count = now
        for (const listener of listeners) listener()
      },
    }
  }

  test('is when the browser has ended and no window is connected', async () => {
    const window = browserWindow(process.execPath, newFolder())
    const connected = streams()
    // Node knows none of the words and ends at once, as a browser does that hands over to a running one.
    expect(await window.show('http://127.0.0.1:1/')).toBe(true)
    connected.set(1)
    let isOver = false
    const over = window.untilClosed(connected).then(() => (isOver = true))
    await new Promise((done) => setTimeout(done, 500))
    expect(isOver).toBe(false)
    connected.set(0)
    await over
    expect(isOver).toBe(true)
  })

  test('is not a reload', async () => {
    const window = browserWindow(process.execPath, newFolder())
    const connected = streams()
    let isOver = false
    void window.untilClosed(connected).then(() => (isOver = true))
    connected.set(1)
    connected.set(0)
    await new Promise((done) => setTimeout(done, 300))
    connected.set(1)
    await new Promise((done) => setTimeout(done, 2000))
    expect(isOver).toBe(false)
  })

  test('a browser that cannot be started is told', async () => {
    expect(await browserWindow('/no/such/browser', newFolder()).show('http://127.0.0.1:1/')).toBe(false)
  })
})
