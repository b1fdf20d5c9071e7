/**
 * What can come back from an operation: a value or a failure, never a rejected promise. Codes are few on purpose; what
 * the domain refuses is told apart by its reason key, and sentences are made where they are shown.
 */

export const failureCodes = [
  'INVALID_INPUT',
  'REFUSED',
  'NOT_FOUND',
  'NOT_ALLOWED',
  'CONFLICT',
  'UNAVAILABLE',
  'INTERNAL',
] as const
export type FailureCode = (typeof failureCodes)[number]

export type Facts = Readonly<Record<string, string | number | boolean | null>>

/** One mistake in one field. `path` is the way to it (`applicants.0.phone`), `reason` a message key. */
export interface FieldIssue {
  readonly path: string
  readonly reason: string
  readonly facts: Facts
}

export interface Failure {
  readonly code: FailureCode
  /** Message key `noun.state`; every failure has one. */
  readonly reason: string
  readonly facts: Facts
  /** Filled for INVALID_INPUT. */
  readonly issues?: readonly FieldIssue[]
  /** Filled for INTERNAL: the same id stands in the log beside the stack. */
  readonly traceId?: string
}

export type Envelope<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/** The one table of codes: HTTP status of the loopback host and exit code of the command line (design §5). */
export const failureTable = {
  INVALID_INPUT: { status: 422, exit: 1 },
  REFUSED: { status: 409, exit: 1 },
  NOT_FOUND: { status: 404, exit: 1 },
  NOT_ALLOWED: { status: 403, exit: 1 },
  CONFLICT: { status: 412, exit: 1 },
  UNAVAILABLE: { status: 503, exit: 3 },
  INTERNAL: { status: 500, exit: 1 },
} as const satisfies Record<FailureCode, { status: number; exit: number }>

/** Wraps a value. */
export function succeed<Value>(value: Value): Envelope<Value> {
  return { ok: true, value }
}

/** Builds a failure envelope. */
export function fail(
  code: FailureCode,
  reason: string,
  facts: Facts = {},
  extra: Pick<Failure, 'issues' | 'traceId'> = {},
): Envelope<never> {
  return { ok: false, failure: { code, reason, facts, ...extra } }
}
