/** One host for a folder. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type Server, createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type RunningHost, startHost } from '#main/host'
import { answerStart, askRunningHost, claimFolder, releaseFolder } from '#main/host-lock'

const folders: string[] = []
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qabyldau-lock-'))
  folders.push(folder)
  return folder
}

async function started(options: Parameters<typeof startHost>[0]): Promise<RunningHost> {
  const host = await startHost(options)
  if ('running' in host) throw new Error('another host is running')
  open.push(host)
  return host
}

function listening(answer: (question: string) => Promise<string>): Promise<number> {
  return new Promise((resolve) => {
    const server: Server = createServer((asked, response) => {
      void answer(String(asked.headers['x-qabyldau-start'])).then((text) => response.end(text))
    })
    open.push(server)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

test('a second start with the same folder makes the first one show its window', async () => {
  const folder = newFolder()
  const shown: string[] = []
  const host = await started({
    folder,
    showWindow: (address) => {
      shown.push(address)
      return Promise.resolve(true)
    },
  })
  const second = await startHost({ folder, showWindow: () => Promise.resolve(true) })
  expect(second).toEqual({ running: expect.objectContaining({ shown: true, address: null }) as unknown })
  expect(shown).toEqual([expect.stringMatching(new RegExp(`^http://127.0.0.1:${host.port}/\\?code=.{22}$`))])
})

test('a second start without a window gets an address with a code that opens', async () => {
  const folder = newFolder()
  const host = await started({ folder, showWindow: () => Promise.resolve(true) })
  const second = await startHost({ folder })
  const address = 'running' in second ? second.running.address : null
  expect(address).toContain(`http://127.0.0.1:${host.port}/?code=`)
  const status = await new Promise((resolve) => {
    request(address ?? '', (response) => resolve(response.resume().statusCode)).end()
  })
  expect(status).toBe(303)
})

test('a first one that cannot show a window says where one may be opened', async () => {
  const folder = newFolder()
  await started({ folder })
  const second = await startHost({ folder, showWindow: () => Promise.resolve(true) })
  expect(second).toMatchObject({ running: { shown: false, address: expect.stringContaining('?code=') as unknown } })
})

test('two folders have two hosts', async () => {
  const [one, two] = [await started({ folder: newFolder() }), await started({ folder: newFolder() })]
  expect(one.port).not.toBe(two.port)
})

test.skipIf(process.platform === 'win32')('host.json is for this user only and goes with the host', async () => {
  const folder = newFolder()
  const host = await started({ folder })
  const file = join(folder, 'host.json')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, port: host.port })
  await host.close()
  open.length = 0
  expect(existsSync(file)).toBe(false)
})

test.each([
  { why: 'of a process that is dead', text: '{"pid":999999,"port":1,"secret":"00"}' },
  { why: 'cut short', text: '{"pid":12' },
  { why: 'empty', text: '' },
  { why: 'of another kind', text: '[]' },
])('a host.json $why is taken over', async ({ text }) => {
  const folder = newFolder()
  writeFileSync(join(folder, 'host.json'), text)
  const host = await started({ folder })
  expect(JSON.parse(readFileSync(join(folder, 'host.json'), 'utf8'))).toMatchObject({ port: host.port })
})

test('a stranger who listens on the port of a dead host is not believed', async () => {
  const folder = newFolder()
  const port = await listening(() => Promise.resolve('{"shown":true,"address":"http://evil.example/","proof":"00"}'))
  writeFileSync(join(folder, 'host.json'), JSON.stringify({ pid: 1, port, secret: 'known to the file only' }))
  expect(await askRunningHost(folder, 'address')).toBeUndefined()
})

test('whoever does not know the secret learns and opens nothing', async () => {
  const shown: string[] = []
  const host = {
    secret: 'right',
    show: () => {
      shown.push('window')
      return Promise.resolve(true)
    },
    address: () => 'http://127.0.0.1/?code=x',
  }
  const folder = newFolder()
  const port = await listening(async (question) => JSON.stringify((await answerStart(question, host)) ?? {}))
  writeFileSync(join(folder, 'host.json'), JSON.stringify({ pid: 1, port, secret: 'wrong' }))
  expect(await askRunningHost(folder, 'window')).toBeUndefined()
  for (const question of ['', 'a.b.c', `${'0'.repeat(32)}.window.`, `${'0'.repeat(32)}.window.${'0'.repeat(64)}`]) {
    expect(await answerStart(question, host)).toBeUndefined()
  }
  expect(shown).toEqual([])
})

test('of two that take over the same dead host one has the folder', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'host.json'), JSON.stringify({ pid: 1, port: 1, secret: 'dead' }))
  const hosts = { secret: 's', show: () => Promise.resolve(true), address: () => '' }
  const port = await listening(async (question) => JSON.stringify((await answerStart(question, hosts)) ?? {}))
  const record = { pid: process.pid, port, secret: 's' }
  expect(await claimFolder(folder, record)).toBe(true)
  expect(await claimFolder(folder, { ...record, port: port + 1, secret: 't' })).toBe(false)
  await releaseFolder(folder, { ...record, secret: 't' })
  expect(existsSync(join(folder, 'host.json'))).toBe(true)
  await releaseFolder(folder, record)
  expect(existsSync(join(folder, 'host.json'))).toBe(false)
})

test('a port that is taken is told and leaves the folder free', async () => {
  const port = await listening(() => Promise.resolve(''))
  const folder = newFolder()
  await expect(startHost({ folder, port })).rejects.toThrow('EADDRINUSE')
  expect(existsSync(join(folder, 'host.json'))).toBe(false)
})

test.runIf(process.platform === 'linux')(
  'a host that npm started ends when npm is killed and cannot say so',
  async () => {
    const folder = newFolder()
    const cli = join(import.meta.dirname, '..', '..', 'src', 'main', 'cli.ts')
    // npm stands behind a shell that goes on waiting when npm is gone: here a shell within a shell.
    const inner = `'${process.execPath}' '${cli}' host --data '${folder}' --json; true`
    const npm = spawn('sh', ['-c', `sh -c "${inner}"; true`], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, npm_lifecycle_event: 'qabyldau' },
    })
    await new Promise((resolve) => npm.stdout.once('data', resolve))
    expect(existsSync(join(folder, 'host.json'))).toBe(true)
    npm.kill('SIGKILL')
    await expect.poll(() => existsSync(join(folder, 'host.json')), { timeout: 15_000 }).toBe(false)
  },
)
