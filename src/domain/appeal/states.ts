/**
 * Where an appeal can stand, and which event leads from where to where. One table: decisions refuse by it, the case file
 * moves by it, and the diagram of `docs/rules.md` is drawn from it.
 */
import type { Facts, Refusal } from '../refusal.ts'
import { refuseBy } from './refuse-by.ts'

export const appealStates = [
  'registered',
  'inWork',
  'correcting',
  'toSign',
  'joined',
  'answered',
  'forwarded',
  'passedUp',
  'returned',
  'terminated',
  'withdrawn',
  'notConsidered',
  'void',
] as const
/** `correcting`: defects were explained and the applicant is waited for. `toSign`: a reply is prepared. */
export type AppealStateName = (typeof appealStates)[number]

/** States in which the office still owes an answer. A joined appeal is one: it is answered together with another. */
export const openStates = [
  'registered',
  'inWork',
  'correcting',
  'toSign',
  'joined',
] as const satisfies AppealStateName[]

/** Whether the office still owes an answer or a decision. */
export function isOpenState(state: AppealStateName): boolean {
  return openStates.some((open) => open === state)
}

const considered = ['registered', 'inWork', 'toSign'] as const
const notYetEnded = ['registered', 'inWork', 'correcting', 'toSign'] as const
const ended = ['answered', 'forwarded', 'passedUp', 'returned', 'terminated', 'withdrawn', 'notConsidered'] as const
const notVoid = [...openStates, ...ended] as const

export interface Transition {
  readonly from: readonly AppealStateName[]
  /** `same`: the event leaves the state as it is. */
  readonly to: AppealStateName | 'same'
  /** The rule of law behind the step. */
  readonly rule: string
}

/** Every step of the life of an appeal after its registration. */
export const transitions = {
  'appeal.taken-on': { from: ['registered'], to: 'inWork', rule: 'R-16' },
  'appeal.resolution-given': { from: [...considered, 'correcting'], to: 'same', rule: 'R-54' },
  'appeal.reassigned': { from: notYetEnded, to: 'same', rule: 'R-54' },
  'appeal.assignment-reported': { from: notVoid, to: 'same', rule: 'R-54' },
  'appeal.assignment-cancelled': { from: notVoid, to: 'same', rule: 'R-54' },
  'appeal.put-on-control': { from: notVoid, to: 'same', rule: 'R-54' },
  'appeal.taken-off-control': { from: notVoid, to: 'same', rule: 'R-54' },
  'appeal.defects-notified': { from: ['registered', 'inWork'], to: 'correcting', rule: 'R-13' },
  'appeal.defects-cured': { from: ['correcting'], to: 'inWork', rule: 'R-13' },
  'appeal.returned': { from: notYetEnded, to: 'returned', rule: 'R-14' },
  'appeal.forwarded': { from: ['registered', 'inWork'], to: 'forwarded', rule: 'R-16' },
  'appeal.part-forwarded': { from: ['registered', 'inWork'], to: 'inWork', rule: 'R-16' },
  'appeal.passed-up': { from: ['registered', 'inWork'], to: 'passedUp', rule: 'R-28' },
  'appeal.notified': { from: notVoid, to: 'same', rule: 'R-21' },
  'appeal.hearing-set': { from: ['registered', 'inWork'], to: 'inWork', rule: 'R-32' },
  'appeal.hearing-held': { from: ['inWork', 'toSign'], to: 'same', rule: 'R-33' },
  'appeal.hearing-skipped': { from: ['inWork', 'toSign'], to: 'same', rule: 'R-32' },
  'appeal.objection-noted': { from: ['inWork', 'toSign'], to: 'same', rule: 'R-32' },
  'appeal.extended': { from: ['registered', 'inWork', 'toSign'], to: 'same', rule: 'R-21' },
  'appeal.reply-prepared': { from: considered, to: 'toSign', rule: 'R-35' },
  'appeal.reply-sent-back': { from: ['toSign'], to: 'inWork', rule: 'R-35' },
  'appeal.reply-reviewed': { from: ['toSign', 'answered'], to: 'same', rule: 'R-35' },
  'appeal.replied': { from: [...considered, 'joined'], to: 'answered', rule: 'R-36' },
  'appeal.reply-delivered': { from: ['answered'], to: 'same', rule: 'R-36' },
  'appeal.terminated': { from: notYetEnded, to: 'terminated', rule: 'R-36' },
  'appeal.withdrawn': { from: notYetEnded, to: 'withdrawn', rule: 'R-15' },
  'appeal.left-unconsidered': { from: ['registered', 'inWork'], to: 'notConsidered', rule: 'R-11' },
  'appeal.joined': { from: ['registered', 'inWork'], to: 'joined', rule: 'R-12' },
  'appeal.separated': { from: ['joined'], to: 'inWork', rule: 'R-12' },
  'appeal.reopened': { from: ended, to: 'inWork', rule: 'R-37' },
  'appeal.follow-up-opened': { from: notVoid, to: 'same', rule: 'R-37' },
  'appeal.follow-up-moved': { from: notVoid, to: 'same', rule: 'R-37' },
  'appeal.follow-up-done': { from: notVoid, to: 'same', rule: 'R-37' },
  'appeal.follow-up-dropped': { from: notVoid, to: 'same', rule: 'R-37' },
  'appeal.satisfaction-noted': { from: ended, to: 'same', rule: 'R-52' },
  'appeal.voided': { from: notVoid, to: 'void', rule: 'R-10' },
} as const satisfies Record<string, Transition>

export type StepName = keyof typeof transitions

/** The state after a step. */
export function stateAfter(step: StepName, state: AppealStateName): AppealStateName {
  const { to } = transitions[step]
  return to === 'same' ? state : to
}

/**
 * Refuses a step that the state does not allow, naming the rule of the step: `appeal.void`, `appeal.ended`,
 * `appeal.not-ended`, `appeal.joined-elsewhere`, `appeal.waits-for-corrections`, `appeal.step-not-now`.
 */
export function refuseStep(
  step: StepName,
  appeal: { readonly state: AppealStateName; readonly number: string },
): Refusal | undefined {
  const { from, rule }: Transition = transitions[step]
  const { state, number } = appeal
  if (from.includes(state)) return undefined
  const facts: Facts = { number, state }
  if (state === 'void') return refuseBy('R-10', 'appeal.void', facts)
  if (!isOpenState(state)) return refuseBy(rule, 'appeal.ended', facts)
  if (from.every((one) => !isOpenState(one))) return refuseBy(rule, 'appeal.not-ended', facts)
  if (state === 'joined') return refuseBy('R-12', 'appeal.joined-elsewhere', facts)
  if (state === 'correcting') return refuseBy('R-13', 'appeal.waits-for-corrections', facts)
  return refuseBy(rule, 'appeal.step-not-now', facts)
}
