/** Shares of a resolution on the card: who had one before, who has it now. */
import type { AppealCard } from '#contract/appeal-fields'

export type Share = AppealCard['assignments'][number]

/** Names of those who had a share before it came to this one, the first of them first. */
export function formerExecutors(assignments: readonly Share[], share: Share): readonly string[] {
  const names: string[] = []
  let before = assignments.find((one) => one.assignmentId === share.takenFrom)
  while (before !== undefined && names.length < assignments.length) {
    names.unshift(before.official.name)
    const { takenFrom } = before
    before = assignments.find((one) => one.assignmentId === takenFrom)
  }
  return names
}
