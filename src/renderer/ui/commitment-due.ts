import type { Commitment } from '#contract/meeting'
import type { DueState } from './due-chip.tsx'

/** States in which nothing more is awaited. */
const closed: readonly Commitment['state'][] = ['done', 'notDone', 'dropped']

/** Working days at which a promise counts as due soon; the same as for appeals. */
const soonWithin = 3

/** Due date of a promise as the chip of due dates takes it. */
export function commitmentDue(commitment: Pick<Commitment, 'dueOn' | 'state' | 'isLate' | 'workingDaysLeft'>): {
  readonly dueOn: string
  readonly dueState: DueState
  readonly workingDaysLeft: number
} {
  const { dueOn, workingDaysLeft } = commitment
  return { dueOn, workingDaysLeft, dueState: stateOf(commitment) }
}

/** Tells whether a promise still waits to be kept. */
export function isOpenCommitment(commitment: Pick<Commitment, 'state'>): boolean {
  return !closed.includes(commitment.state)
}

function stateOf(commitment: Pick<Commitment, 'state' | 'isLate' | 'workingDaysLeft'>): DueState {
  if (!isOpenCommitment(commitment)) return 'closed'
  if (commitment.isLate) return 'late'
  if (commitment.workingDaysLeft <= 0) return 'today'
  return commitment.workingDaysLeft <= soonWithin ? 'soon' : 'inTime'
}
