/**
 * Files in pieces, so that they travel as JSON over every transport, show progress and can be given up half-way.
 * Bytes are kept under their hash; a file that is begun and not finished leaves nothing behind.
 */
import { z } from 'zod'
import { task } from './operation.ts'
import { done, fileReference, id, requiredText, sha256 } from './fields.ts'

/** Largest piece, in bytes before base64. */
export const pieceBytes = 512 * 1024

const base64 = z.base64().max(Math.ceil(pieceBytes / 3) * 4 + 4)

export const fileBegin = task('file.begin', {
  access: 'signedIn',
  refusals: ['file.empty', 'file.too-large', 'file.forbidden-type', 'file.bad-name'],
  input: z.strictObject({ name: requiredText(200), sizeBytes: z.int().min(0) }),
  output: z.strictObject({ uploadId: id }),
})
export const fileAppend = task('file.append', {
  access: 'signedIn',
  refusals: ['file.too-large', 'file.disk-full'],
  input: z.strictObject({ uploadId: id, base64 }),
  output: z.strictObject({ receivedBytes: z.int() }),
})
export const fileFinish = task('file.finish', {
  access: 'signedIn',
  refusals: ['file.incomplete', 'file.forbidden-type', 'file.disk-full'],
  input: z.strictObject({ uploadId: id }),
  output: z.strictObject({ file: fileReference }),
})
export const fileCancel = task('file.cancel', {
  access: 'signedIn',
  input: z.strictObject({ uploadId: id }),
  output: done,
})
export const fileRead = task('file.read', {
  access: 'signedIn',
  input: z.strictObject({ fileId: sha256, offset: z.int().min(0).default(0) }),
  output: z.strictObject({ base64: z.string(), nextOffset: z.int().nullable(), sizeBytes: z.int() }),
})
