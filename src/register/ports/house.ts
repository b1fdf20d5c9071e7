/**
 * The house of registers in one folder: the real register, and a practice one beside it. Use cases that open, make or
 * leave a register ask it; all others get the register that is open.
 */
import type { FileVault } from './surroundings.ts'
import type { UnitOfWork } from './unit-of-work.ts'

export type RegisterState = 'absent' | 'ready' | 'newer' | 'damaged' | 'readOnly'

export interface Progress {
  (done: number, total: number | null): void
}

/** Told from outside that a long task should stop; asked between two pieces of work. */
export interface StopSignal {
  readonly aborted: boolean
}

export interface VerifyProblem {
  readonly kind: 'journal' | 'projection' | 'file' | 'gap' | 'database'
  readonly where: string
  readonly detail: string
  readonly seq: number | null
}

export interface VerifyReport {
  readonly clean: boolean
  readonly events: number
  readonly headHash: string
  readonly appeals: number
  readonly files: number
  readonly problems: readonly VerifyProblem[]
}

export interface OpenRegister {
  readonly unitOfWork: UnitOfWork
  readonly vault: FileVault
  readonly isPractice: boolean
  /** Rebuilds every projection from the journal and compares, walks the hash chain, reads every file. */
  verify(progress: Progress, signal: StopSignal): Promise<VerifyReport>
}

export interface NewRegister {
  readonly practice: boolean
  /** Key of the receipt codes; a secret of its own when not given. Only a practice register is told one. */
  readonly receiptKey?: string
}

export interface RegisterHouse {
  state(): RegisterState
  /** The open register. Throws when `state()` is not `ready` or `readOnly`. */
  open(): OpenRegister
  /** Makes an empty register file. Throws `ReadOnlyPlace` or `DiskFull`; leaves nothing behind when it fails. */
  create(options: NewRegister): Promise<OpenRegister>
  /** Opens the practice register beside the real one; undefined when there is none yet. */
  openPractice(): Promise<OpenRegister | undefined>
  /** Removes a practice register that was given up half-way. */
  discardPractice(): Promise<void>
  /** Back to the real register, or to none. */
  leavePractice(): Promise<void>
}
