/** Endings without a reply, joining, reopening, notices, satisfaction. Source. */
import { isRefusal, refuse } from '#domain/refusal'
import type { CommandHandler } from '../handler.ts'
import { unknownCode } from '../known-codes.ts'
import { takeStep } from '../life/take-step.ts'
import { attachedFiles } from './appeal-register.ts'

export const appealTerminate: CommandHandler<'appeal.terminate'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => {
    const { reason, grounds, way } = input
    return { command: 'terminate', on, reason, grounds, way }
  })

export const appealWithdraw: CommandHandler<'appeal.withdraw'> = async (input, context) =>
  await takeStep(context, input, async ({ on }) => {
    const files = await attachedFiles(context.tx, input.files)
    return isRefusal(files) ? files : { command: 'withdraw', on, text: input.text, files }
  })

/** Answered together with another appeal; undone by `appeal.separate`. */
export const appealJoin: CommandHandler<'appeal.join'> = async (input, context) =>
  await takeStep(context, input, async ({ on, appealId }) => {
    const lead = await context.tx.appeals.byNumber(input.to.trim())
    if (!lead) return refuse('appeal.unknown-link', { number: input.to })
    const to = { appealId: lead.appealId, number: lead.number, state: lead.state, isJoined: lead.state === 'joined' }
    return { command: 'join', on, ownId: appealId, to, reason: input.reason }
  })

export const appealSeparate: CommandHandler<'appeal.separate'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => ({ command: 'separate', on, reason: input.reason }))

export const appealReopen: CommandHandler<'appeal.reopen'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => ({ command: 'reopen', on, cause: input.cause, reason: input.reason }))

export const appealNotify: CommandHandler<'appeal.notify'> = async (input, context) =>
  await takeStep(context, input, async ({ on }) => {
    const files = await attachedFiles(context.tx, input.files)
    if (isRefusal(files)) return files
    const { notice, way, proof } = input
    return { command: 'notify', notice, on, way, proof, files }
  })

export const appealNoteSatisfaction: CommandHandler<'appeal.note-satisfaction'> = async (input, context) =>
  await takeStep(context, input, async ({ on }) => {
    const { score, isSolved, way, comment } = input
    const unknown = await unknownCode(context.tx, 'appeal.unknown-code', [{ list: 'satisfaction', code: score }])
    return unknown ?? { command: 'noteSatisfaction', satisfaction: { on, score, isSolved, way, comment } }
  })
