/** Shapes of what the reply check finds. It informs and never blocks. Source. */
import type { Facts } from '#domain/refusal'

/** Codes of the list `formal_reply_flags`. */
export const replyFlags = ['FR1', 'FR2', 'FR3', 'FR4', 'FR5', 'FR6', 'FR7'] as const
export type ReplyFlag = (typeof replyFlags)[number]

/** `flag` counts towards the second pair of eyes; a `hint` is only told. */
export type FindingLevel = 'flag' | 'hint'

/** Every reason that a finding may have, with the facts that its text quotes. */
export const replyReasons = [
  /** quote: the first sentence that cites an act. */
  'reply.only-law',
  /** quote */
  'reply.sends-elsewhere',
  /** The outcome says forwarded and no forwarding is in the case. */
  'reply.forwarding-not-recorded',
  /** quote: the reply tells of measures too. */
  'reply.part-elsewhere',
  /** question, number */
  'reply.question-unanswered',
  /** question, number, quote: few words in common. */
  'reply.question-weakly-answered',
  /** question, number, quote: asked when, no day is told. */
  'reply.question-without-date',
  /** question, number, quote: asked how many, no figure is told. */
  'reply.question-without-number',
  /** Appeal and reply are in two languages, words cannot be compared. */
  'reply.questions-not-compared',
  /** quote, vague ('' when no such words) */
  'reply.promise-without-date',
  'reply.promise-without-responsible',
  'reply.promise-without-both',
  /** The outcome is satisfied and no measure is named. */
  'reply.measure-missing',
  /** percent: share of the text, 0–100. */
  'reply.same-text',
  'reply.similar-text',
  /** appealLanguage, replyLanguage */
  'reply.other-language',
  /** The state language is lawful; the person wrote in another. */
  'reply.state-language',
  'reply.remedy-missing',
  /** The reply decides nothing, so that the remedy is only useful. */
  'reply.remedy-useful',
  /** quote: the right is told, where and until when is not. */
  'reply.remedy-without-order',
] as const
export type ReplyReason = (typeof replyReasons)[number]

/** One thing that the check noticed. */
export interface ReplyFinding {
  readonly flag: ReplyFlag
  readonly level: FindingLevel
  readonly reason: ReplyReason
  readonly facts: Facts
}

/** What a good reply has. */
export const checklistItems = ['measure', 'responsible', 'date', 'ground', 'remedy'] as const
export type ChecklistItem = (typeof checklistItems)[number]

export interface ChecklistLine {
  readonly item: ChecklistItem
  /** The words that show it, as written; `null` when it was not found. */
  readonly quote: string | null
}
