/** What travels between the main thread and the register's worker: plain JSON both ways. */
import type { Envelope } from '#contract/failure'
import type { Noun } from '#contract/operation'

export interface WorkerOptions {
  readonly folder: string
  readonly practice: boolean
}

export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly request: unknown; readonly session: string }
  | { readonly kind: 'cancel'; readonly commandId: string; readonly session: string }
  | { readonly kind: 'end-session'; readonly session: string }
  | { readonly kind: 'close' }

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly envelope: Envelope }
  | { readonly kind: 'changed'; readonly nouns: readonly Noun[] }
  | { readonly kind: 'progress'; readonly commandId: string; readonly done: number; readonly total: number | null }
