/** Takes one step of an appeal's life: loads the case file, builds the command, lets the domain decide, appends. */
import { decide, type AppealCommand } from '#domain/appeal/decide'
import type { LifeCommand } from '#domain/appeal/life/decide-life'
import type { RegisteredAppeal } from '#domain/appeal/state'
import { type LocalDate, localDate } from '#domain/calendar/local-date'
import { isRefusal, type Refusal } from '#domain/refusal'
import type { StepReply } from '#contract/life-fields'
import { type CommandContext, isMissing, type Missing } from '../handler.ts'
import { type LoadedAppeal, loadAppeal } from '../load-appeal.ts'
import { officeTime } from '../office-time.ts'
import { StaleVersion } from '../ports/journal.ts'
import { appealContext } from '../terms.ts'
import { appealFor } from '../operations/appeal-change.ts'
import { knownOfficials, type Officials } from './people.ts'

export interface StepInput {
  readonly number?: string | undefined
  readonly appealId?: string | undefined
  readonly expectedVersion?: number | undefined
  readonly on?: string | undefined
}

/** What a command is built from. */
export interface StepAt {
  readonly appealId: string
  readonly appeal: RegisteredAppeal
  /** The day of the step: as given, else today. */
  readonly on: LocalDate
  readonly today: LocalDate
  readonly officials: Officials
}

export type Warning = StepReply['warnings'][number]
type StepContext = Pick<CommandContext, 'tx' | 'deps' | 'instant' | 'actor'>

export interface TakenStep {
  readonly loaded: LoadedAppeal
  readonly reply: StepReply
}

/** The step with the case file after it. Throws `StaleVersion` when another version was expected. */
export async function takeStepLoaded(
  context: StepContext,
  input: StepInput,
  build: (at: StepAt) => LifeCommand | Refusal | Missing | Promise<LifeCommand | Refusal | Missing>,
  warn: (at: StepAt, after: RegisteredAppeal) => Warning[] = () => [],
): Promise<TakenStep | Refusal | Missing> {
  const { tx, deps, instant } = context
  const found = await appealFor(tx, input)
  if (isMissing(found)) return found
  const { expectedVersion } = input
  if (expectedVersion !== undefined && expectedVersion !== found.version) {
    throw new StaleVersion(found.stream, expectedVersion, found.version)
  }
  const time = await officeTime({ deps, instant }, tx)
  const { appealId, appeal } = found
  const on = input.on === undefined ? time.today : localDate(input.on)
  const at: StepAt = { appealId, appeal, on, today: time.today, officials: await knownOfficials(tx) }
  const command: AppealCommand | Refusal | Missing = await build(at)
  if (isRefusal(command) || isMissing(command)) return command
  const decided = decide(appeal, command, await appealContext(tx, time, appeal.receivedAt))
  if (isRefusal(decided)) return decided
  await tx.journal.append(found.stream, found.version, decided)
  const loaded = await loadAppeal(tx, appealId)
  if (isMissing(loaded)) throw new Error(`${appealId} is gone after ${command.command}`)
  return { loaded, reply: stepReplyOf(loaded, warn(at, loaded.appeal)) }
}

/** The same, answered as the contract says. */
export async function takeStep(
  context: StepContext,
  input: StepInput,
  build: Parameters<typeof takeStepLoaded>[2],
  warn?: Parameters<typeof takeStepLoaded>[3],
): Promise<StepReply | Refusal | Missing> {
  const taken = await takeStepLoaded(context, input, build, warn)
  return isRefusal(taken) || isMissing(taken) ? taken : taken.reply
}

/** What every step answers. */
export function stepReplyOf({ appealId, version, appeal }: LoadedAppeal, warnings: readonly Warning[] = []): StepReply {
  const { given, state, dueOn } = appeal
  return { appealId, number: given.number, version, state, dueOn, warnings: [...warnings] }
}

/** A day that may be absent. */
export function dayOrNull(text: string | null): LocalDate | null {
  return text === null ? null : localDate(text)
}
