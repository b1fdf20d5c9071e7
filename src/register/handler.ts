/** What a use case is given and what it may answer. One kind of handler for each mode of an operation. */
import type { LocalMoment } from '#domain/calendar/local-time'
import type { LocalDate } from '#domain/calendar/local-date'
import type { Role } from '#domain/office/events'
import type { Facts, Refusal } from '#domain/refusal'
import type { OperationName, OperationOutput, OperationParsed, Operations } from '#contract/operations'
import type { RegisterDeps } from './ports/deps.ts'
import type { OpenRegister, StopSignal } from './ports/house.ts'
import type { ReadTx, Tx, WriteResult } from './ports/unit-of-work.ts'
import type { Sessions } from './sessions.ts'

/** Who does it, as the session knows them. */
export interface Actor {
  readonly userId: string
  readonly login: string
  readonly name: string
  readonly positionKk: string
  readonly positionRu: string
  readonly role: Role
  readonly deskId: string | null
}

/** A thing that was asked for and is not there. */
export interface Missing {
  readonly missing: true
  readonly reason: string
  readonly facts: Facts
}

/** Answers that there is no such thing; `reason` is `noun.not-found`. */
export function notFound(reason: string, facts: Facts = {}): Missing {
  return { missing: true, reason, facts }
}

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value && value.missing === true
}

export type Answer<Value> = Value | Refusal | Missing

/** Now, by the clock of the office. */
export interface OfficeTime {
  readonly instant: string
  readonly moment: LocalMoment
  readonly today: LocalDate
}

interface BaseContext {
  readonly deps: RegisterDeps
  readonly sessions: Sessions
  readonly session: string
  /** UTC instant at which the call came. */
  readonly instant: string
  readonly commandId: string
}

export interface QueryContext extends BaseContext {
  readonly actor: Actor
  readonly tx: ReadTx
}

export interface CommandContext extends BaseContext {
  readonly actor: Actor
  readonly tx: Tx
}

/** A task opens its own transactions, so that slow work (writing a PDF, hashing a password) never holds one. */
export interface TaskContext extends BaseContext {
  /** Undefined before sign-in; operations that need one are not called without it. */
  readonly actor: Actor | undefined
  /** The open register. Throws when there is none. */
  register(): OpenRegister
  write<Value>(work: (tx: Tx) => Promise<Answer<Value>>): Promise<WriteResult<Answer<Value>>>
  progress(done: number, total: number | null): void
  readonly signal: StopSignal
}

export type QueryHandler<Name extends OperationName> = (
  input: OperationParsed<Name>,
  context: QueryContext,
) => Promise<Answer<OperationOutput<Name>>>

export type CommandHandler<Name extends OperationName> = (
  input: OperationParsed<Name>,
  context: CommandContext,
) => Promise<Answer<OperationOutput<Name>>>

export type TaskHandler<Name extends OperationName> = (
  input: OperationParsed<Name>,
  context: TaskContext,
) => Promise<Answer<OperationOutput<Name>>>

export type HandlerOf<Name extends OperationName> = Operations[Name]['mode'] extends 'command'
  ? CommandHandler<Name>
  : Operations[Name]['mode'] extends 'task'
    ? TaskHandler<Name>
    : QueryHandler<Name>

export type Handlers = { readonly [Name in OperationName]: HandlerOf<Name> }
