/** The one window of the program. */
import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron'
import { type ElectronApi, pageOrigin } from './electron-api.ts'

/** What a page may do in Electron: nothing of Node, nothing without the sandbox. */
export const pagePreferences = {
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
} as const satisfies BrowserWindowConstructorOptions['webPreferences']

/**
 * Opens the window and shows it when its first screen is drawn. A page that crashed is loaded again.
 * @param prepare called with the page before it is loaded, so that its first call is answered
 */
export async function openMainWindow(
  { BrowserWindow: Window, app }: Pick<ElectronApi, 'BrowserWindow' | 'app'>,
  preload: string,
  prepare: (page: WebContents) => void,
): Promise<BrowserWindow> {
  const window = new Window({
    title: 'Қабылдау',
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...pagePreferences, preload, devTools: !app.isPackaged },
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload()
  })
  prepare(window.webContents)
  await window.loadURL(`${pageOrigin}/`)
  return window
}

/** Brings the window before the person, from wherever it is. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
