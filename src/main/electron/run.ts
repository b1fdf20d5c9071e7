/** The course of the program in Electron: one instance, one register, one window, and an orderly end. */
import { join } from 'node:path'
import { hostTexts } from '#messages/host-texts'
import type { PageFiles } from '../page-files.ts'
import type { RegisterClient } from '../register-client.ts'
import { spokenLanguage } from '../say.ts'
import { type Printouts, declareScheme, servePage } from './app-protocol.ts'
import type { ElectronApi } from './electron-api.ts'
import { answerPage } from './ipc.ts'
import { lockDownPages, lockDownSession } from './lock-down.ts'
import { bringToFront, openMainWindow } from './main-window.ts'
import { printPdf } from './print.ts'

export interface ElectronOptions {
  /** Folder of the register; Electron's own things lie in `electron/` inside it, so that the lock is one for a folder. */
  readonly folder: string
  readonly preload: string
  readonly startRegister: (folder: string) => RegisterClient
  readonly listFiles: () => Promise<PageFiles>
}

/** Runs until the window is closed. A second start of the same folder brings the first window to the front and ends. */
export async function runElectron(electron: ElectronApi, options: ElectronOptions): Promise<void> {
  const { app, Menu, session } = electron
  app.setPath('userData', join(options.folder, 'electron'))
  if (!app.requestSingleInstanceLock()) return app.quit()
  declareScheme(electron)
  app.enableSandbox()
  app.setAppUserModelId('kz.qabyldau.desktop')
  lockDownPages(electron)
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  const register = options.startRegister(options.folder)
  const printouts: Printouts = new Map()
  await app.whenReady()
  lockDownSession(session.defaultSession)
  servePage(electron, await options.listFiles(), printouts)
  const window = await openMainWindow(electron, options.preload, (page) => {
    const saveTitle = hostTexts[spokenLanguage(undefined, { LANG: app.getLocale() })].window.save
    answerPage(electron, page, { register, saveTitle, print: (document) => printPdf(electron, printouts, document) })
  })
  app.on('second-instance', () => bringToFront(window))
  app.on('window-all-closed', () => void register.close().finally(() => app.quit()))
}
