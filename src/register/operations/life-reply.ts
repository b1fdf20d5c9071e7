/** Replies: checked, prepared, read by a second person, signed, delivered. Source. */
import { flagsForSecondReader } from '#domain/appeal/life/reply'
import type { ReplyText } from '#domain/appeal/life-facts'
import type { RegisteredAppeal } from '#domain/appeal/state'
import { checkReply, needsSecondReader, type ReplyCheck } from '#domain/reply/check-reply'
import { isRefusal, type Refusal } from '#domain/refusal'
import type { OperationParsed } from '#contract/operations'
import type { CommandContext, CommandHandler, QueryHandler } from '../handler.ts'
import { isMissing } from '../handler.ts'
import { unknownCode } from '../known-codes.ts'
import { loadAppeal } from '../load-appeal.ts'
import { nextReplyNumber } from '../life/card.ts'
import { officialOf, type Officials } from '../life/people.ts'
import { type StepAt, takeStep, takeStepLoaded, type Warning } from '../life/take-step.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { appealFor } from './appeal-change.ts'
import { attachedFiles } from './appeal-register.ts'

type ReplyInput = Omit<OperationParsed<'appeal.prepare-reply'>, 'on' | 'number' | 'appealId' | 'expectedVersion'>

/** What a draft of a reply lacks. Source: R-35. */
export const replyCheck: QueryHandler<'reply.check'> = async ({ number, text, language, outcome }, { tx }) => {
  const loaded = await appealFor(tx, { number })
  if (isMissing(loaded)) return loaded
  const { appeal } = loaded
  const check = checkReply({
    replyText: text,
    replyLanguage: language,
    outcome,
    ...(await askedIn(tx, { appealId: loaded.appealId, appeal })),
  })
  return {
    findings: check.findings.map(({ flag, level, reason, facts }) => ({ flag, level, reason, facts: { ...facts } })),
    points: check.points.map(({ point, answered, quote }) => ({ text: point.text, kind: point.kind, answered, quote })),
    checklist: check.checklist.map((line) => ({ ...line })),
    needsSecondReader: needsSecondReader(check.findings),
  }
}

export const appealPrepareReply: CommandHandler<'appeal.prepare-reply'> = async (input, context) =>
  await takeStep(
    context,
    input,
    async (at) => {
      const written = await replyOf(context, at, input)
      return isRefusal(written) ? written : { command: 'prepareReply', on: at.on, ...written }
    },
    warnOfReply,
  )

export const appealSendBackReply: CommandHandler<'appeal.send-back-reply'> = async (input, context) =>
  await takeStep(context, input, ({ on }) => ({ command: 'sendBackReply', on, reason: input.reason }))

/** The reader is another person than the one who wrote it. Source: R-35. */
export const appealReviewReply: CommandHandler<'appeal.review-reply'> = async (input, context) =>
  await takeStep(context, input, async ({ on, appealId }) => {
    const { replyId, verdict, note } = input
    const review = { reviewerId: context.actor.userId, verdict, note }
    return { command: 'reviewReply', on, replyId, authorId: await authorOf(context.tx, appealId, replyId), review }
  })

/** Signs the reply; what is joined to this appeal is answered with the same words under its own number. Source. */
export const appealReply: CommandHandler<'appeal.reply'> = async (input, context) => {
  const taken = await takeStepLoaded(
    context,
    input,
    async (at) => {
      const written = await replyOf(context, at, input)
      if (isRefusal(written)) return written
      const number = input.replyNumber === '' ? nextReplyNumber(at.appeal) : input.replyNumber
      return { command: 'reply', on: at.on, number, jointWith: '', ...written }
    },
    warnOfReply,
  )
  if (isRefusal(taken) || isMissing(taken)) return taken
  const { appealId, appeal } = taken.loaded
  for (const joined of await context.tx.appeals.joinedTo(appealId)) {
    const answered = await answerJoined(context, { joinedId: joined.appealId, lead: appeal })
    if (isRefusal(answered) || isMissing(answered)) return answered
  }
  return taken.reply
}

export const appealDeliverReply: CommandHandler<'appeal.deliver-reply'> = async (input, context) =>
  await takeStep(context, input, async ({ on, appeal }) => {
    const files = await attachedFiles(context.tx, input.files)
    if (isRefusal(files)) return files
    const replyId = input.replyId ?? appeal.replies.at(-1)?.replyId ?? ''
    const { way, applicant, proof, isDelivered } = input
    const deliveryId = context.deps.codes.newId()
    return { command: 'deliverReply', replyId, delivery: { deliveryId, way, on, applicant, proof, files, isDelivered } }
  })

