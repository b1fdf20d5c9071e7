/** Whose an appeal is: taken on, forwarded whole or in part, passed up, left unconsidered. Source. */
import { decide } from '#domain/appeal/decide'
import type { GivenNumber } from '#domain/appeal/events'
import { noAppeal } from '#domain/appeal/state'
import { isRefusal, type Refusal } from '#domain/refusal'
import type { CommandContext, CommandHandler, Missing } from '../handler.ts'
import { isMissing } from '../handler.ts'
import { type LoadedAppeal, loadAppeal } from '../load-appeal.ts'
import { officeTime } from '../office-time.ts'
import { appealContext } from '../terms.ts'
import { takeStep, takeStepLoaded } from '../life/take-step.ts'
import { receiptText } from './appeal-register.ts'
import type { OperationParsed } from '#contract/operations'

export const appealTakeOn: CommandHandler<'appeal.take-on'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => ({ command: 'takeOn', on }))

export const appealForward: CommandHandler<'appeal.forward'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => ({ command: 'forward', on, ...sendingOf(input) }))

export const appealPassUp: CommandHandler<'appeal.pass-up'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => ({ command: 'passUp', on, ...sendingOf(input) }))

export const appealLeaveUnconsidered: CommandHandler<'appeal.leave-unconsidered'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => {
    const { reason, sentTo } = input
    return { command: 'leaveUnconsidered', on, reason, sentTo }
  })

/** The part that goes is registered under `…/1` and forwarded; what stays is answered under its own number. Source: R-16. */
export const appealForwardPart: CommandHandler<'appeal.forward-part'> = async (input, context) => {
  const partId = context.deps.codes.newId()
  const taken = await takeStepLoaded(context, input, ({ on, appeal }) => {
    const part = { appealId: partId, number: partNumber(appeal), text: input.part }
    return { command: 'forwardPart', on, part, ...sendingOf(input) }
  })
  if (isRefusal(taken) || isMissing(taken)) return taken
  const made = await registerPart(context, { whole: taken.loaded, partId, text: input.part })
  if (isRefusal(made) || isMissing(made)) return made
  const sent = await takeStep(context, { appealId: partId, on: input.on }, ({ on }) => ({
    command: 'forward',
    on,
    // The applicant is told of the part by the one notice of the whole.
    ...sendingOf(input),
    isNoticed: true,
  }))
  return isRefusal(sent) || isMissing(sent) ? sent : taken.reply
}

function sendingOf(
  input: Pick<OperationParsed<'appeal.forward'>, 'to' | 'grounds' | 'letterNumber' | 'lateReason' | 'isNoticed'>,
) {
  const { to, grounds, letterNumber, lateReason, isNoticed } = input
  return { to, grounds, letterNumber, lateReason, isNoticed }
}

function partNumber({ given, parts }: { readonly given: GivenNumber; readonly parts: readonly unknown[] }): string {
  return `${given.number}/${parts.length + 1}`
}

/** The part as an appeal of its own: the same people, arrival and desk, its own text, a link to the whole. */
async function registerPart(
  context: Pick<CommandContext, 'tx' | 'deps' | 'instant' | 'actor'>,
  { whole, partId, text }: { readonly whole: LoadedAppeal; readonly partId: string; readonly text: string },
): Promise<LoadedAppeal | Refusal | Missing> {
  const { tx, deps, instant, actor } = context
  const { appeal, appealId } = whole
  const seq = appeal.parts.length
  const number = `${appeal.given.number}/${seq}`
  const time = await officeTime({ deps, instant }, tx)
  const decided = decide(
    noAppeal,
    {
      command: 'register',
      // Parts are a series of their own under the number of the whole, so that the office's series keeps no gap.
      given: { number, series: `part:${appeal.given.number}`, year: appeal.given.year, seq },
      receivedAt: appeal.receivedAt,
      deskId: appeal.deskId,
      acceptorId: actor.userId,
      content: { ...appeal.content, essence: text },
      files: appeal.files,
      links: [{ kind: 'partOf', appealId, number: appeal.given.number }],
      verificationCode: deps.codes.shortCode(await tx.receiptKey(), receiptText(number, appeal.terms.registeredOn)),
    },
    await appealContext(tx, time, appeal.receivedAt),
  )
  if (isRefusal(decided)) return decided
  await tx.journal.append({ kind: 'appeal', id: partId }, 0, decided)
  return await loadAppeal(tx, partId)
}
