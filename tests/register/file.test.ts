/** Files in pieces: what may not come in is told before it travels, and what is given up leaves nothing. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DiskFull, type FileVault } from '#register/ports/surroundings'
import { bytesOf, type Office, openOffice, signIn, smallPdf, soundEvents, upload } from './office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await office.close()
})

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const begin = (name: string, sizeBytes: number) => office.call('file.begin', { name, sizeBytes })

/** Every file below the folder of files. */
async function kept(): Promise<string[]> {
  const folder = join(office.folder, 'files')
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found.filter((one) => one.isFile()).map((one) => one.name)
}

describe('before a byte travels', () => {
  test.each([
    { why: '0 bytes', name: 'хат.pdf', sizeBytes: 0, reason: 'file.empty' },
    { why: '300 MB', name: 'хат.pdf', sizeBytes: 300 * 1024 * 1024, reason: 'file.too-large' },
    { why: 'one byte over the limit', name: 'хат.pdf', sizeBytes: 50 * 1024 * 1024 + 1, reason: 'file.too-large' },
    { why: 'a program', name: 'setup.exe', sizeBytes: 10, reason: 'file.forbidden-type' },
    { why: 'a page with scripts', name: 'хат.html', sizeBytes: 10, reason: 'file.forbidden-type' },
    { why: 'two endings, the last counts', name: 'хат.pdf.exe', sizeBytes: 10, reason: 'file.forbidden-type' },
    { why: 'no ending', name: 'хат', sizeBytes: 10, reason: 'file.forbidden-type' },
    { why: 'an ending that every object has', name: 'a.constructor', sizeBytes: 10, reason: 'file.forbidden-type' },
    { why: 'the folder above', name: '..', sizeBytes: 10, reason: 'file.bad-name' },
    { why: 'a way out', name: '../хат.pdf', sizeBytes: 10, reason: 'file.bad-name' },
    { why: 'a way of Windows', name: 'C:\\хат.pdf', sizeBytes: 10, reason: 'file.bad-name' },
    { why: 'a hidden file', name: '.pdf', sizeBytes: 10, reason: 'file.bad-name' },
    { why: 'a device', name: 'con.pdf', sizeBytes: 10, reason: 'file.bad-name' },
    { why: 'a device in capitals', name: 'LPT1.pdf', sizeBytes: 10, reason: 'file.bad-name' },
    { why: 'a sign of the shell', name: 'a|b.pdf', sizeBytes: 10, reason: 'file.bad-name' },
  ])('$why is refused: $name', async ({ name, sizeBytes, reason }) => {
    expect(await begin(name, sizeBytes)).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason } })
    expect(await kept()).toEqual([])
  })

  test.each([
    { why: 'a mark that turns a name around', name: 'хат\u202Efdp.exe' },
    { why: 'a right-to-left mark', name: 'хат\u200F.pdf' },
  ])('$why tells its field', async ({ name }) => {
    const envelope = await begin(name, 10)
    expect(envelope).toMatchObject({
      failure: { code: 'INVALID_INPUT', issues: [{ path: 'name', reason: 'text.has-invisible' }] },
    })
  })

  test('exactly the limit may begin', async () => {
    const { uploadId } = await office.must('file.begin', { name: 'хат.pdf', sizeBytes: 50 * 1024 * 1024 })
    expect(uploadId).toMatch(/^[0-9a-f-]{36}$/)
    await office.must('file.cancel', { uploadId })
  })
})

