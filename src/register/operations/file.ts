/** Files in pieces: refused before a byte travels where that can be told, kept under their hash in the end. */
import { allowedEndings, fitsEnding, plannedFile } from '#domain/appeal/file-types'
import { isRefusal, type Refusal, refuse } from '#domain/refusal'
import { pieceBytes } from '#contract/file'
import { notFound, type TaskContext, type TaskHandler } from '../handler.ts'
import { DiskFull } from '../ports/surroundings.ts'

interface Upload {
  readonly session: string
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  receivedBytes: number
  /** First bytes, by which the type is told. */
  head: Uint8Array
}

/** So many first bytes tell the type of a file. */
const headBytes = 4096

/** Uploads under way in this process; one that is never finished is swept by the vault at the next start. */
const uploads = new Map<string, Upload>()

export const fileBegin: TaskHandler<'file.begin'> = async ({ name, sizeBytes }, { register, deps, session }) => {
  const { office } = await register().unitOfWork.read((tx) => tx.office.settings())
  const planned = plannedFile({ name, sizeBytes }, office.attachmentMaxBytes)
  if (isRefusal(planned)) return planned
  const uploadId = deps.codes.newId()
  await register().vault.begin(uploadId)
  uploads.set(uploadId, {
    session,
    name,
    mediaType: planned.mediaType,
    sizeBytes,
    receivedBytes: 0,
    head: new Uint8Array(),
  })
  return { uploadId }
}

export const fileAppend: TaskHandler<'file.append'> = async ({ uploadId, base64 }, context) => {
  const upload = uploadOf(uploadId, context.session)
  if (!upload) return notFound('file.upload-not-found')
  const piece = context.deps.codes.fromBase64(base64)
  if (upload.receivedBytes + piece.length > upload.sizeBytes) {
    await give(uploadId, context)
    return refuse('file.too-large', {
      name: upload.name,
      sizeBytes: upload.receivedBytes + piece.length,
      mostBytes: upload.sizeBytes,
    })
  }
  const stored = await orDiskFull(context, uploadId, () => context.register().vault.append(uploadId, piece))
  if (isRefusal(stored)) return stored
  upload.receivedBytes = stored
  upload.head = withMore(upload.head, piece)
  return { receivedBytes: stored }
}

export const fileFinish: TaskHandler<'file.finish'> = async ({ uploadId }, context) => {
  const upload = uploadOf(uploadId, context.session)
  if (!upload) return notFound('file.upload-not-found')
  const { name, mediaType, sizeBytes, receivedBytes } = upload
  if (receivedBytes !== sizeBytes) {
    await give(uploadId, context)
    return refuse('file.incomplete', { name, receivedBytes, sizeBytes })
  }
  // Looked at before the bytes find their place, so that a refused file leaves nothing behind.
  if (!fitsEnding(name, upload.head)) {
    await give(uploadId, context)
    return refuse('file.forbidden-type', { name, allowed: allowedEndings.join(', ') })
  }
  const finished = await orDiskFull(context, uploadId, () => context.register().vault.finish(uploadId))
  uploads.delete(uploadId)
  if (isRefusal(finished)) return finished
  const { fileId } = finished
  await context.write(async (tx) => {
    await tx.files.noteFile({ fileId, mediaType, sizeBytes })
    return { done: true as const }
  })
  return { file: { fileId, name, mediaType, sizeBytes } }
}

export const fileCancel: TaskHandler<'file.cancel'> = async ({ uploadId }, context) => {
  if (uploadOf(uploadId, context.session)) await give(uploadId, context)
  return { done: true }
}

export const fileRead: TaskHandler<'file.read'> = async ({ fileId, offset }, { register, deps }) => {
  const stored = await register().unitOfWork.read((tx) => tx.files.file(fileId))
  if (!stored) return notFound('file.not-found')
  const { sizeBytes } = stored
  const bytes = await register().vault.read(fileId, offset, pieceBytes)
  const next = offset + bytes.length
  return {
    base64: deps.codes.toBase64(bytes),
    nextOffset: next < sizeBytes && bytes.length > 0 ? next : null,
    sizeBytes,
  }
}

function withMore(head: Uint8Array, piece: Uint8Array): Uint8Array {
  const missing = headBytes - head.length
  return missing <= 0 ? head : Uint8Array.from([...head, ...piece.subarray(0, missing)])
}

/** An upload belongs to the window that began it. */
function uploadOf(uploadId: string, session: string): Upload | undefined {
  const upload = uploads.get(uploadId)
  return upload?.session === session ? upload : undefined
}

async function give(uploadId: string, { register }: Pick<TaskContext, 'register'>): Promise<void> {
  uploads.delete(uploadId)
  await register().vault.cancel(uploadId)
}

async function orDiskFull<Value>(
  context: Pick<TaskContext, 'register'>,
  uploadId: string,
  work: () => Promise<Value>,
): Promise<Value | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DiskFull)) throw error
    await give(uploadId, context)
    return refuse('file.disk-full')
  }
}
