/** What a command of the command line is given and what it must answer. */
import type { parseArgs } from 'node:util'
import type { Language } from '#domain/language/dates'

export const exitCodes = { done: 0, refused: 1, usage: 2, damaged: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Options that every command takes. */
export const commonOptions = {
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export interface CommandIo {
  /** Writes to the standard output, where only answers stand. */
  readonly out: (text: string) => void
  /** Writes a line for the person to the error output. */
  readonly tell: (text: string) => void
  /** Replaces the line of progress on the error output; null ends it. */
  readonly progress: (text: string | null) => void
  readonly readInput: () => Promise<string>
  readonly environment: NodeJS.ProcessEnv
  readonly language: Language
  readonly json: boolean
}

export type Values = Readonly<Record<string, string | boolean | undefined>>

export interface Command {
  readonly options: NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>
  run(parsed: { readonly values: Values; readonly positionals: readonly string[] }, io: CommandIo): Promise<ExitCode>
}

/** Thrown when a command was written wrongly; `reason` is a key of `usage` in the texts. */
export class WrongUsage extends Error {
  readonly reason: string
  readonly facts: Readonly<Record<string, string>>

  constructor(reason: string, facts: Readonly<Record<string, string>> = {}) {
    super(reason)
    this.name = 'WrongUsage'
    this.reason = reason
    this.facts = facts
  }
}

/** Thrown when a command was understood and refused; `reason` is a key of `refusal` in the texts. */
export class Refused extends Error {
  readonly reason: string
  readonly facts: Readonly<Record<string, unknown>>

  constructor(reason: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(reason)
    this.name = 'Refused'
    this.reason = reason
    this.facts = facts
  }
}

/** A text option, undefined when it was not given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** A text option that must be there. Throws `WrongUsage`. */
export function requiredText(values: Values, name: string): string {
  const value = textOf(values, name)
  if (value === undefined || value === '') throw new WrongUsage('option-missing', { option: `--${name}` })
  return value
}

/** One of a list. Throws `WrongUsage`. */
export function oneOf<Choice extends string>(
  values: Values,
  name: string,
  { choices, otherwise }: { readonly choices: readonly Choice[]; readonly otherwise?: Choice },
): Choice {
  const given = textOf(values, name)
  const found = choices.find((choice) => choice === given) ?? (given === undefined ? otherwise : undefined)
  if (found === undefined) {
    throw new WrongUsage('option-not-in-list', { option: `--${name}`, allowed: choices.join(', ') })
  }
  return found
}

/** A whole number of at least `least`. Throws `WrongUsage`. */
export function numberOf(
  values: Values,
  name: string,
  { least, otherwise }: { readonly least: number; readonly otherwise: number },
): number {
  const given = textOf(values, name)
  if (given === undefined) return otherwise
  const number = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN
  if (!(number >= least)) throw new WrongUsage('option-not-number', { option: `--${name}`, least: String(least) })
  return number
}
