/** Bytes of a document that an operation made, written to a file. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fieldsOf, numberIn, textIn } from '../fields.ts'
import { Refused } from './command.ts'
import type { RegisterSession } from './open-register.ts'

interface FoundDocument {
  readonly fileId: string
  readonly name: string
}

/** The document of a reply, under `document` or `file`; undefined when it has none. */
export function documentIn(value: unknown): FoundDocument | undefined {
  const found = fieldsOf(value)['document'] ?? fieldsOf(value)['file']
  const [fileId, name] = [textIn(found, 'fileId'), textIn(found, 'name')]
  return fileId === undefined || name === undefined ? undefined : { fileId, name }
}

/** Writes a document to `out`, else to `documents/` of the register's folder. Throws `Refused` when it cannot. */
export async function keepDocument(
  session: RegisterSession,
  { fileId, name }: FoundDocument,
  out: string | undefined,
): Promise<string> {
  const path = resolve(out ?? join(session.folder, 'documents', safeName(name)))
  const bytes = await readWhole(session, fileId)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  } catch {
    throw new Refused('file.unwritable', { file: path })
  }
  return path
}

/** Letters and digits of any script, dots, hyphens; nothing that names a folder or that Windows reserves. */
export function safeName(name: string): string {
  const letters = name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
  const trimmed = letters.replaceAll(/^[.\-\s]+|[.\s]+$/g, '').slice(0, 120)
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(trimmed)
  return isReserved || trimmed === '' ? `document-${trimmed}` : trimmed
}

async function readWhole(session: RegisterSession, fileId: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let offset: number | null = 0; offset !== null;) {
    const piece = await session.call('file.read', { fileId, offset })
    if (!piece.ok) throw piece.failure
    pieces.push(Buffer.from(textIn(piece.value, 'base64') ?? '', 'base64'))
    offset = numberIn(piece.value, 'nextOffset') ?? null
  }
  return Buffer.concat(pieces)
}
