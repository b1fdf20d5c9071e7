/** A projection turns events into rows of its own tables, and is their only writer. */
import type { RecordedEvent } from '#register/ports/journal'
import type { Db, TableName } from '../tables.ts'

export interface Projection {
  /** Tables that this projection writes: `verify` compares exactly these with a rebuild. */
  readonly tables: readonly TableName[]
  /** Writes what follows from one event. It may read its own tables and the journal, never a clock. */
  apply(db: Db, recorded: RecordedEvent): Promise<void>
  /** Types of events that it writes many at a time; the rows must be those that `apply` writes one by one. */
  readonly together?: {
    readonly types: readonly RecordedEvent['event']['type'][]
    apply(db: Db, recorded: readonly RecordedEvent[]): Promise<void>
  }
}
