/**
 * How an operation is described. A query reads, a command appends to the journal in one transaction, a task does what
 * stands outside it: sign-in, drafts, files, documents, long work that shows progress.
 */
import type { z } from 'zod'

export const roles = ['clerk', 'official', 'supervisor', 'admin'] as const
export type Role = (typeof roles)[number]

/** What can change; windows that show a noun read it again when it is announced. */
export const nouns = [
  'register',
  'session',
  'organisation',
  'desk',
  'user',
  'official',
  'settings',
  'calendar',
  'dictionary',
  'template',
  'appeal',
  'draft',
  'meeting',
  'question',
  'commitment',
  'reception',
] as const
export type Noun = (typeof nouns)[number]

export type OperationMode = 'query' | 'command' | 'task'

/** `anyone`: before sign-in too. `signedIn`: every role. */
export type Access = 'anyone' | 'signedIn' | readonly Role[]

export interface OperationOptions<Input extends z.ZodType, Output extends z.ZodType> {
  readonly input: Input
  readonly output: Output
  readonly access: Access
  /** Reasons with which the domain may refuse, told to callers. */
  readonly refusals?: readonly string[]
  readonly changes?: readonly Noun[]
  /** May run for long: reports progress, can be cancelled. */
  readonly long?: boolean
  /** Reading leaves a trace in the journal when the reader is an administrator (design, table of roles). */
  readonly traced?: boolean
}

export interface Operation<
  Name extends string = string,
  Mode extends OperationMode = OperationMode,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> extends OperationOptions<Input, Output> {
  readonly name: Name
  readonly mode: Mode
}

/** Describes an operation that only reads. */
export function query<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  name: Name,
  options: OperationOptions<Input, Output>,
): Operation<Name, 'query', Input, Output> {
  return { name, mode: 'query', ...options }
}

/** Describes an operation that appends at least one event, or is refused. */
export function command<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  name: Name,
  options: OperationOptions<Input, Output>,
): Operation<Name, 'command', Input, Output> {
  return { name, mode: 'command', ...options }
}

/** Describes an operation that works outside the one transaction of a command. */
export function task<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  name: Name,
  options: OperationOptions<Input, Output>,
): Operation<Name, 'task', Input, Output> {
  return { name, mode: 'task', ...options }
}
