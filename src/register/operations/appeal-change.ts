/** Commands that change an appeal which is there: each loads the case file, asks the domain, appends what follows. */
import { type AppealCommand, decide } from '#domain/appeal/decide'
import { isRefusal, type Refusal } from '#domain/refusal'
import { attachedFiles, linkedAppeals } from './appeal-register.ts'
import { changesOf, codesOf } from '../appeal-content.ts'
import { type CommandContext, type CommandHandler, isMissing, type Missing, notFound } from '../handler.ts'
import { unknownCode } from '../known-codes.ts'
import { type LoadedAppeal, loadAppeal } from '../load-appeal.ts'
import { atOffice, officeTime } from '../office-time.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { appealContext } from '../terms.ts'

interface Target {
  readonly appealId: string
  readonly expectedVersion?: number
}

/** Loads, decides, appends, and reads back what stands now. */
export async function change(
  { tx, deps, instant }: Pick<CommandContext, 'tx' | 'deps' | 'instant'>,
  { appealId, expectedVersion }: Target,
  command: AppealCommand,
): Promise<LoadedAppeal | Refusal | Missing> {
  const loaded = await loadAppeal(tx, appealId, expectedVersion)
  if (isMissing(loaded)) return loaded
  const time = await officeTime({ deps, instant }, tx)
  const arrival =
    command.command === 'correct' ? (command.changes.receivedAt ?? loaded.appeal.receivedAt) : loaded.appeal.receivedAt
  const decided = decide(loaded.appeal, command, await appealContext(tx, time, arrival))
  if (isRefusal(decided)) return decided
  await tx.journal.append(loaded.stream, loaded.version, decided)
  const after = await loadAppeal(tx, appealId)
  if (isMissing(after)) throw new Error(`${appealId} is gone after ${command.command}`)
  return after
}

/** Corrects what was typed, with a reason; before and after stay on the timeline. Source. */
export const appealCorrect: CommandHandler<'appeal.correct'> = async (input, context) => {
  const { tx, deps } = context
  const content = changesOf(input.changes)
  const unknown = await unknownCode(tx, 'appeal.unknown-code', codesOf(content))
  if (unknown) return unknown
  const { timeZone } = await tx.office.organisation()
  const typed = input.changes.receivedAt
  const changes = { ...content, ...(typed === undefined ? {} : { receivedAt: atOffice(typed, deps.clock, timeZone) }) }
  const changed = await change(context, input, { command: 'correct', reason: input.reason, changes })
  if (isRefusal(changed) || isMissing(changed)) return changed
  const { version, appeal } = changed
  return { version, dueOn: appeal.terms.dueOn, defects: [...appeal.defects] }
}

/** Voids a number with a reason; it stays in the register and is never given again. Source: R-10. */
export const appealVoid: CommandHandler<'appeal.void'> = async (input, context) => {
  return done(await change(context, input, { command: 'void', reason: input.reason }))
}

/** Links an appeal to an earlier one. Nothing is merged: a wrong link is taken off again. Source: R-12. */
export const appealLink: CommandHandler<'appeal.link'> = async (input, context) => {
  const links = await linkedAppeals(context.tx, [input])
  if (isRefusal(links)) return links
  const [link] = links
  if (!link) throw new Error('a named link is found or refused')
  return done(await change(context, { appealId: input.appealId }, { command: 'link', ownId: input.appealId, link }))
}

/** Takes a link off; both facts stay on the timeline. */
export const appealUnlink: CommandHandler<'appeal.unlink'> = async (input, context) => {
  const links = await linkedAppeals(context.tx, [input])
  if (isRefusal(links)) return links
  const [link] = links
  if (!link) throw new Error('a named link is found or refused')
  return done(await change(context, { appealId: input.appealId }, { command: 'unlink', link }))
}

/** Adds files to an appeal. */
export const appealAttach: CommandHandler<'appeal.attach'> = async (input, context) => {
  const files = await attachedFiles(context.tx, input.files)
  if (isRefusal(files)) return files
  return done(await change(context, { appealId: input.appealId }, { command: 'attach', files }))
}

/** The appeal that a call names by number or id. */
export async function appealFor(
  tx: ReadTx,
  named: { readonly number?: string | undefined; readonly appealId?: string | undefined },
): Promise<LoadedAppeal | Missing> {
  const id =
    named.appealId ??
    (named.number === undefined ? undefined : (await tx.appeals.byNumber(named.number.trim()))?.appealId)
  return id === undefined ? notFound('appeal.not-found', { number: named.number ?? '' }) : await loadAppeal(tx, id)
}

function done(changed: LoadedAppeal | Refusal | Missing): { done: true } | Refusal | Missing {
  return isRefusal(changed) || isMissing(changed) ? changed : { done: true }
}
