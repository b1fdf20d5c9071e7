/**
 * Files of the register, kept under the hash of their bytes: `files/ab/<sha256>`. Uploads gather in `files/.incoming`
 * and move to their place whole. No path is ever made of what a person typed.
 */
import { type Hash, createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { DiskFull, type FileVault, ReadOnlyPlace } from '#register/ports/surroundings'

/** First bytes by which the type of a file is told. */
const headBytes = 4096
/** Uploads older than this belong to no living program. */
const leftoverHours = 24

export interface CheckedVault extends FileVault {
  /** Reads a whole file and compares it with its name. */
  check(fileId: string): Promise<'sound' | 'missing' | 'damaged'>
}

interface Upload {
  readonly handle: FileHandle
  readonly hash: Hash
  sizeBytes: number
  head: Buffer
  /** Pieces are written one after another, also when they come at once. */
  last: Promise<unknown>
}

/** The vault in a folder. Nothing is made on the disk before the first bytes come. */
export function createFileVault(folder: string): CheckedVault {
  const incoming = join(folder, '.incoming')
  const uploads = new Map<string, Upload>()

  const place = (fileId: string): string => {
    if (!/^[0-9a-f]{64}$/.test(fileId)) throw new Error('not the id of a file')
    return join(folder, fileId.slice(0, 2), fileId)
  }
  const waiting = (uploadId: string): string => {
    if (!/^[0-9a-f-]{36}$/.test(uploadId)) throw new Error('not the id of an upload')
    return join(incoming, uploadId)
  }
  const uploadOf = (uploadId: string): Upload => {
    const upload = uploads.get(uploadId)
    if (!upload) throw new Error('the upload was not begun')
    return upload
  }

  async function begin(uploadId: string): Promise<void> {
    await mkdir(incoming, { recursive: true })
    const handle = await open(waiting(uploadId), 'wx', 0o600)
    const upload = { handle, hash: createHash('sha256'), sizeBytes: 0, head: Buffer.alloc(0), last: Promise.resolve() }
    uploads.set(uploadId, upload)
  }

  async function append(uploadId: string, piece: Uint8Array): Promise<number> {
    const upload = uploadOf(uploadId)
    const written = upload.last.then(() => writePiece(upload, piece))
    upload.last = written.catch(() => undefined)
    return await written
  }

  async function finish(uploadId: string): ReturnType<FileVault['finish']> {
    const upload = uploadOf(uploadId)
    await upload.last
    await upload.handle.sync()
    await upload.handle.close()
    uploads.delete(uploadId)
    const fileId = upload.hash.digest('hex')
    await keep(waiting(uploadId), fileId)
    return { fileId, sizeBytes: upload.sizeBytes, head: upload.head }
  }

  /** Equal bytes have one place; a file that is there already stays, unless it was cut short. */
  async function keep(source: string, fileId: string): Promise<void> {
    const target = place(fileId)
    const shelf = join(folder, fileId.slice(0, 2))
    await mkdir(shelf, { recursive: true })
    await rename(source, target)
    await syncFolder(shelf)
  }

  async function cancel(uploadId: string): Promise<void> {
    const path = waiting(uploadId)
    const upload = uploads.get(uploadId)
    uploads.delete(uploadId)
    await upload?.last
    await upload?.handle.close()
    await rm(path, { force: true })
  }

  async function put(bytes: Uint8Array): ReturnType<FileVault['put']> {
    const uploadId = randomUUID()
    await begin(uploadId)
    try {
      await append(uploadId, bytes)
      const { fileId, sizeBytes } = await finish(uploadId)
      return { fileId, sizeBytes }
    } catch (error) {
      await cancel(uploadId)
      throw error
    }
  }

  async function read(fileId: string, offset: number, length: number): Promise<Uint8Array> {
    const handle = await open(place(fileId), 'r')
    try {
      const { size } = await handle.stat()
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset)
      return bytes.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  }

  async function check(fileId: string): Promise<'sound' | 'missing' | 'damaged'> {
    const path = place(fileId)
    if (!(await exists(path))) return 'missing'
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex') === fileId ? 'sound' : 'damaged'
  }

  return {
    begin: (uploadId) => named(begin(uploadId)),
    append: (uploadId, piece) => named(append(uploadId, piece)),
    finish: (uploadId) => named(finish(uploadId)),
    put: (bytes) => named(put(bytes)),
    cancel,
    read,
    check,
  }
}

/** Removes uploads that were begun and never finished, of programs that ended long ago. */
export async function sweepUploads(folder: string, now: Date): Promise<number> {
  const incoming = join(folder, '.incoming')
  const names = (await exists(incoming)) ? await readdir(incoming) : []
  let swept = 0
  for (const name of names) {
    const path = join(incoming, name)
    const found = await stat(path)
    if (now.getTime() - found.mtimeMs < leftoverHours * 3_600_000) continue
    await rm(path, { force: true })
    swept += 1
  }
  return swept
}

async function writePiece(upload: Upload, piece: Uint8Array): Promise<number> {
  const from = upload.sizeBytes
  try {
    for (let done = 0; done < piece.length;) {
      const { bytesWritten } = await upload.handle.write(piece, done, piece.length - done, from + done)
      done += bytesWritten
    }
  } catch (error) {
    await upload.handle.truncate(from)
    throw error
  }
  upload.hash.update(piece)
  if (upload.head.length < headBytes) upload.head = Buffer.concat([upload.head, piece]).subarray(0, headBytes)
  upload.sizeBytes = from + piece.length
  return upload.sizeBytes
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

/** A rename is safe from a power cut only when its folder is written too; Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function named<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    throw namedError(error)
  }
}

/** Faults of the disk under the names that the register knows. Other errors stay as they are. */
export function namedError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return new DiskFull(error)
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return new ReadOnlyPlace(error)
  return error
}
