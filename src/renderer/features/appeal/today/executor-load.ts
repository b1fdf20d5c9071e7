/** How much lies on each official, counted from the open shares of resolutions. */
import type { AssignmentRow } from '#contract/work'

export interface ExecutorLoad {
  readonly officialId: string
  readonly name: string
  readonly open: number
  /** Due in three working days, today too. */
  readonly soon: number
  readonly late: number
}

export interface LoadTable {
  readonly rows: readonly ExecutorLoad[]
  /** Those who do not fit, added up; undefined when all fit. */
  readonly others: (Omit<ExecutorLoad, 'officialId' | 'name'> & { readonly people: number }) | undefined
}

/** The most loaded first: by what is late, then by what is near, then by all. */
export function loadOf(items: readonly AssignmentRow[], most: number): LoadTable {
  const byOfficial = Map.groupBy(items, ({ officialId }) => officialId)
  const all = [...byOfficial].map(([officialId, shares]) => ({
    officialId,
    name: shares[0]?.officialName ?? '',
    ...countsOf(shares),
  }))
  const sorted = all.toSorted(
    (a, b) => b.late - a.late || b.soon - a.soon || b.open - a.open || a.name.localeCompare(b.name),
  )
  if (sorted.length <= most) return { rows: sorted, others: undefined }
  const rest = sorted.slice(most - 1)
  const restIds = new Set(rest.map(({ officialId }) => officialId))
  return {
    rows: sorted.slice(0, most - 1),
    others: { people: rest.length, ...countsOf(items.filter(({ officialId }) => restIds.has(officialId))) },
  }
}

function countsOf(shares: readonly AssignmentRow[]): Pick<ExecutorLoad, 'open' | 'soon' | 'late'> {
  const count = (...states: readonly AssignmentRow['dueState'][]): number =>
    shares.filter(({ dueState }) => states.includes(dueState)).length
  return { open: shares.length, soon: count('soon', 'today'), late: count('late') }
}
