/**
 * Everything that can be done with an appeal, once: the menu, the keys and the next step are fed from here. A step of law
 * is offered where the card allows it and the role may call its operation; there are no dead buttons.
 */
import type { AppealCard } from '#contract/appeal-fields'
import type { Role } from '#contract/operation'
import type { OperationName } from '#contract/operations'
import { mayUse } from '../words/may-use.ts'
import { hasStateNumber } from './next-step.ts'

export const actionGroups = ['work', 'term', 'elsewhere', 'ending', 'card', 'print'] as const
export type ActionGroup = (typeof actionGroups)[number]

/** Steps of the life of an appeal that have a form. */
export const lifeActions = [
  'takeOn',
  'assign',
  'putOnControl',
  'takeOffControl',
  'notifyDefects',
  'cureDefects',
  'setHearing',
  'holdHearing',
  'skipHearing',
  'noteObjection',
  'extend',
  'notify',
  'forward',
  'forwardPart',
  'passUp',
  'leaveUnconsidered',
  'return',
  'terminate',
  'withdraw',
  'join',
  'separate',
  'reopen',
  'noteSatisfaction',
] as const
export type LifeAction = (typeof lifeActions)[number]

/** What concerns the reply and what follows it. */
export const replyActions = ['reply', 'sign', 'sendBackReply', 'reviewReply', 'deliver', 'openFollowUp'] as const
export type ReplyAction = (typeof replyActions)[number]

export type DeskAction = 'correct' | 'stateNumber' | 'link' | 'attach' | 'receipt' | 'deadline' | 'docx' | 'void'

/** Actions of the menu. */
export type CardAction = LifeAction | DeskAction | ReplyAction
/** Everything that a next step can lead to; `openLead` opens the appeal that this one is considered with. */
export type ActionName = CardAction | 'openLead'

interface ActionRule {
  readonly action: CardAction
  readonly group: ActionGroup
  readonly operation: OperationName
  /** Step that the card must allow. */
  readonly step?: AppealCard['steps'][number]
  /** Condition beside it. */
  readonly when?: (card: AppealCard) => boolean
  readonly keys?: string
  readonly isGrave?: boolean
}

const isNotVoid = ({ state }: AppealCard): boolean => state !== 'void'

