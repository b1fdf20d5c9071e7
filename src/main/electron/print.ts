/** Prints a PDF: a hidden window shows it from memory and opens the system's print dialog. */
import { randomUUID } from 'node:crypto'
import type { PrintableDocument } from '#contract/host-bridge'
import type { Printouts } from './app-protocol.ts'
import { type ElectronApi, pageOrigin } from './electron-api.ts'
import { pagePreferences } from './main-window.ts'

/** Resolves when the dialog was closed, by printing or without. */
export async function printPdf(
  { BrowserWindow: Window }: Pick<ElectronApi, 'BrowserWindow'>,
  printouts: Printouts,
  { name, bytes }: PrintableDocument,
): Promise<void> {
  const pathname = `/printouts/${randomUUID()}`
  printouts.set(pathname, bytes)
  // The viewer of PDF files is a plugin of the browser and is allowed here only.
  const window = new Window({ show: false, title: name, webPreferences: { ...pagePreferences, plugins: true } })
  try {
    await window.loadURL(pageOrigin + pathname)
    await new Promise<void>((resolve) => {
      window.webContents.print({ silent: false, printBackground: true }, () => resolve())
    })
  } finally {
    printouts.delete(pathname)
    window.destroy()
  }
}
