/** Serves the built page under `app://qabyldau/` with the same headers as the loopback host. */
import { readFile } from 'node:fs/promises'
import type { PageFiles } from '../page-files.ts'
import { pageHeaders } from '../page-headers.ts'
import { type ElectronApi, pageOrigin } from './electron-api.ts'

/** A document that waits to be printed, by the last part of its address. */
export type Printouts = Map<string, Uint8Array<ArrayBuffer>>

/** Must be called before Electron is ready. */
export function declareScheme({ protocol }: Pick<ElectronApi, 'protocol'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Answers every request of the scheme from the list of files and the waiting printouts. */
export function servePage({ protocol }: Pick<ElectronApi, 'protocol'>, files: PageFiles, printouts: Printouts): void {
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    const printout = printouts.get(pathname)
    if (`app://${host}` !== pageOrigin || request.method !== 'GET') return missing()
    if (printout) return new Response(printout, { headers: { ...pageHeaders, 'Content-Type': 'application/pdf' } })
    const file = files.find(pathname)
    if (!file) return missing()
    return new Response(await readFile(file.path), { headers: { ...pageHeaders, 'Content-Type': file.mediaType } })
  })
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { ...pageHeaders } })
}
