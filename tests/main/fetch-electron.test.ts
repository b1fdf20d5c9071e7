/** One visible try to fetch the Electron runtime, and never in the way of the program. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import { createServer as createSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { electronBinary } from '../../tools/electron-binary.ts'
import { type FetchOptions, fetchElectron, isReachable, sourceOf } from '../../tools/fetch-electron.ts'

let folder: string
let told: string[]
let requests: string[]
let server: Server
let mirror: string
let status: number

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qabyldau-fetch-'))
  writeFileSync(join(folder, 'package.json'), '{"version":"45.4.1"}')
  told = []
  requests = []
  status = 200
  server = createServer((asked, response) => {
    requests.push(`${asked.method} ${asked.url}`)
    response.writeHead(status).end()
  })
  mirror = await addressOf(server)
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
})

function addressOf(listening: Server | ReturnType<typeof createSocket>): Promise<string> {
  return new Promise((resolve) => {
    listening.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`)
    })
  })
}

function options(more: Partial<FetchOptions> = {}): FetchOptions {
  return {
    folder,
    told: (text) => void told.push(text),
    memory: join(folder, 'cache', 'tried.json'),
    environment: { LANG: 'en', ELECTRON_MIRROR: mirror, XDG_CACHE_HOME: join(folder, 'none') },
    ...more,
  }
}

/** Puts a runtime where the package would unpack it. */
function unpack(): void {
  mkdirSync(join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'dist', 'electron'), '')
  writeFileSync(join(folder, 'path.txt'), 'electron')
}

describe('the runtime is found by its files', () => {
  test('nothing was fetched', () => {
    expect(electronBinary(folder, {})).toBeUndefined()
  })
  test('only the note of a broken fetch is there', () => {
    writeFileSync(join(folder, 'path.txt'), 'electron')
    expect(electronBinary(folder, {})).toBeUndefined()
  })
  test('it is there', () => {
    unpack()
    expect(electronBinary(folder, {})).toBe(join(folder, 'dist', 'electron'))
  })
  test('a folder of one’s own goes before it', () => {
    unpack()
    writeFileSync(join(folder, 'electron'), '')
    expect(electronBinary(folder, { ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(join(folder, 'electron'))
    expect(electronBinary(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'none') })).toBeUndefined()
  })
})

test('a runtime that is there is taken without a word', async () => {
  unpack()
  expect(await fetchElectron(options())).toBe(join(folder, 'dist', 'electron'))
  expect(told).toEqual([])
  expect(requests).toEqual([])
})

test('QABYLDAU_NO_FETCH asks nobody', async () => {
  const { environment } = options()
  expect(await fetchElectron(options({ environment: { ...environment, QABYLDAU_NO_FETCH: '1' } }))).toBeUndefined()
  expect([told, requests]).toEqual([[], []])
})

test('a host that answers is fetched from, with the percent told', async () => {
  const download: NonNullable<FetchOptions['download']> = (onPercent) => {
    for (const percent of [0, 4, 11, 50, 100]) onPercent(percent)
    unpack()
    return Promise.resolve(true)
  }
  expect(await fetchElectron(options({ download }))).toBe(join(folder, 'dist', 'electron'))
  expect(requests).toEqual([`HEAD /v45.4.1/electron-v45.4.1-${process.platform}-${process.arch}.zip`])
  expect(told[0]).toContain('Fetching the Electron runtime from 127.0.0.1')
  expect(told.join('\n')).toContain('50 %')
  expect(told.at(-1)).toBe('The Electron runtime is here.')
})

test('a host that cannot be reached is told once and remembered for a day', async () => {
  server.close()
  server.closeAllConnections()
  let now = 1_000_000_000
  const download = (): Promise<boolean> => Promise.reject(new Error('nothing may be fetched'))
  const again = (): Promise<string | undefined> => fetchElectron(options({ download, now: () => now }))
  expect(await again()).toBeUndefined()
  expect(told).toEqual([expect.stringContaining('cannot be reached')])
  now += 23 * 3_600_000
  await again()
  expect(told).toHaveLength(1)
  now += 2 * 3_600_000
  await again()
  expect(told).toHaveLength(2)
})

test('another mirror is tried at once', async () => {
  status = 404
  await fetchElectron(options())
  const other = createServer((_asked, response) => response.writeHead(404).end())
  const environment = { ...options().environment, ELECTRON_MIRROR: await addressOf(other) }
  await fetchElectron(options({ environment }))
  other.close()
  expect(told).toHaveLength(2)
})

test('a note that cannot be read is no note', async () => {
  mkdirSync(join(folder, 'cache'))
  writeFileSync(join(folder, 'cache', 'tried.json'), '{"host":')
  status = 404
  await fetchElectron(options())
  expect(told).toHaveLength(1)
})

test('a fetch that fails is told and remembered', async () => {
  expect(await fetchElectron(options({ download: () => Promise.resolve(false) }))).toBeUndefined()
  expect(told.at(-1)).toContain('tried again tomorrow')
  expect(existsSync(join(folder, 'cache', 'tried.json'))).toBe(true)
})

test('Ctrl+C skips the fetch, not the program, and it is offered again', async () => {
  const download: NonNullable<FetchOptions['download']> = (_onPercent, signal) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(false))
      process.emit('SIGINT')
    })
  expect(await fetchElectron(options({ download }))).toBeUndefined()
  expect(told.at(-1)).toBe('Fetching was skipped.')
  expect(existsSync(join(folder, 'cache', 'tried.json'))).toBe(false)
})

