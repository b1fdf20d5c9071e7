/** Which files may be attached to an appeal, told by name and checked by their first bytes. */
import { type Refusal, refuse } from '../refusal.ts'

interface FileType {
  readonly mediaType: string
  /** First bytes in hex; empty where a text has none. `riff` types carry their mark at byte 8. */
  readonly begins: readonly string[]
}

const types: Readonly<Record<string, FileType>> = {
  pdf: { mediaType: 'application/pdf', begins: ['25504446'] },
  jpg: { mediaType: 'image/jpeg', begins: ['ffd8ff'] },
  jpeg: { mediaType: 'image/jpeg', begins: ['ffd8ff'] },
  png: { mediaType: 'image/png', begins: ['89504e470d0a1a0a'] },
  tif: { mediaType: 'image/tiff', begins: ['49492a00', '4d4d002a'] },
  tiff: { mediaType: 'image/tiff', begins: ['49492a00', '4d4d002a'] },
  heic: { mediaType: 'image/heic', begins: ['000000'] },
  webp: { mediaType: 'image/webp', begins: ['52494646'] },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', begins: ['504b0304'] },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', begins: ['504b0304'] },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', begins: ['504b0304'] },
  doc: { mediaType: 'application/msword', begins: ['d0cf11e0'] },
  xls: { mediaType: 'application/vnd.ms-excel', begins: ['d0cf11e0'] },
  rtf: { mediaType: 'application/rtf', begins: ['7b5c727466'] },
  txt: { mediaType: 'text/plain', begins: [] },
  mp3: { mediaType: 'audio/mpeg', begins: ['494433', 'fffb', 'fff3', 'fff2'] },
  ogg: { mediaType: 'audio/ogg', begins: ['4f676753'] },
  mp4: { mediaType: 'video/mp4', begins: ['000000'] },
  eml: { mediaType: 'message/rfc822', begins: [] },
}

/** Endings that may be attached, for the message that refuses another. */
export const allowedEndings: readonly string[] = Object.keys(types)

/** Names that a file system keeps for devices, and marks that turn a name around. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const badLetters = /[\\/:*?"<>|\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/**
 * What an upload will be, told before a byte travels.
 * Refusals: `file.bad-name`, `file.empty`, `file.too-large`, `file.forbidden-type`. Sizes in bytes.
 */
export function plannedFile(
  { name, sizeBytes }: { readonly name: string; readonly sizeBytes: number },
  mostBytes: number,
): { readonly mediaType: string } | Refusal {
  if (badLetters.test(name) || deviceName.test(name) || name.startsWith('.')) return refuse('file.bad-name', { name })
  if (sizeBytes === 0) return refuse('file.empty', { name })
  if (sizeBytes > mostBytes) return refuse('file.too-large', { name, sizeBytes, mostBytes })
  const type = typeOf(name)
  return type
    ? { mediaType: type.mediaType }
    : refuse('file.forbidden-type', { name, allowed: allowedEndings.join(', ') })
}

/** Whether the first bytes fit the ending: a program named `.pdf` is refused. `head` holds at least 16 bytes or the whole file. */
export function fitsEnding(name: string, head: Uint8Array): boolean {
  const type = typeOf(name)
  if (!type) return false
  if (type.begins.length === 0) return !head.includes(0)
  const hex = [...head.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return type.begins.some((begin) => hex.startsWith(begin))
}

/** The type by the ending; undefined for an ending that is not among them, `constructor` too. */
function typeOf(name: string): FileType | undefined {
  const ending = name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : ''
  return Object.hasOwn(types, ending) ? types[ending] : undefined
}
