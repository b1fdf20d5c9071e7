/** Which shares a narrowed list keeps. */
import type { Official } from '#contract/office'
import type { AssignmentRow } from '#contract/work'
import type { WorkSearch } from './work-address.ts'

/** Shares that are late, or that stay with somebody who left, when the address asks for them. */
export function keptRows(
  items: readonly AssignmentRow[],
  { late, left }: Pick<WorkSearch, 'late' | 'left'>,
  officials: readonly Pick<Official, 'officialId' | 'isActive'>[],
): readonly AssignmentRow[] {
  const gone = new Set(officials.filter((one) => !one.isActive).map((one) => one.officialId))
  return items.filter((one) => (!late || one.dueState === 'late') && (!left || gone.has(one.officialId)))
}

/** How many of the shares are late. */
export function lateOf(items: readonly AssignmentRow[]): number {
  return items.filter(({ dueState }) => dueState === 'late').length
}