async function answerJoined(
  context: CommandContext,
  { joinedId, lead }: { readonly joinedId: string; readonly lead: RegisteredAppeal },
) {
  const reply = lead.replies.at(-1)
  if (reply === undefined) throw new Error('an answered appeal has a reply')
  return await takeStep(context, { appealId: joinedId, on: reply.signedOn }, ({ on, appeal, officials }) => {
    const signatory = officialOf(officials, reply.signatoryId)
    if (isRefusal(signatory)) return signatory
    const { outcome, refusalReason, text, signatoryId, files, flags, isJustified } = reply
    const own: ReplyText = {
      replyId: context.deps.codes.newId(),
      outcome,
      refusalReason,
      // The words are those of the lead; where the joined appeal is in the other language, the state language stands.
      language: reply.language,
      text,
      signatoryId,
      files,
      flags,
      isJustified: appeal.content.kind === 'complaint' ? isJustified : null,
    }
    const number = nextReplyNumber(appeal)
    return { command: 'reply', on, number, jointWith: lead.given.number, reply: own, signatory }
  })
}

async function replyOf(
  { tx, deps }: Pick<CommandContext, 'tx' | 'deps'>,
  { appealId, appeal, officials }: StepAt,
  input: ReplyInput,
): Promise<{ reply: ReplyText; signatory: NonNullable<ReturnType<Officials['get']>> } | Refusal> {
  const signatory = officialOf(officials, input.signatoryId)
  if (isRefusal(signatory)) return signatory
  const unknown = await unknownCode(tx, 'appeal.unknown-code', [
    { list: 'reply_outcomes', code: input.outcome },
    { list: 'refusal_reasons', code: input.refusalReason },
  ])
  if (unknown) return unknown
  const files = await attachedFiles(tx, input.files)
  if (isRefusal(files)) return files
  const { outcome, refusalReason, language, text, signatoryId, isJustified } = input
  const check = checkReply({
    replyText: text,
    replyLanguage: language,
    outcome,
    ...(await askedIn(tx, { appealId, appeal })),
  })
  const reply: ReplyText = {
    replyId: deps.codes.newId(),
    outcome,
    refusalReason: outcome === 'refused' ? refusalReason : null,
    language,
    text,
    signatoryId,
    files,
    flags: flagsOf(check),
    isJustified: appeal.content.kind === 'complaint' ? isJustified : null,
  }
  return { reply, signatory }
}

/** Signs of a formal reply, each once. */
function flagsOf({ findings }: ReplyCheck): string[] {
  return [...new Set(findings.filter(({ level }) => level === 'flag').map(({ flag }) => flag))]
}

/** What the check must know of the appeal: its text, language, whether it was forwarded, and earlier replies on the matter. */
async function askedIn(
  tx: ReadTx,
  { appealId, appeal }: { readonly appealId: string; readonly appeal: RegisteredAppeal },
) {
  const { content, parts, state, links } = appeal
  const earlier = links.filter(({ kind }) => kind === 'repeatOf' || kind === 'againstReply')
  const earlierReplies: string[] = appeal.replies.map(({ text }) => text)
  for (const link of earlier) {
    if (link.appealId === appealId) continue
    const loaded = await loadAppeal(tx, link.appealId)
    if (!isMissing(loaded)) earlierReplies.push(...loaded.appeal.replies.map(({ text }) => text))
  }
  return {
    appealLanguage: content.language,
    essence: content.essence,
    wasForwarded: parts.length > 0 || state === 'forwarded',
    earlierReplies: earlierReplies.filter((text) => text !== ''),
  }
}

/** Who wrote a reply: the person whose event it is. */
async function authorOf(tx: ReadTx, appealId: string, replyId: string): Promise<string> {
  const loaded = await loadAppeal(tx, appealId)
  if (isMissing(loaded)) return ''
  const written = loaded.events.findLast(
    ({ event }) =>
      (event.type === 'appeal.reply-prepared' || event.type === 'appeal.replied') && event.reply.replyId === replyId,
  )
  return written?.actorId ?? ''
}

function warnOfReply({ today }: StepAt, after: RegisteredAppeal): Warning[] {
  const flags = (after.prepared ?? after.replies.at(-1))?.flags ?? []
  const isLate = (after.endedOn ?? today) > after.dueOn
  return [
    ...(flags.length >= flagsForSecondReader ? (['second-reader'] as const) : []),
    ...(isLate ? (['reply-late'] as const) : []),
  ]
}
