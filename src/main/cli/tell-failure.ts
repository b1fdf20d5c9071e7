/** Says a failure in the person's language on the error output, and gives its exit code. */
import { cliTexts } from '#messages/cli-texts'
import { failureTexts } from '#messages/failure-texts'
import { type Failure, failureTable } from '#contract/failure'
import { fieldsOf } from '../fields.ts'
import { say } from '../say.ts'
import type { CommandIo, ExitCode } from './command.ts'

type Told = Pick<Failure, 'code' | 'reason' | 'issues' | 'traceId'> & {
  readonly facts: Readonly<Record<string, unknown>>
}

/** Tells a failure; anything else that was thrown is told as a fault of the program. */
export function tellFailure(thrown: unknown, io: CommandIo): ExitCode {
  const failure = isFailure(thrown) ? thrown : failureOfError(thrown)
  const { words } = cliTexts[io.language]
  io.tell(sentenceOf(failure, io))
  for (const issue of failure.issues ?? []) {
    io.tell(say(words.field, { path: issue.path, sentence: sentenceOf({ ...failure, ...issue }, io) }))
  }
  if (failure.traceId !== undefined) io.tell(say(words.trace, { traceId: failure.traceId }))
  if (io.json) io.out(JSON.stringify({ ok: false, failure }))
  return failureTable[failure.code].exit
}

/** A sentence for a failure: that of the reason, else that of its code, else the reason itself. */
export function sentenceOf({ code, reason, facts }: Pick<Told, 'code' | 'reason' | 'facts'>, io: CommandIo): string {
  const { language } = io
  const text =
    textAt(cliTexts[language].refusal, reason) ??
    textAt(failureTexts[language], reason) ??
    textAt(failureTexts[language], `code.${code}`)
  return say(text ?? reason, facts)
}

function textAt(tree: unknown, key: string): string | undefined {
  let found: unknown = tree
  for (const part of key.split('.')) {
    found = fieldsOf(found)[part]
  }
  return typeof found === 'string' ? found : undefined
}

function isFailure(thrown: unknown): thrown is Told {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'reason' in thrown && 'facts' in thrown
}

/** Faults of the place are told with what to do about it; the rest by its name, for whoever looks after the program. */
function failureOfError(error: unknown): Told {
  const name = error instanceof Error ? error.name : typeof error
  if (name === 'DiskFull') return { code: 'UNAVAILABLE', reason: 'register.disk-full', facts: {} }
  if (name === 'ReadOnlyPlace') return { code: 'UNAVAILABLE', reason: 'register.folder-read-only', facts: {} }
  const message = error instanceof Error ? error.message : ''
  return { code: 'INTERNAL', reason: 'program.failed', facts: { error: `${name}: ${message}` } }
}
