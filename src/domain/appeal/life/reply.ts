/** The reply: prepared, looked at by a second person, signed, delivered. Source. */
import type { LocalDate } from '../../calendar/local-date.ts'
import type { Refusal } from '../../refusal.ts'
import type { AppealContext } from '../context.ts'
import type { LifeEvent } from '../life-events.ts'
import type { Delivery, ReplyReview, ReplyText } from '../life-facts.ts'
import { refuseBy } from '../refuse-by.ts'
import type { RegisteredAppeal } from '../state.ts'
import type { Person } from './resolution.ts'
import { firstRefusal, refuseStepOn, type Rule, takenOnFirst, unlessRefused } from './step.ts'

/** Outcomes that are steps of their own and no text of a reply. Source: R-36. */
export const ownStepOutcomes = ['forwarded', 'returned', 'withdrawn', 'terminated'] as const

/** Outcomes that decide nothing: a complaint is satisfied, partly satisfied or refused. Source: R-31. */
export const notForComplaintOutcomes = ['explained', 'acceptedForInformation'] as const

/** How many signs of a formal reply ask for a second pair of eyes. Source: R-35. */
export const flagsForSecondReader = 2

interface Signing {
  readonly reply: ReplyText
  readonly signatory: Person
}

export type ReplyCommand =
  | ({ readonly command: 'prepareReply'; readonly on: LocalDate } & Signing)
  | { readonly command: 'sendBackReply'; readonly on: LocalDate; readonly reason: string }
  | {
      readonly command: 'reviewReply'
      readonly on: LocalDate
      readonly replyId: string
      readonly authorId: string
      readonly review: ReplyReview
    }
  | ({
      readonly command: 'reply'
      /** Day of the signature. */
      readonly on: LocalDate
      readonly number: string
      /** Number of the appeal that it is answered with; empty when by itself. */
      readonly jointWith: string
    } & Signing)
  | { readonly command: 'deliverReply'; readonly replyId: string; readonly delivery: Delivery }

/**
 * Decides on the reply. Refuses `reply.third-language`, `reply.empty`, `reply.outcome-has-own-step`,
 * `reply.outcome-not-for-complaint`, `reply.refusal-reason-missing`, `reply.signatory-left`, `reply.before-hearing`,
 * `reply.unknown`, `reply.own-review`, `reply.before-reply`, `reply.number-missing`, `delivery.no-proof`.
 */
export function decideReply(
  appeal: RegisteredAppeal,
  command: ReplyCommand,
  context: AppealContext,
): LifeEvent[] | Refusal {
  switch (command.command) {
    case 'prepareReply':
      return unlessRefused(
        refuseStepOn('appeal.reply-prepared', command.on, { appeal, context }) ??
          firstRefusal(textRules, { asked: command, appeal, context }),
        () => [
          ...takenOnFirst(appeal, command.on),
          { type: 'appeal.reply-prepared', on: command.on, reply: command.reply },
        ],
      )
    case 'sendBackReply': {
      const { on, reason } = command
      return unlessRefused(refuseStepOn('appeal.reply-sent-back', on, { appeal, context }), () => [
        { type: 'appeal.reply-sent-back', on, reason },
      ])
    }
    case 'reviewReply':
      return reviewed(appeal, command, context)
    case 'reply':
      return unlessRefused(
        refuseStepOn('appeal.replied', command.on, { appeal, context }) ??
          answeredWithTheLead(appeal, command.jointWith) ??
          firstRefusal([...textRules, afterTheHearing], { asked: command, appeal, context }) ??
          (command.number === '' ? refuseBy('R-36', 'reply.number-missing') : undefined),
        () => {
          const { reply, number, on, jointWith } = command
          return [{ type: 'appeal.replied', reply: { ...reply, number, signedOn: on, jointWith } }]
        },
      )
    case 'deliverReply':
      return deliver(appeal, command, context)
  }
}

/** In the state language or in that of the appeal; where the appeal mixes both, in either. Source: R-34. */
const inARightLanguage: Rule<Signing> = ({ reply }, { content, given }) => {
  const { language } = reply
  const right = language === 'kk' || language === content.language || (content.language === 'mix' && language === 'ru')
  return right
    ? undefined
    : refuseBy('R-34', 'reply.third-language', { number: given.number, language, appealLanguage: content.language })
}

/** A text, or the scan of a signed paper. Source: R-35. */
const saysSomething: Rule<Signing> = ({ reply }) =>
  reply.text === '' && reply.files.length === 0 ? refuseBy('R-35', 'reply.empty') : undefined

