/** Documents that the register made, brought to this window for print or for keeping. */
import type { Envelope } from '#contract/failure'
import type { FileReference } from '#contract/fields'
import type { PrintableDocument } from '#contract/host-bridge'
import { fromBase64 } from './base64.ts'
import { hostBridge } from './bridge.ts'
import { registerClient } from './client.ts'

/** Reads all pieces of a file. */
export async function readDocument(file: FileReference): Promise<Envelope<PrintableDocument>> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let offset: number | null = 0
  while (offset !== null) {
    const read: Envelope<{ base64: string; nextOffset: number | null }> = await registerClient().call('file.read', {
      fileId: file.fileId,
      offset,
    })
    if (!read.ok) return read
    pieces.push(fromBase64(read.value.base64))
    offset = read.value.nextOffset
  }
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer())
  return { ok: true, value: { name: file.name, mediaType: file.mediaType, bytes } }
}

/** Reads a PDF and opens the print dialog. */
export async function printDocument(file: FileReference): Promise<Envelope<null>> {
  const read = await readDocument(file)
  if (!read.ok) return read
  await hostBridge().print(read.value)
  return { ok: true, value: null }
}

/** Reads a document and lets the person keep it. */
export async function keepDocument(file: FileReference): Promise<Envelope<null>> {
  const read = await readDocument(file)
  if (!read.ok) return read
  await hostBridge().save(read.value)
  return { ok: true, value: null }
}
