/** What the document writer and its worker thread say to each other. */
import type { DocumentModel } from '#domain/document/model'
import type { DocumentFormat } from '#register/ports/surroundings'

export interface DocumentJob {
  readonly id: number
  readonly model: DocumentModel
  readonly format: DocumentFormat
  readonly fontsDirectory: string
  /** Milliseconds since 1970. */
  readonly writtenAt: number
}

export type DocumentReply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly error: string; readonly stack: string }
