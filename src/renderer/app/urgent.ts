/** How much is late or near on somebody's board. */
import type { OperationOutput } from '#contract/operations'

export interface Urgent {
  readonly late: number
  readonly today: number
  /** Due in three working days, not today. */
  readonly soon: number
}

/** Figures of the board: its groups `late`, `today` and `soon` never hold the same appeal. */
export function urgentOf({ groups }: Pick<OperationOutput<'reminder.board'>, 'groups'>): Urgent {
  const total = (name: 'late' | 'today' | 'soon'): number => groups.find(({ group }) => group === name)?.total ?? 0
  return { late: total('late'), today: total('today'), soon: total('soon') }
}

/** Figures of the whole office: its list of what is near holds what is due today. */
export function urgentOfAll({ late, today, soon }: OperationOutput<'appeal.counts'>): Urgent {
  return { late, today, soon: soon - today }
}

/** All of them. */
export function urgentCount({ late, today, soon }: Urgent): number {
  return late + today + soon
}