/** Forwarding, return, withdrawal and termination have forms and terms of their own. Source: R-36. */
const outcomeIsAReply: Rule<Signing> = ({ reply: { outcome } }) =>
  ownStepOutcomes.some((own) => own === outcome)
    ? refuseBy('R-36', 'reply.outcome-has-own-step', { outcome })
    : undefined

/** A complaint is satisfied, partly satisfied or refused: it is not merely explained or taken note of. Source: R-31. */
const complaintIsDecided: Rule<Signing> = ({ reply: { outcome } }, { content }) =>
  content.kind === 'complaint' && notForComplaintOutcomes.some((one) => one === outcome)
    ? refuseBy('R-31', 'reply.outcome-not-for-complaint', { outcome })
    : undefined

/** A refusal is reasoned. Source: R-35. */
const refusalIsReasoned: Rule<Signing> = ({ reply }) =>
  reply.outcome === 'refused' && reply.refusalReason === null
    ? refuseBy('R-35', 'reply.refusal-reason-missing')
    : undefined

const signatoryIsInOffice: Rule<Signing> = ({ signatory }) =>
  signatory.isActive ? undefined : refuseBy('R-36', 'reply.signatory-left', { name: signatory.name })

const textRules: readonly Rule<Signing>[] = [
  inARightLanguage,
  saysSomething,
  outcomeIsAReply,
  complaintIsDecided,
  refusalIsReasoned,
  signatoryIsInOffice,
]

/** A joined appeal is answered when the one it is joined to is; by itself only after it was separated. Source: R-12. */
function answeredWithTheLead({ state, given, joinedTo }: RegisteredAppeal, jointWith: string): Refusal | undefined {
  if (state !== 'joined' || jointWith === joinedTo?.number) return undefined
  return refuseBy('R-12', 'appeal.joined-elsewhere', { number: given.number, state })
}

/** The act is not given before the day that was named to the participant. Source: R-32. */
const afterTheHearing: Rule<Signing & { readonly on: LocalDate }> = ({ on }, { hearing }) =>
  hearing !== null && on < hearing.actOn
    ? refuseBy('R-32', 'reply.before-hearing', { actOn: hearing.actOn, on })
    : undefined

/** Somebody else reads it, before or after the signature. Source: R-35. */
function reviewed(
  appeal: RegisteredAppeal,
  { on, replyId, review: told, authorId }: Extract<ReplyCommand, { command: 'reviewReply' }>,
  context: AppealContext,
): LifeEvent[] | Refusal {
  const wrong = refuseStepOn('appeal.reply-reviewed', on, { appeal, context })
  if (wrong) return wrong
  const known = appeal.prepared?.replyId === replyId || appeal.replies.some((one) => one.replyId === replyId)
  if (!known) return refuseBy('R-35', 'reply.unknown')
  if (authorId === told.reviewerId) return refuseBy('R-35', 'reply.own-review')
  const read: LifeEvent = { type: 'appeal.reply-reviewed', replyId, on, review: told }
  const isSentBack = told.verdict === 'rework' && appeal.prepared?.replyId === replyId
  return isSentBack ? [read, { type: 'appeal.reply-sent-back', on, reason: told.note }] : [read]
}

/** A delivery is shown by something: a signature, a postal number, an address, a number of the state system. Source: R-36. */
function deliver(
  appeal: RegisteredAppeal,
  { replyId, delivery }: Extract<ReplyCommand, { command: 'deliverReply' }>,
  context: AppealContext,
): LifeEvent[] | Refusal {
  const wrong = refuseStepOn('appeal.reply-delivered', delivery.on, { appeal, context })
  if (wrong) return wrong
  const reply = appeal.replies.find((one) => one.replyId === replyId)
  if (reply === undefined) return refuseBy('R-36', 'reply.unknown')
  if (delivery.on < reply.signedOn)
    return refuseBy('R-36', 'reply.before-reply', { on: delivery.on, signedOn: reply.signedOn })
  if (delivery.isDelivered && delivery.proof === '' && delivery.files.length === 0) {
    return refuseBy('R-36', 'delivery.no-proof', { way: delivery.way })
  }
  return [{ type: 'appeal.reply-delivered', replyId, delivery }]
}

/** Whether the last reply reached at least one person it was meant for. */
export function isDelivered({ replies }: Pick<RegisteredAppeal, 'replies'>): boolean {
  return replies.at(-1)?.deliveries.some((one) => one.isDelivered) ?? false
}

/** Whether a reply has so many signs of being formal that somebody else ought to read it, and nobody has. Source: R-35. */
export function awaitsSecondReader(reply: Pick<ReplyText, 'flags'>, review: ReplyReview | null): boolean {
  return reply.flags.length >= flagsForSecondReader && review === null
}