describe('while it travels', () => {
  test('a file comes in pieces and is read in pieces', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(1_200_000, 'қ')])
    const { uploadId } = await office.must('file.begin', { name: 'хат.pdf', sizeBytes: bytes.length })
    const half = 500_000
    for (let at = 0; at < bytes.length; at += half) {
      const { receivedBytes } = await office.must('file.append', {
        uploadId,
        base64: base64(bytes.subarray(at, at + half)),
      })
      expect(receivedBytes).toBe(Math.min(at + half, bytes.length))
    }
    const { file } = await office.must('file.finish', { uploadId })
    expect(file).toMatchObject({ name: 'хат.pdf', mediaType: 'application/pdf', sizeBytes: bytes.length })
    expect(await kept()).toEqual([file.fileId])
    const first = await office.must('file.read', { fileId: file.fileId })
    expect(first).toMatchObject({ nextOffset: 524_288, sizeBytes: bytes.length })
    expect(Buffer.compare(Buffer.from(await bytesOf(office, file)), bytes)).toBe(0)
    expect((await office.must('file.read', { fileId: file.fileId, offset: bytes.length })).nextOffset).toBeNull()
    await soundEvents(office)
  })

  test('equal bytes are kept once, under their checksum (R-56)', async () => {
    const [first, second] = [
      await upload(office, { name: 'бір.pdf', bytes: smallPdf }),
      await upload(office, { name: 'екі.pdf', bytes: smallPdf }),
    ]
    expect(second.fileId).toBe(first.fileId)
    expect(await kept()).toEqual([first.fileId])
  })

  test.each([
    { why: 'a program under the name of a paper', name: 'хат.pdf', bytes: Buffer.from('MZ\u0090\u0000') },
    { why: 'a PDF under the name of a picture', name: 'сурет.png', bytes: Buffer.from(smallPdf) },
    { why: 'a text that is none', name: 'хат.txt', bytes: Buffer.from('a\u0000b') },
    { why: 'fewer bytes than the mark', name: 'сурет.png', bytes: Buffer.from([0x89]) },
  ])('$why is refused by its first bytes and leaves nothing', async ({ name, bytes }) => {
    const { uploadId } = await office.must('file.begin', { name, sizeBytes: bytes.length })
    await office.must('file.append', { uploadId, base64: base64(bytes) })
    const envelope = await office.call('file.finish', { uploadId })
    expect(envelope).toMatchObject({
      ok: false,
      failure: { code: 'REFUSED', reason: 'file.forbidden-type', facts: { name } },
    })
    expect(await kept()).toEqual([])
  })

  test('bytes that are missing at the end are told, and nothing stays', async () => {
    const { uploadId } = await office.must('file.begin', { name: 'хат.pdf', sizeBytes: 100 })
    await office.must('file.append', { uploadId, base64: base64(smallPdf) })
    expect(await office.call('file.finish', { uploadId })).toMatchObject({
      failure: { reason: 'file.incomplete', facts: { receivedBytes: smallPdf.length, sizeBytes: 100 } },
    })
    expect(await kept()).toEqual([])
    expect(await office.call('file.finish', { uploadId })).toMatchObject({
      failure: { reason: 'file.upload-not-found' },
    })
  })

  test('more bytes than were announced end the upload', async () => {
    const { uploadId } = await office.must('file.begin', { name: 'хат.pdf', sizeBytes: 5 })
    const envelope = await office.call('file.append', { uploadId, base64: base64(smallPdf) })
    expect(envelope).toMatchObject({ failure: { reason: 'file.too-large', facts: { mostBytes: 5 } } })
    expect(await kept()).toEqual([])
  })

  test.each([
    { why: 'no base64', text: 'мәтін' },
    { why: 'half a group', text: 'abc' },
  ])('$why tells its field', async ({ text }) => {
    const { uploadId } = await office.must('file.begin', { name: 'хат.pdf', sizeBytes: 5 })
    const envelope = await office.call('file.append', { uploadId, base64: text })
    expect(envelope).toMatchObject({ failure: { code: 'INVALID_INPUT', issues: [{ path: 'base64' }] } })
  })

  test('given up, it leaves nothing; a second time does no harm', async () => {
    const { uploadId } = await office.must('file.begin', { name: 'хат.pdf', sizeBytes: 100 })
    await office.must('file.append', { uploadId, base64: base64(smallPdf) })
    await office.must('file.cancel', { uploadId })
    await office.must('file.cancel', { uploadId })
    expect(await kept()).toEqual([])
    const after = await office.call('file.append', { uploadId, base64: base64(smallPdf) })
    expect(after).toMatchObject({ failure: { code: 'NOT_FOUND', reason: 'file.upload-not-found' } })
  })

  test('it belongs to the window that began it', async () => {
    const session = await signIn(office, 'clerk')
    const { uploadId } = await office.must('file.begin', { name: 'хат.pdf', sizeBytes: smallPdf.length })
    const piece = { uploadId, base64: base64(smallPdf) }
    const other = { failure: { code: 'NOT_FOUND', reason: 'file.upload-not-found' } }
    expect(await office.call('file.append', piece, { session })).toMatchObject(other)
    expect(await office.call('file.finish', { uploadId }, { session })).toMatchObject(other)
    await office.must('file.cancel', { uploadId }, { session })
    await office.must('file.append', piece)
    expect((await office.call('file.finish', { uploadId })).ok).toBe(true)
  })

  test('a file that is none is not found', async () => {
    const envelope = await office.call('file.read', { fileId: 'a'.repeat(64) })
    expect(envelope).toMatchObject({ failure: { code: 'NOT_FOUND', reason: 'file.not-found' } })
  })
})

test.each(['append', 'finish'] as const)(
  'a full disk at %s is told in words, and nothing half-done stays',
  async (step) => {
    await office.close()
    office = await openOffice({
      rebuilt: (deps) => {
        const full = (vault: FileVault): FileVault => ({ ...vault, [step]: () => Promise.reject(new DiskFull()) })
        const open = () => {
          const register = deps.house.open()
          return { ...register, vault: full(register.vault) }
        }
        return { ...deps, house: { ...deps.house, open } }
      },
    })
    const { uploadId } = await office.must('file.begin', { name: 'хат.pdf', sizeBytes: smallPdf.length })
    const appended = await office.call('file.append', { uploadId, base64: base64(smallPdf) })
    const told = step === 'append' ? appended : await office.call('file.finish', { uploadId })
    expect(told).toMatchObject({ ok: false, failure: { code: 'REFUSED', reason: 'file.disk-full' } })
    expect(await kept()).toEqual([])
    const again = await office.call('file.finish', { uploadId })
    expect(again).toMatchObject({ failure: { reason: 'file.upload-not-found' } })
  },
)
