/** The parts of Electron that the shell uses, handed in so that a test can look at every setting. */
import type * as Electron from 'electron'

export type ElectronApi = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'session'
>

/** Address under which the page is served; no other page is ever shown. */
export const pageOrigin = 'app://qabyldau'
