/** An Electron of plain objects that remembers every setting it was given. */
import { EventEmitter } from 'node:events'
import type { ElectronApi } from '#main/electron/electron-api'

type Handler = (event: unknown, ...words: unknown[]) => unknown
type Listener = (...words: unknown[]) => unknown

export class FakeFrame {
  readonly url: string
  constructor(url: string) {
    this.url = url
  }
}

export class FakeContents extends EventEmitter {
  readonly mainFrame = new FakeFrame('app://qabyldau/')
  readonly sent: unknown[][] = []
  reloads = 0
  openHandler: Listener | undefined
  setWindowOpenHandler(handler: Listener): void {
    this.openHandler = handler
  }
  send(...words: unknown[]): void {
    this.sent.push(words)
  }
  reload(): void {
    this.reloads += 1
  }
  print(options: unknown, done: (success: boolean) => void): void {
    this.sent.push(['print', options])
    done(true)
  }
}

export interface FakeWindow extends EventEmitter {
  readonly options: Readonly<Record<string, unknown>>
  readonly webContents: FakeContents
  readonly loaded: string[]
  readonly done: string[]
  minimized: boolean
}

export interface FakeElectron {
  readonly api: ElectronApi
  readonly app: EventEmitter
  readonly calls: unknown[][]
  readonly windows: FakeWindow[]
  readonly handlers: Map<string, Handler>
  readonly schemes: Map<string, (request: Request) => Promise<Response>>
  readonly session: Readonly<Record<string, Listener>>
  /** What the save dialog answers. */
  saveAs: string | undefined
}

/** `isFirst` is what the single-instance lock answers. */
export function fakeElectron({ isFirst = true, isPackaged = true } = {}): FakeElectron {
  const calls: unknown[][] = []
  const note =
    (name: string) =>
    (...words: unknown[]): void =>
      void calls.push([name, ...words])
  const windows: FakeWindow[] = []
  const handlers = new Map<string, Handler>()
  const schemes: FakeElectron['schemes'] = new Map()
  const session: Record<string, Listener> = {}
  const keep =
    (name: string) =>
    (listener: Listener): void => {
      session[name] = listener
    }

  class Window extends EventEmitter implements FakeWindow {
    readonly webContents = new FakeContents()
    readonly loaded: string[] = []
    readonly done: string[] = []
    readonly options: Readonly<Record<string, unknown>>
    minimized = false
    constructor(options: Readonly<Record<string, unknown>>) {
      super()
      this.options = options
      windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
    loadURL(address: string): Promise<void> {
      this.loaded.push(address)
      return Promise.resolve()
    }
    isMinimized(): boolean {
      return this.minimized
    }
    show(): void {
      this.done.push('show')
    }
    focus(): void {
      this.done.push('focus')
    }
    restore(): void {
      this.done.push('restore')
    }
    destroy(): void {
      this.done.push('destroy')
    }
  }

  const app = Object.assign(new EventEmitter(), {
    isPackaged,
    setPath: note('setPath'),
    enableSandbox: note('enableSandbox'),
    setAppUserModelId: note('setAppUserModelId'),
    quit: note('quit'),
    getLocale: () => 'kk',
    whenReady: () => Promise.resolve(),
    requestSingleInstanceLock: () => {
      calls.push(['requestSingleInstanceLock'])
      return isFirst
    },
  })
  const fake: Omit<FakeElectron, 'api'> = { app, calls, windows, handlers, schemes, session, saveAs: undefined }
  const parts = {
    app,
    BrowserWindow: Window,
    Menu: { setApplicationMenu: note('setApplicationMenu') },
    dialog: {
      showSaveDialog: (options: unknown) => {
        calls.push(['showSaveDialog', options])
        const { saveAs } = fake
        return Promise.resolve({ canceled: saveAs === undefined, filePath: saveAs ?? '' })
      },
    },
    ipcMain: {
      handle: (name: string, handler: Handler) => void handlers.set(name, handler),
      removeHandler: (name: string) => void handlers.delete(name),
    },
    protocol: {
      registerSchemesAsPrivileged: note('registerSchemesAsPrivileged'),
      handle: (name: string, handler: (request: Request) => Promise<Response>) => void schemes.set(name, handler),
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: keep('permissionRequest'),
        setPermissionCheckHandler: keep('permissionCheck'),
        setDevicePermissionHandler: keep('devicePermission'),
        setSpellCheckerEnabled: note('setSpellCheckerEnabled'),
        on: (name: string, listener: Listener) => {
          session[name] = listener
        },
        webRequest: { onBeforeRequest: keep('beforeRequest') },
      },
    },
  }
  const api: unknown = parts
  return Object.assign(fake, { api: api as ElectronApi })
}
