/** Turns what a use case answered or threw into the envelope. The one place where unknown errors end. */
import { isRefusal } from '#domain/refusal'
import { type Envelope, fail } from '#contract/failure'
import { isMissing } from './handler.ts'
import { StaleVersion } from './ports/journal.ts'
import { DiskFull, type Log, ReadOnlyPlace, StoreBusy, StoreDamaged } from './ports/surroundings.ts'

/** The failure that an answer stands for; undefined when it is a value. */
export function failureOf(answer: unknown): Envelope<never> | undefined {
  if (isRefusal(answer)) return fail('REFUSED', answer.reason, answer.facts)
  if (isMissing(answer)) return fail('NOT_FOUND', answer.reason, answer.facts)
  return undefined
}

/** What a person is told of an error. Known ones say what to do; an unknown one leaves only a trace id. */
export function failureOfError(
  error: unknown,
  { operation, traceId, log }: { operation: string; traceId: string; log: Log },
): Envelope<never> {
  if (error instanceof StaleVersion) return fail('CONFLICT', 'record.changed-meanwhile')
  const level = error instanceof StoreBusy ? 'warn' : 'error'
  log.write({
    level,
    event: 'operation.failed',
    operation,
    traceId,
    error: error instanceof Error ? error.name : 'unknown',
    stack: stackOf(error),
  })
  if (error instanceof DiskFull) return fail('UNAVAILABLE', 'register.disk-full')
  if (error instanceof ReadOnlyPlace) return fail('UNAVAILABLE', 'register.folder-read-only')
  if (error instanceof StoreBusy) return fail('UNAVAILABLE', 'register.busy')
  if (error instanceof StoreDamaged) return fail('UNAVAILABLE', 'register.damaged')
  return fail('INTERNAL', 'internal.unexpected', {}, { traceId })
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  // The first line of a stack repeats the message, which may quote data: only the frames are kept.
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n')
}
