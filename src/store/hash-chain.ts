/**
 * The chain of the journal. Each entry's hash covers the entry before, its own place, author and instant, and the hash
 * of its payload, so that a payload can be redacted later without breaking the chain.
 */
import { hash } from 'node:crypto'

export interface ChainedEntry {
  readonly prevHash: Uint8Array
  readonly seq: number
  readonly streamKind: string
  readonly streamId: string
  readonly version: number
  readonly type: string
  readonly at: string
  readonly actorId: string
  readonly deskId: string | null
  readonly commandId: string | null
  readonly payloadHash: Uint8Array
}

/** What the first entry of a journal names as the one before it. */
export const chainStart: Uint8Array = new Uint8Array(32)

/** JSON with the keys of every object in order and no spaces: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => (one === undefined ? 'null' : canonicalJson(one))).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields: Readonly<Record<string, unknown>> = { ...value }
  const parts: string[] = []
  for (const name of Object.keys(fields).toSorted()) {
    const one = fields[name]
    if (one !== undefined) parts.push(`${JSON.stringify(name)}:${canonicalJson(one)}`)
  }
  return `{${parts.join()}}`
}

export function hashOfPayload(payload: string): Uint8Array {
  return hash('sha256', payload, 'buffer')
}

/** The parts are written as one JSON list, so that no two different entries give the same text. */
export function hashOfEntry(entry: ChainedEntry): Uint8Array {
  const { seq, streamKind, streamId, version, type, at, actorId, deskId, commandId } = entry
  const parts = [seq, streamKind, streamId, version, type, at, actorId, deskId, commandId]
  const text = JSON.stringify([toHex(entry.prevHash), ...parts, toHex(entry.payloadHash)])
  return hash('sha256', text, 'buffer')
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