const rules: readonly ActionRule[] = [
  { action: 'sign', group: 'work', operation: 'appeal.reply', step: 'appeal.replied', when: isPrepared },
  { action: 'reply', group: 'work', operation: 'appeal.prepare-reply', step: 'appeal.replied', keys: 'R' },
  {
    action: 'reviewReply',
    group: 'work',
    operation: 'appeal.review-reply',
    step: 'appeal.reply-reviewed',
    when: isUnread,
  },
  { action: 'sendBackReply', group: 'work', operation: 'appeal.send-back-reply', step: 'appeal.reply-sent-back' },
  { action: 'deliver', group: 'work', operation: 'appeal.deliver-reply', step: 'appeal.reply-delivered' },
  { action: 'openFollowUp', group: 'work', operation: 'follow-up.open', step: 'appeal.follow-up-opened' },
  { action: 'assign', group: 'work', operation: 'appeal.assign', step: 'appeal.resolution-given', keys: 'A' },
  { action: 'takeOn', group: 'work', operation: 'appeal.take-on', step: 'appeal.taken-on' },
  {
    action: 'putOnControl',
    group: 'work',
    operation: 'appeal.put-on-control',
    step: 'appeal.put-on-control',
    keys: 'C',
  },
  {
    action: 'takeOffControl',
    group: 'work',
    operation: 'appeal.take-off-control',
    step: 'appeal.taken-off-control',
    keys: 'C',
  },
  { action: 'notifyDefects', group: 'work', operation: 'appeal.notify-defects', step: 'appeal.defects-notified' },
  { action: 'cureDefects', group: 'work', operation: 'appeal.cure-defects', step: 'appeal.defects-cured' },
  { action: 'setHearing', group: 'work', operation: 'appeal.set-hearing', step: 'appeal.hearing-set' },
  { action: 'holdHearing', group: 'work', operation: 'appeal.hold-hearing', step: 'appeal.hearing-held' },
  { action: 'skipHearing', group: 'work', operation: 'appeal.skip-hearing', step: 'appeal.hearing-skipped' },
  { action: 'noteObjection', group: 'work', operation: 'appeal.note-objection', step: 'appeal.objection-noted' },
  { action: 'extend', group: 'term', operation: 'appeal.extend', step: 'appeal.extended' },
  { action: 'notify', group: 'term', operation: 'appeal.notify', step: 'appeal.notified' },
  { action: 'forward', group: 'elsewhere', operation: 'appeal.forward', step: 'appeal.forwarded' },
  { action: 'forwardPart', group: 'elsewhere', operation: 'appeal.forward-part', step: 'appeal.part-forwarded' },
  { action: 'passUp', group: 'elsewhere', operation: 'appeal.pass-up', step: 'appeal.passed-up' },
  {
    action: 'leaveUnconsidered',
    group: 'elsewhere',
    operation: 'appeal.leave-unconsidered',
    step: 'appeal.left-unconsidered',
  },
  { action: 'join', group: 'ending', operation: 'appeal.join', step: 'appeal.joined' },
  { action: 'separate', group: 'ending', operation: 'appeal.separate', step: 'appeal.separated' },
  { action: 'return', group: 'ending', operation: 'appeal.return', step: 'appeal.returned' },
  { action: 'terminate', group: 'ending', operation: 'appeal.terminate', step: 'appeal.terminated' },
  { action: 'withdraw', group: 'ending', operation: 'appeal.withdraw', step: 'appeal.withdrawn' },
  {
    action: 'noteSatisfaction',
    group: 'ending',
    operation: 'appeal.note-satisfaction',
    step: 'appeal.satisfaction-noted',
  },
  { action: 'reopen', group: 'ending', operation: 'appeal.reopen', step: 'appeal.reopened' },
  { action: 'correct', group: 'card', operation: 'appeal.correct', when: isNotVoid, keys: 'E' },
  {
    action: 'stateNumber',
    group: 'card',
    operation: 'appeal.correct',
    when: (card) => isNotVoid(card) && !hasStateNumber(card.elsewhere),
  },
  { action: 'link', group: 'card', operation: 'appeal.link', when: isNotVoid },
  { action: 'attach', group: 'card', operation: 'appeal.attach', when: isNotVoid, keys: 'Ctrl+O' },
  { action: 'void', group: 'card', operation: 'appeal.void', when: isNotVoid, isGrave: true },
  { action: 'receipt', group: 'print', operation: 'receipt.print' },
  { action: 'deadline', group: 'print', operation: 'deadline.print', when: isNotVoid },
  { action: 'docx', group: 'print', operation: 'appeal.print' },
]

function isPrepared({ prepared }: AppealCard): boolean {
  return prepared !== null
}

/** A draft that nobody else has read, or a reply that went out and still waits for its second reader. */
function isUnread({ prepared, replies }: AppealCard): boolean {
  return prepared ? prepared.review === null : (replies.at(-1)?.awaitsReader ?? false)
}

/** What this person may do with this appeal now, in the order of the menu. */
export function availableActions(card: AppealCard, role: Role | undefined): readonly ActionRule[] {
  return rules.filter(
    ({ operation, step, when }) =>
      mayUse(role, operation) && (step === undefined || card.steps.includes(step)) && (when?.(card) ?? true),
  )
}

/** Whether an action concerns the reply or what follows it. */
export function isReplyAction(action: ActionName): action is ReplyAction {
  return replyActions.some((one) => one === action)
}

/** Whether an action is a step of the life of an appeal. */
export function isLifeAction(action: ActionName): action is LifeAction {
  return lifeActions.some((one) => one === action)
}
