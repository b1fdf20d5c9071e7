/** Takes from pages everything that they do not need: other addresses, windows, devices, the network. */
import type { Session, WebContents } from 'electron'
import { type ElectronApi, pageOrigin } from './electron-api.ts'

/** Holds for every page that is made after this. Call before the first window. */
export function lockDownPages({ app }: Pick<ElectronApi, 'app'>): void {
  app.on('web-contents-created', (_event, contents) => lockDownPage(contents))
}

function lockDownPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!isOwn(event.url, event.isMainFrame)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
}

/** A frame inside the page may show a document from memory. */
function isOwn(address: string, isMainFrame: boolean): boolean {
  return address.startsWith(`${pageOrigin}/`) || (!isMainFrame && address.startsWith(`blob:${pageOrigin}/`))
}

/** Notices on the desktop are the one permission that is given (the daily reminder); nothing but the program's own addresses is fetched. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === 'notifications'))
  session.setPermissionCheckHandler((_contents, permission) => permission === 'notifications')
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({
      cancel: !/^(?:app:\/\/qabyldau\/|blob:app:\/\/qabyldau\/|data:|devtools:|chrome-extension:)/.test(details.url),
    })
  })
}
