/**
 * One transaction. A query gets a `ReadTx`, a command a `Tx`: writing in a query does not compile. Nothing of the
 * database is known beyond these interfaces.
 */
import type { AppealReader } from './appeal-reader.ts'
import type { JournalReader, JournalWriter } from './journal.ts'
import type { MeetingReader } from './meeting-reader.ts'
import type { OfficeReader } from './office-reader.ts'
import type { ReceptionReader } from './reception-reader.ts'
import type { TemplateReader } from './template-reader.ts'

export interface DraftRecord {
  readonly draftId: string
  readonly userId: string
  readonly screen: string
  readonly title: string
  /** JSON text. */
  readonly content: string
  readonly savedAt: string
}

export interface DraftReader {
  drafts(userId: string, screen: string): Promise<DraftRecord[]>
}
export interface DraftWriter extends DraftReader {
  saveDraft(draft: DraftRecord): Promise<void>
  discardDraft(userId: string, draftId: string): Promise<void>
}

export interface StoredFile {
  readonly fileId: string
  readonly mediaType: string
  readonly sizeBytes: number
}
export interface FileReader {
  file(fileId: string): Promise<StoredFile | undefined>
}
export interface FileWriter extends FileReader {
  /** Notes that the vault holds these bytes; called after the bytes are safe on disk. */
  noteFile(file: StoredFile): Promise<void>
}

export interface Credential {
  readonly hash: string
  readonly mustChange: boolean
}
/** Password hashes stand outside the journal: a journal is kept for ever, a hash must not be. */
export interface CredentialReader {
  credential(userId: string): Promise<Credential | undefined>
}
export interface CredentialWriter extends CredentialReader {
  setCredential(userId: string, credential: Credential): Promise<void>
}

export interface ReadTx {
  readonly journal: JournalReader
  readonly office: OfficeReader
  readonly appeals: AppealReader
  readonly meetings: MeetingReader
  readonly receptions: ReceptionReader
  readonly templates: TemplateReader
  readonly drafts: DraftReader
  readonly files: FileReader
  readonly credentials: CredentialReader
  /** Key of this register for receipt codes; made when the register was made. */
  receiptKey(): Promise<string>
}

export interface Tx extends ReadTx {
  readonly journal: JournalWriter
  readonly drafts: DraftWriter
  readonly files: FileWriter
  readonly credentials: CredentialWriter
}

export interface Author {
  readonly actorId: string
  readonly deskId: string | null
}

/** First reply of a command, kept with the transaction that made it, so that a repeated call gets the same one. */
export interface KeptReply {
  readonly operation: string
  readonly reply: string
}

export interface WriteOptions {
  readonly author: Author
  /** Id of the command; when it was answered before, `work` is not called and the kept reply comes back. */
  readonly commandId?: string
  readonly operation: string
  /** Instant that the events carry; the clock's when not given. A replay gives its own. */
  readonly at?: string
}

export type WriteResult<Value> =
  | { readonly outcome: 'committed'; readonly value: Value }
  | { readonly outcome: 'rolledBack'; readonly value: Value }
  | { readonly outcome: 'answeredBefore'; readonly reply: string }

export interface UnitOfWork {
  /** A consistent snapshot; several may run beside a write. */
  read<Value>(work: (tx: ReadTx) => Promise<Value>): Promise<Value>
  /**
   * Begins immediately (waits for other processes), commits when `keep` is true and rolls back otherwise; a thrown error
   * rolls back and is thrown again. `reply` is stored under the command id in the same transaction.
   */
  write<Value>(
    options: WriteOptions,
    work: (tx: Tx) => Promise<{ readonly keep: boolean; readonly value: Value; readonly reply?: string }>,
  ): Promise<WriteResult<Value>>
}
