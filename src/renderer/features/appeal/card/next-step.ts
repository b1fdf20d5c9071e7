/** The one next thing to do on an appeal, worked out from its state: what the law waits for comes first. */
import type { AppealCard } from '#contract/appeal-fields'
import type { ActionName } from './card-actions.ts'
import { owedNotices, type OwedNotice } from './owed-notices.ts'
import { runningClock } from './running-clock.ts'
import type { Share } from './steps/share-of.ts'

/** What is said, and the action behind the button; no action where nothing is asked of the person. */
export type NextStep = { readonly action?: ActionName } & (
  | { readonly step: 'void' | 'ended' | 'deliver' | 'secondReader' | 'unconsidered' | 'holdHearing' | 'replyToday' }
  /** Something that the law asks for is missing; uncured, the appeal is returned. */
  | { readonly step: 'cure'; readonly count: number }
  /** The state system has not given its number yet, or the applicant has no receipt. */
  | { readonly step: 'stateNumber' | 'receipt' | 'assign' }
  /** Answered with another appeal. */
  | { readonly step: 'joined'; readonly number: string }
  | { readonly step: 'waitCuring'; readonly dueOn: string }
  /** The term to cure is over; `dueOn` is the last day to return the appeal, where it is counted. */
  | { readonly step: 'returnUncured'; readonly curingDueOn: string; readonly dueOn: string | null }
  | { readonly step: 'notify'; readonly notice: OwedNotice['notice']; readonly dueOn: string }
  /** Nobody is named, and whose the appeal is must be decided within three working days. */
  | { readonly step: 'assignForward' | 'assignPassUp'; readonly dueOn: string }
  | { readonly step: 'hearing'; readonly heldAt: string }
  | { readonly step: 'actFrom'; readonly actOn: string }
  | { readonly step: 'reply' | 'replyLate' | 'sign' | 'signLate'; readonly dueOn: string }
  | { readonly step: 'replyBy'; readonly name: string; readonly dueOn: string }
  | { readonly step: 'shareLate'; readonly name: string; readonly shareDueOn: string; readonly dueOn: string }
  | { readonly step: 'followUps'; readonly count: number; readonly dueOn: string }
)

export type StepFacts = Pick<
  AppealCard,
  | 'state'
  | 'isOpen'
  | 'isAnonymous'
  | 'defects'
  | 'elsewhere'
  | 'receiptPrints'
  | 'dueOn'
  | 'dueState'
  | 'clocks'
  | 'curing'
  | 'assignments'
  | 'hearing'
  | 'prepared'
  | 'replies'
  | 'followUps'
  | 'joinedTo'
>

/** @param today `YYYY-MM-DD` by the clock of the office. Source. */
export function nextStep(card: StepFacts, today: string): NextStep {
  if (card.state === 'void') return { step: 'void' }
  if (card.joinedTo !== null) return { step: 'joined', number: card.joinedTo.number, action: 'openLead' }
  if (card.state === 'correcting') return curingStep(card)
  const [owed] = owedNotices(card)
  if (owed !== undefined) return { step: 'notify', notice: owed.notice, dueOn: owed.dueOn, action: 'notify' }
  if (!card.isOpen) return endedStep(card)
  if (card.state === 'toSign') return signStep(card)
  return (
    (card.state === 'registered' ? deskStep(card) : undefined) ??
    assignStep(card) ??
    hearingStep(card, today) ??
    replyStep(card)
  )
}

function curingStep({ clocks, curing, dueOn }: StepFacts): NextStep {
  const clock = runningClock({ clocks }, 'curing')
  const curingDueOn = clock?.dueOn ?? curing?.dueOn ?? dueOn
  if (clock?.state !== 'late') return { step: 'waitCuring', dueOn: curingDueOn, action: 'cureDefects' }
  return {
    step: 'returnUncured',
    curingDueOn,
    dueOn: runningClock({ clocks }, 'return')?.dueOn ?? null,
    action: 'return',
  }
}

/** What the desk still owes before anybody works on the appeal. */
function deskStep({ isAnonymous, defects, receiptPrints }: StepFacts): NextStep | undefined {
  if (isAnonymous) return { step: 'unconsidered', action: 'leaveUnconsidered' }
  const curable = curableDefects(defects)
  if (curable.length > 0) return { step: 'cure', count: curable.length, action: 'correct' }
  return receiptPrints === 0 ? { step: 'receipt', action: 'receipt' } : undefined
}

function assignStep({ assignments, clocks }: StepFacts): NextStep | undefined {
  if (assignments.some(({ state }) => state === 'open' || state === 'done')) return undefined
  const passUp = runningClock({ clocks }, 'passUp')
  if (passUp) return { step: 'assignPassUp', dueOn: passUp.dueOn, action: 'assign' }
  const forward = runningClock({ clocks }, 'forward')
  return forward
    ? { step: 'assignForward', dueOn: forward.dueOn, action: 'assign' }
    : { step: 'assign', action: 'assign' }
}

function hearingStep({ hearing }: StepFacts, today: string): NextStep | undefined {
  if (hearing === null) return undefined
  if (!hearing.isHeld) {
    const isOver = hearing.heldAt.slice(0, 10) <= today
    return isOver ? { step: 'holdHearing', action: 'holdHearing' } : { step: 'hearing', heldAt: hearing.heldAt }
  }
  return hearing.actOn > today ? { step: 'actFrom', actOn: hearing.actOn } : undefined
}

function replyStep({ assignments, dueOn, dueState }: StepFacts): NextStep {
  if (dueState === 'late') return { step: 'replyLate', dueOn, action: 'reply' }
  if (dueState === 'today') return { step: 'replyToday', action: 'reply' }
  const late = assignments.find((one) => one.state === 'open' && one.dueState === 'late')
  if (late) return { step: 'shareLate', name: late.official.name, shareDueOn: late.dueOn, dueOn, action: 'reply' }
  const lead = leadShare(assignments)
  return lead?.state === 'open'
    ? { step: 'replyBy', name: lead.official.name, dueOn, action: 'reply' }
    : { step: 'reply', dueOn, action: 'reply' }
}

function signStep({ prepared, dueOn, dueState }: StepFacts): NextStep {
  if (prepared?.awaitsReader) return { step: 'secondReader', action: 'reviewReply' }
  return { step: dueState === 'late' ? 'signLate' : 'sign', dueOn, action: 'sign' }
}

function endedStep({ state, replies, followUps, elsewhere }: StepFacts): NextStep {
  const reply = replies.at(-1)
  if (state === 'answered' && reply && !reply.deliveries.some((one) => one.isDelivered)) {
    return { step: 'deliver', action: 'deliver' }
  }
  const open = followUps
    .filter((one) => one.state === 'open')
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  const [first] = open
  if (first) return { step: 'followUps', count: open.length, dueOn: first.dueOn }
  return hasStateNumber(elsewhere) ? { step: 'ended' } : { step: 'stateNumber', action: 'stateNumber' }
}

/** The share of the one who answers, as it stands now. */
export function leadShare(assignments: readonly Share[]): Share | undefined {
  return assignments.findLast((one) => one.isLead && (one.state === 'open' || one.state === 'done'))
}

/** Defects that a correction can cure: an author who is not established stays so. */
export function curableDefects(defects: AppealCard['defects']): AppealCard['defects'] {
  return defects.filter((defect) => defect !== 'anonymous')
}

/** Whether a number of the state system is there. Source: R-08. */
export function hasStateNumber(elsewhere: AppealCard['elsewhere']): boolean {
  return elsewhere.some((one) => one.system === 'eOtinish' && one.number !== '')
}
