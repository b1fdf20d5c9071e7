import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFileVault, namedError, sweepUploads } from '#adapters/file-vault'
import { DiskFull, ReadOnlyPlace } from '#register/ports/surroundings'

function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'qabyldau-vault-')), 'files')
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

test('pieces become one file under the hash of all of them', async () => {
  const folder = newFolder()
  const vault = createFileVault(folder)
  const uploadId = randomUUID()
  await vault.begin(uploadId)
  expect(await vault.append(uploadId, bytesOf('өтініш '))).toBe(13)
  expect(await vault.append(uploadId, bytesOf('мәтіні'))).toBe(25)
  const hash = createHash('sha256').update('өтініш мәтіні').digest('hex')
  const kept = await vault.finish(uploadId)
  expect(kept).toMatchObject({ fileId: hash, sizeBytes: 25 })
  expect(Buffer.from(kept.head).toString()).toBe('өтініш мәтіні')
  expect(readFileSync(join(folder, hash.slice(0, 2), hash), 'utf8')).toBe('өтініш мәтіні')
  expect(readdirSync(join(folder, '.incoming'))).toEqual([])
})

test('pieces sent at once stay in order', async () => {
  const vault = createFileVault(newFolder())
  const uploadId = randomUUID()
  await vault.begin(uploadId)
  const pieces = Array.from({ length: 50 }, (_, at) => `${at};`)
  await Promise.all(pieces.map((piece) => vault.append(uploadId, bytesOf(piece))))
  const { fileId, sizeBytes } = await vault.finish(uploadId)
  expect(Buffer.from(await vault.read(fileId, 0, sizeBytes)).toString()).toBe(pieces.join(''))
})

test('the same bytes have one place', async () => {
  const vault = createFileVault(newFolder())
  const first = await vault.put(bytesOf('same'))
  expect(await vault.put(bytesOf('same'))).toEqual(first)
  expect(Buffer.from(await vault.read(first.fileId, 0, 10)).toString()).toBe('same')
})

test('a file is read in parts', async () => {
  const vault = createFileVault(newFolder())
  const { fileId } = await vault.put(bytesOf('0123456789'))
  expect(Buffer.from(await vault.read(fileId, 3, 4)).toString()).toBe('3456')
  expect(await vault.read(fileId, 10, 4)).toHaveLength(0)
})

test('a cancelled upload leaves nothing', async () => {
  const folder = newFolder()
  const vault = createFileVault(folder)
  const uploadId = randomUUID()
  await vault.begin(uploadId)
  await vault.append(uploadId, bytesOf('half'))
  await vault.cancel(uploadId)
  expect(readdirSync(join(folder, '.incoming'))).toEqual([])
  await expect(vault.append(uploadId, bytesOf('more'))).rejects.toThrow('not begun')
})

test.each(['../../etc/passwd', 'ab/../../x', '', 'A'.repeat(64), `${'a'.repeat(64)}/..`])(
  'a path is made of hashes and ids only: %j',
  async (name) => {
    const vault = createFileVault(newFolder())
    await expect(vault.read(name, 0, 1)).rejects.toThrow('not the id of a file')
    await expect(vault.begin(name)).rejects.toThrow('not the id of an upload')
  },
)

test('a changed, a shortened and a missing file are told', async () => {
  const folder = newFolder()
  const vault = createFileVault(folder)
  const { fileId } = await vault.put(bytesOf('as it was'))
  const path = join(folder, fileId.slice(0, 2), fileId)
  expect(await vault.check(fileId)).toBe('sound')
  writeFileSync(path, 'as it is.')
  expect(await vault.check(fileId)).toBe('damaged')
  truncateSync(path, 3)
  expect(await vault.check(fileId)).toBe('damaged')
  expect(await vault.check('0'.repeat(64))).toBe('missing')
})

test('old uploads are swept, those of today belong to somebody', async () => {
  const folder = newFolder()
  const vault = createFileVault(folder)
  const [old, fresh] = [randomUUID(), randomUUID()]
  await vault.begin(old)
  await vault.begin(fresh)
  const now = new Date()
  const longAgo = new Date(now.getTime() - 25 * 3_600_000)
  utimesSync(join(folder, '.incoming', old), longAgo, longAgo)
  expect(await sweepUploads(folder, now)).toBe(1)
  expect(readdirSync(join(folder, '.incoming'))).toEqual([fresh])
})

test('nothing is swept where there is nothing', async () => {
  const folder = newFolder()
  expect(await sweepUploads(folder, new Date())).toBe(0)
  expect(existsSync(folder)).toBe(false)
})

test.each([
  { code: 'ENOSPC', name: DiskFull },
  { code: 'EDQUOT', name: DiskFull },
  { code: 'EROFS', name: ReadOnlyPlace },
  { code: 'EACCES', name: ReadOnlyPlace },
  { code: 'EPERM', name: ReadOnlyPlace },
])('$code of the disk has a name that the register knows', ({ code, name }) => {
  expect(namedError(Object.assign(new Error('disk'), { code }))).toBeInstanceOf(name)
})

test('what a really full disk answers has that name', async () => {
  // /dev/full answers every write with ENOSPC.
  if (!existsSync('/dev/full')) return
  const { open } = await import('node:fs/promises')
  const handle = await open('/dev/full', 'w')
  const failure: unknown = await handle.write('x').catch((error: unknown) => namedError(error))
  await handle.close()
  expect(failure).toBeInstanceOf(DiskFull)
})
