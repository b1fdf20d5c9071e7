/** Everything a register needs to run, handed in once by `main/compose.ts`. */
import type { Noun } from '#contract/operation'
import type { RegisterHouse } from './house.ts'
import type { Clock, Codes, DocumentWriter, Log, Passwords } from './surroundings.ts'

/** Data files that ship with the program, read as JSON: `resources/data/`. */
export interface ShippedData {
  calendar(): Promise<unknown>
  dictionaries(): Promise<unknown>
  sampleQuestions(): Promise<unknown>
  templates(): Promise<unknown>
}

export interface RegisterDeps {
  readonly house: RegisterHouse
  readonly clock: Clock
  readonly passwords: Passwords
  readonly codes: Codes
  readonly documents: DocumentWriter
  readonly log: Log
  readonly data: ShippedData
  readonly programVersion: string
  /** Tells every open window what changed. */
  announce(nouns: readonly Noun[]): void
  /** Tells how far a long task got. */
  progress(commandId: string, done: number, total: number | null): void
}