describe('a host', () => {
  test('that takes the connection and says nothing is given up in time', async () => {
    const silent = createSocket()
    const address = await addressOf(silent)
    const began = Date.now()
    expect(await isReachable(address, {}, 300)).toBe(false)
    expect(Date.now() - began).toBeLessThan(2000)
    silent.close()
  })
  test('that does not know the file has nothing for us', async () => {
    status = 404
    expect(await isReachable(mirror, {})).toBe(false)
  })
  test('that knows no HEAD may still have it', async () => {
    status = 405
    expect(await isReachable(mirror, {})).toBe(true)
  })
  test('behind a proxy is asked for at the proxy alone', async () => {
    const environment = { ELECTRON_GET_USE_PROXY: '1', HTTPS_PROXY: mirror }
    expect(await isReachable('https://host.invalid/x', environment)).toBe(true)
    expect(requests).toEqual([])
    expect(await isReachable('https://host.invalid/x', { HTTPS_PROXY: mirror }, 500)).toBe(false)
  })
})

describe('the address', () => {
  const file = `electron-v45.4.1-${process.platform}-${process.arch}.zip`
  const nowhere = { XDG_CACHE_HOME: '/nowhere', LOCALAPPDATA: '/nowhere' }
  test.each([
    {
      why: 'as published',
      environment: {},
      url: `https://github.com/electron/electron/releases/download/v45.4.1/${file}`,
    },
    {
      why: 'of a mirror',
      environment: { ELECTRON_MIRROR: 'https://mirror.test/e/' },
      url: `https://mirror.test/e/v45.4.1/${file}`,
    },
    {
      why: 'of npm’s setting',
      environment: { npm_config_electron_mirror: 'https://npm.test/' },
      url: `https://npm.test/v45.4.1/${file}`,
    },
    {
      why: 'with a folder',
      environment: { ELECTRON_CUSTOM_DIR: '{{ version }}' },
      url: `https://github.com/electron/electron/releases/download/45.4.1/${file}`,
    },
    {
      why: 'with a name',
      environment: { ELECTRON_CUSTOM_FILENAME: 'e.zip' },
      url: 'https://github.com/electron/electron/releases/download/v45.4.1/e.zip',
    },
  ])('$why', ({ environment, url }) => {
    expect(sourceOf(folder, { ...nowhere, ...environment })).toEqual({ url, isCached: false })
  })

  test('an archive that somebody put into the cache needs no host', async () => {
    const cache = join(folder, 'filled')
    mkdirSync(join(cache, 'abc'), { recursive: true })
    writeFileSync(join(cache, 'abc', file), '')
    const environment = { ...options().environment, electron_config_cache: cache }
    expect(sourceOf(folder, environment).isCached).toBe(true)
    await fetchElectron(options({ environment, download: () => Promise.resolve(false) }))
    expect(requests).toEqual([])
  })
})
