/**
 * What a page may ask of the shell around it. Built twice: over IPC in `preload/`, over loopback HTTP in
 * `renderer/host/`. Everything else is an operation.
 */
import type { Envelope } from './failure.ts'
import type { Noun } from './operation.ts'
import type { Request } from './request.ts'

export type HostEvent =
  /** Something changed, in this window, another one or another process: whoever shows these nouns reads again. */
  | { readonly kind: 'changed'; readonly nouns: readonly Noun[] }
  /** A long task under `commandId` got further; `total` is null while unknown. */
  | { readonly kind: 'progress'; readonly commandId: string; readonly done: number; readonly total: number | null }
  /** The register's worker ended and was started again; what was acknowledged is there. */
  | { readonly kind: 'restarted' }
  /** The host went away or came back. */
  | { readonly kind: 'connection'; readonly online: boolean }

export interface PrintableDocument {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface HostBridge {
  /** Never rejects: what goes wrong on the way comes back as UNAVAILABLE. */
  call(request: Request): Promise<Envelope>
  /** Asks a long task to stop; it answers its own call with the refusal `task.cancelled`. */
  cancel(commandId: string): Promise<void>
  subscribe(listener: (event: HostEvent) => void): () => void
  /** Opens the print dialog of the system for a PDF. */
  print(document: PrintableDocument): Promise<void>
  /** Lets the person keep the file: a save dialog, or the browser's download. */
  save(document: PrintableDocument): Promise<void>
  readonly shell: 'electron' | 'browser'
}
