/** The Electron shell with an Electron of plain objects: every setting that keeps a page in its place. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { runElectron } from '#main/electron/run'
import { listPageFiles } from '#main/page-files'
import { contentSecurityPolicy } from '#main/page-headers'
import { FakeContents, type FakeElectron, FakeFrame, type FakeWindow, fakeElectron } from './fake-electron.ts'
import { type FakeRegister, fakeRegister } from './fake-register.ts'

const folder = mkdtempSync(join(tmpdir(), 'qabyldau-electron-'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let electron: FakeElectron
let register: FakeRegister
let closed: number

beforeEach(() => {
  electron = fakeElectron()
  register = fakeRegister()
  closed = 0
})

async function start(): Promise<FakeWindow> {
  await runElectron(electron.api, {
    folder: '/data',
    preload: '/out/preload/index.cjs',
    startRegister: () => ({
      ...register,
      close: () => {
        closed += 1
        return Promise.resolve()
      },
    }),
    listFiles: () => listPageFiles(folder),
  })
  const [window] = electron.windows
  if (!window) throw new Error('no window was opened')
  return window
}

function invoke(name: string, event: unknown, ...words: unknown[]): unknown {
  return electron.handlers.get(`qabyldau:${name}`)?.(event, ...words)
}

function pageEvent({ webContents }: FakeWindow): { sender: FakeContents; senderFrame: FakeFrame } {
  return { sender: webContents, senderFrame: webContents.mainFrame }
}

describe('the window', () => {
  test('has no Node, its own context, the sandbox and the rules of the web', async () => {
    const { options, loaded } = await start()
    expect(options['webPreferences']).toEqual({
      preload: '/out/preload/index.cjs',
      devTools: false,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
    expect(options['show']).toBe(false)
    expect(loaded).toEqual(['app://qabyldau/'])
  })

  test('is shown when its first screen is drawn', async () => {
    const window = await start()
    expect(window.done).toEqual([])
    window.emit('ready-to-show')
    expect(window.done).toEqual(['show'])
  })

  test('is loaded again when its page crashed, and not when it was closed', async () => {
    const { webContents } = await start()
    webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(webContents.reloads).toBe(1)
  })

  test('the tools of a developer are there only while developing', async () => {
    electron = fakeElectron({ isPackaged: false })
    const { options } = await start()
    expect(options['webPreferences']).toMatchObject({ devTools: true })
  })
})

describe('a page', () => {
  test('opens no window', async () => {
    const { webContents } = await start()
    expect(webContents.openHandler?.({ url: 'https://example.test/' })).toEqual({ action: 'deny' })
    expect(webContents.openHandler?.({ url: 'app://qabyldau/' })).toEqual({ action: 'deny' })
  })

  test.each([
    { url: 'https://example.test/', isMainFrame: true, stays: false },
    { url: 'http://127.0.0.1:80/', isMainFrame: true, stays: false },
    { url: 'file:///etc/passwd', isMainFrame: true, stays: false },
    { url: 'javascript:alert(1)', isMainFrame: true, stays: false },
    { url: 'data:text/html,x', isMainFrame: true, stays: false },
    { url: 'app://evil/', isMainFrame: true, stays: false },
    { url: 'app://qabyldau.evil/', isMainFrame: true, stays: false },
    { url: 'blob:app://qabyldau/1', isMainFrame: true, stays: false },
    { url: 'blob:https://example.test/1', isMainFrame: false, stays: false },
    { url: 'app://qabyldau/', isMainFrame: true, stays: true },
    { url: 'blob:app://qabyldau/1', isMainFrame: false, stays: true },
  ])('goes to $url (main frame: $isMainFrame): $stays', async ({ url, isMainFrame, stays }) => {
    const { webContents } = await start()
    let isPrevented = false
    webContents.emit('will-frame-navigate', { url, isMainFrame, preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(!stays)
  })

  test.each(['will-redirect', 'will-attach-webview'])('%s is prevented', async (name) => {
    const { webContents } = await start()
    let isPrevented = false
    webContents.emit(name, { preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(true)
  })

  test('gets the permission to remind on the desktop', async () => {
    await start()
    const decided: unknown[] = []
    electron.session['permissionRequest']?.({}, 'notifications', (isGiven: unknown) => decided.push(isGiven))
    expect(decided).toEqual([true])
    expect(electron.session['permissionCheck']?.({}, 'notifications')).toBe(true)
  })

  test('gets no other permission and no device', async () => {
    await start()
    for (const permission of ['media', 'geolocation', 'openExternal', 'clipboard-read', 'fileSystem']) {
      const decided: unknown[] = []
      electron.session['permissionRequest']?.({}, permission, (isGiven: unknown) => decided.push(isGiven))
      expect(decided).toEqual([false])
      expect(electron.session['permissionCheck']?.({}, permission)).toBe(false)
    }
    expect(electron.session['devicePermission']?.({})).toBe(false)
  })

  test.each([
    { url: 'https://example.test/x.js', cancel: true },
    { url: 'http://localhost/', cancel: true },
    { url: 'ws://127.0.0.1/', cancel: true },
    { url: 'file:///etc/passwd', cancel: true },
    { url: 'app://other/x', cancel: true },
    { url: 'app://qabyldau/index.html', cancel: false },
  ])('fetches $url: cancelled $cancel', async ({ url, cancel }) => {
    await start()
    const decided: unknown[] = []
    electron.session['beforeRequest']?.({ url }, (answer: unknown) => decided.push(answer))
    expect(decided).toEqual([{ cancel }])
  })

  test('downloads nothing by itself', async () => {
    await start()
    let isPrevented = false
    electron.session['will-download']?.({ preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(true)
  })
})

describe('app://qabyldau', () => {
  test('is declared before Electron is ready, without ways around the policy', async () => {
    await start()
    const declared = electron.calls.find(([name]) => name === 'registerSchemesAsPrivileged')
    expect(declared?.[1]).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
    ])
  })

  test('serves the page with the headers of the loopback host', async () => {
    await start()
    const reply = await electron.schemes.get('app')?.(new Request('app://qabyldau/'))
    expect(reply?.status).toBe(200)
    expect(reply?.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(reply?.headers.get('cache-control')).toBe('no-store')
    expect(await reply?.text()).toContain('<title>page</title>')
  })

  test.each(['app://qabyldau/../secret', 'app://qabyldau/%2e%2e/secret', 'app://qabyldau/none.js', 'app://other/'])(
    '%s is not there',
    async (url) => {
      await start()
      const reply = await electron.schemes.get('app')?.(new Request(url))
      expect(reply?.status).toBe(404)
    },
  )
})

describe('messages of the page', () => {
  test('reach the register under one session of the window', async () => {
    const event = pageEvent(await start())
    expect(await invoke('call', event, { operation: 'appeal.list', input: {} })).toEqual({
      ok: true,
      value: { asked: 'appeal.list' },
    })
    await invoke('cancel', event, 'c1')
    const [{ session } = { session: '' }] = register.calls
    expect(session).toMatch(/^[0-9a-f-]{36}$/)
    expect(register.cancelled).toEqual([{ commandId: 'c1', session }])
  })

  test.each([
    { why: 'a frame inside the page', frame: new FakeFrame('app://qabyldau/'), isMain: false },
    { why: 'a frame that is gone', frame: null, isMain: false },
    { why: 'another address in the main frame', frame: new FakeFrame('https://example.test/'), isMain: true },
    { why: 'an address that begins like ours', frame: new FakeFrame('app://qabyldau.evil/'), isMain: true },
  ])('are not answered to $why', async ({ frame, isMain }) => {
    const { webContents } = await start()
    if (isMain && frame) Object.assign(webContents, { mainFrame: frame })
    const event = { sender: webContents, senderFrame: frame }
    expect(await invoke('call', event, { operation: 'appeal.list' })).toMatchObject({
      ok: false,
      failure: { code: 'NOT_ALLOWED' },
    })
    await invoke('cancel', event, 'c1')
    await invoke('save', event, { name: 'x', mediaType: 'application/pdf', bytes: new Uint8Array(1) })
    await invoke('print', event, { name: 'x', mediaType: 'application/pdf', bytes: new Uint8Array(1) })
    expect(register.calls).toEqual([])
    expect(register.cancelled).toEqual([])
    expect(electron.calls.filter(([name]) => name === 'showSaveDialog')).toEqual([])
    expect(electron.windows).toHaveLength(1)
  })

  test('are not answered to another window', async () => {
    const { webContents } = await start()
    const event = { sender: new FakeContents(), senderFrame: webContents.mainFrame }
    expect(await invoke('call', event, {})).toMatchObject({ failure: { code: 'NOT_ALLOWED' } })
  })

  test('events of the register reach the page, those of other windows do not', async () => {
    const window = await start()
    register.announce({ kind: 'changed', nouns: ['appeal'] })
    register.announce({ kind: 'progress', commandId: 'c', done: 1, total: 2 }, 'another session')
    register.announce({ kind: 'restarted' })
    expect(window.webContents.sent).toEqual([
      ['qabyldau:event', { kind: 'changed', nouns: ['appeal'] }],
      ['qabyldau:event', { kind: 'restarted' }],
    ])
  })

  test('a closed window ends its session and its messages', async () => {
    const window = await start()
    window.webContents.emit('destroyed')
    expect(register.ended).toHaveLength(1)
    expect([...electron.handlers.keys()]).toEqual([])
  })
})

describe('documents', () => {
  const pdf = { name: 'Талон: 2026/00001.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70]) }

  test('are kept where the person says, under a name without folders', async () => {
    const event = pageEvent(await start())
    electron.saveAs = join(folder, 'kept.pdf')
    await invoke('save', event, pdf)
    expect(electron.calls).toContainEqual([
      'showSaveDialog',
      { title: 'Файлды сақтау', defaultPath: 'Талон- 2026-00001.pdf' },
    ])
    expect([...readFileSync(electron.saveAs)]).toEqual([37, 80, 68, 70])
  })

  test('are not kept when the dialog is left', async () => {
    const event = pageEvent(await start())
    await invoke('save', event, { ...pdf, name: 'x' })
    expect(electron.calls.filter(([name]) => name === 'showSaveDialog')).toHaveLength(1)
  })

  test('are printed from a hidden window of the same strictness, which goes afterwards', async () => {
    const event = pageEvent(await start())
    await invoke('print', event, pdf)
    const [, hidden] = electron.windows
    expect(hidden?.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, plugins: true },
    })
    expect(hidden?.options['webPreferences']).not.toHaveProperty('preload')
    expect(hidden?.webContents.sent[0]).toMatchObject(['print', { silent: false }])
    expect(hidden?.done).toEqual(['destroy'])
    const address = hidden?.loaded[0] ?? ''
    expect(address).toMatch(/^app:\/\/qabyldau\/printouts\/[0-9a-f-]{36}$/)
    expect((await electron.schemes.get('app')?.(new Request(address)))?.status).toBe(404)
  })

  test.each([
    { why: 'no PDF', document: { ...pdf, mediaType: 'text/html' } },
    { why: 'no bytes', document: { ...pdf, bytes: 'text' } },
    { why: 'nothing', document: null },
  ])('are not printed when they are $why', async ({ document }) => {
    const event = pageEvent(await start())
    await invoke('print', event, document)
    expect(electron.windows).toHaveLength(1)
  })
})

describe('the course of the program', () => {
  test('a second start ends at once', async () => {
    electron = fakeElectron({ isFirst: false })
    await runElectron(electron.api, {
      folder: '/data',
      preload: '',
      startRegister: () => {
        throw new Error('a second start opens no register')
      },
      listFiles: () => listPageFiles(folder),
    })
    expect(electron.windows).toEqual([])
    expect(electron.calls.at(-1)).toEqual(['quit'])
  })

  test('the lock is one for a folder of data, and the sandbox is on before the first window', async () => {
    await start()
    const names = electron.calls.map(([name]) => name)
    expect(electron.calls[0]).toEqual(['setPath', 'userData', join('/data', 'electron')])
    expect(names.indexOf('setPath')).toBeLessThan(names.indexOf('requestSingleInstanceLock'))
    expect(names).toContain('enableSandbox')
  })

  test('a second start brings the window to the front', async () => {
    const window = await start()
    window.minimized = true
    electron.app.emit('second-instance')
    expect(window.done).toEqual(['restore', 'show', 'focus'])
  })

  test('the end of the window closes the register, then the program', async () => {
    await start()
    electron.app.emit('window-all-closed')
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(closed).toBe(1)
    expect(electron.calls.at(-1)).toEqual(['quit'])
  })
})
