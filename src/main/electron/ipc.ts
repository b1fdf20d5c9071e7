/** The page's calls to the register. Every message is answered only to the page itself, never to a frame inside it. */
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { fail } from '#contract/failure'
import type { PrintableDocument } from '#contract/host-bridge'
import type { RegisterClient } from '../register-client.ts'
import { type ElectronApi, pageOrigin } from './electron-api.ts'

export interface IpcOptions {
  readonly register: Pick<RegisterClient, 'call' | 'cancel' | 'endSession' | 'subscribe'>
  /** Title of the dialog in which a file is kept. */
  readonly saveTitle: string
  readonly print: (document: PrintableDocument) => Promise<void>
}

/** Answers the page of one window, which is one session, until it is closed. */
export function answerPage(
  { ipcMain, dialog }: Pick<ElectronApi, 'ipcMain' | 'dialog'>,
  page: WebContents,
  { register, saveTitle, print }: IpcOptions,
): void {
  const session = randomUUID()
  const isPage = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
    sender === page && senderFrame === page.mainFrame && senderFrame.url.startsWith(`${pageOrigin}/`)
  ipcMain.handle('qabyldau:call', (event, request: unknown) =>
    isPage(event) ? register.call(request, { session }) : fail('NOT_ALLOWED', 'window.not-admitted'),
  )
  ipcMain.handle('qabyldau:cancel', (event, commandId: unknown) => {
    if (isPage(event) && typeof commandId === 'string') register.cancel(commandId, { session })
  })
  ipcMain.handle('qabyldau:print', async (event, document: unknown) => {
    if (isPage(event) && isPrintable(document) && document.mediaType === 'application/pdf') await print(document)
  })
  ipcMain.handle('qabyldau:save', async (event, document: unknown) => {
    if (!isPage(event) || !isPrintable(document)) return
    const { canceled, filePath } = await dialog.showSaveDialog({
      title: saveTitle,
      defaultPath: plainName(document.name),
    })
    if (!canceled && filePath) await writeFile(filePath, document.bytes)
  })
  const unsubscribe = register.subscribe((event, owner) => {
    if (owner === undefined || owner === session) page.send('qabyldau:event', event)
  })
  page.once('destroyed', () => {
    unsubscribe()
    register.endSession(session)
    for (const name of ['call', 'cancel', 'print', 'save']) ipcMain.removeHandler(`qabyldau:${name}`)
  })
}

function isPrintable(value: unknown): value is PrintableDocument {
  if (typeof value !== 'object' || value === null) return false
  const { name, mediaType, bytes } = value as Partial<Record<keyof PrintableDocument, unknown>>
  return typeof name === 'string' && typeof mediaType === 'string' && bytes instanceof Uint8Array
}

/** A name without folders: the person chooses the place. */
function plainName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '-')
}
