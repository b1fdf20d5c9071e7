/** Files on their way to the vault, in pieces that travel as JSON. */
import { fail, type Envelope } from '#contract/failure'
import { pieceBytes } from '#contract/file'
import type { FileReference } from '#contract/fields'
import { toBase64 } from './base64.ts'
import { registerClient } from './client.ts'

/**
 * Sends a file piece by piece and answers with its reference. `onProgress` gets sent and whole bytes; after an abort the
 * pieces are dropped and the answer is the refusal `task.cancelled`.
 */
export async function uploadFile(
  file: File,
  onProgress?: (sentBytes: number, sizeBytes: number) => void,
  signal?: AbortSignal,
): Promise<Envelope<FileReference>> {
  const client = registerClient()
  const begun = await client.call('file.begin', { name: file.name, sizeBytes: file.size })
  if (!begun.ok) return begun
  const { uploadId } = begun.value
  for (let offset = 0; offset < file.size; offset += pieceBytes) {
    if (signal?.aborted) return giveUp(uploadId)
    const piece = new Uint8Array(await file.slice(offset, offset + pieceBytes).arrayBuffer())
    const sent = await client.call('file.append', { uploadId, base64: toBase64(piece) })
    if (!sent.ok) return sent
    onProgress?.(sent.value.receivedBytes, file.size)
  }
  if (signal?.aborted) return giveUp(uploadId)
  const finished = await client.call('file.finish', { uploadId })
  return finished.ok ? { ok: true, value: finished.value.file } : finished
}

async function giveUp(uploadId: string): Promise<Envelope<never>> {
  await registerClient().call('file.cancel', { uploadId })
  return fail('REFUSED', 'task.cancelled')
}
