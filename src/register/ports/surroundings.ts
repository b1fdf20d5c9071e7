/** What use cases need of the world, and nothing more. Built in `adapters/`, put together in `main/`. */
import type { LocalMoment } from '#domain/calendar/local-time'
import type { DocumentModel } from '#domain/document/model'

export interface Clock {
  /** UTC instant, `2026-03-19T05:15:00.000Z`. */
  now(): string
  /** Milliseconds of an instant, for measuring between two of them. */
  milliseconds(instant: string): number
  /** UTC instant of a moment that carries its offset. */
  instantOf(moment: LocalMoment): string
  /** The same instant on the wall clock of a time zone, with its offset. Throws for an unknown zone. */
  local(instant: string, timeZone: string): LocalMoment
  /** Lets whatever waits go first: a long task that never does holds up every other call, and hears no wish to stop. */
  turn(): Promise<void>
}

export interface Passwords {
  hash(password: string): Promise<string>
  verify(password: string, hash: string): Promise<boolean>
}

export interface Codes {
  newId(): string
  /** Random text for keys and sessions: 32 bytes in hex. */
  newSecret(): string
  /** Short code of a text under a key: eight letters and digits that are not mistaken for each other, `K7MX-4R2P`. */
  shortCode(key: string, text: string): string
  /** Bytes as base64 and back: files travel as text inside JSON. Throws for text that is no base64. */
  toBase64(bytes: Uint8Array): string
  fromBase64(text: string): Uint8Array
  /** Compares two codes in constant time. */
  sameCode(a: string, b: string): boolean
}

export interface FileVault {
  /** Opens an upload; pieces are appended in order. */
  begin(uploadId: string): Promise<void>
  /** Returns the bytes received so far. Throws `DiskFull`. */
  append(uploadId: string, piece: Uint8Array): Promise<number>
  /** Moves the bytes to their place under their hash. */
  finish(uploadId: string): Promise<{ readonly fileId: string; readonly sizeBytes: number; readonly head: Uint8Array }>
  cancel(uploadId: string): Promise<void>
  /** Keeps bytes that the program made itself (a printed document). */
  put(bytes: Uint8Array): Promise<{ readonly fileId: string; readonly sizeBytes: number }>
  read(fileId: string, offset: number, length: number): Promise<Uint8Array>
}

export type DocumentFormat = 'pdf' | 'docx' | 'xlsx' | 'csv'

export interface DocumentWriter {
  write(model: DocumentModel, format: DocumentFormat): Promise<Uint8Array>
}

/** Log without personal data: event names, durations, trace ids, stacks. */
export interface Log {
  write(entry: {
    readonly level: 'info' | 'warn' | 'error'
    readonly event: string
    readonly [field: string]: unknown
  }): void
}

/** Thrown by adapters and store when the disk has no room; nothing half-done stays. */
export class DiskFull extends Error {
  constructor(cause?: unknown) {
    super('no room on the disk', { cause })
    this.name = 'DiskFull'
  }
}

/** Thrown when the folder or file may not be written. */
export class ReadOnlyPlace extends Error {
  constructor(cause?: unknown) {
    super('the place may not be written', { cause })
    this.name = 'ReadOnlyPlace'
  }
}

/** Thrown when another program has held the register for longer than a person would wait. */
export class StoreBusy extends Error {
  constructor(cause?: unknown) {
    super('the register is busy', { cause })
    this.name = 'StoreBusy'
  }
}

/** Thrown when bytes of the register are not what was written; the copy must be restored. */
export class StoreDamaged extends Error {
  constructor(cause?: unknown) {
    super('the register is damaged', { cause })
    this.name = 'StoreDamaged'
  }
}
