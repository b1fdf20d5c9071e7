/** Address of the list of commitments: which of them, and of which meeting. */
export const commitmentViews = ['open', 'late', 'all'] as const
export type CommitmentView = (typeof commitmentViews)[number]

export interface CommitmentSearch {
  /** Open ones when not given. */
  readonly show?: CommitmentView
  /** Number of a meeting. */
  readonly meeting?: string
}

/** Reads the address; what is not understood is left out. */
export function commitmentSearchOf(search: Readonly<Record<string, unknown>>): CommitmentSearch {
  const show = commitmentViews.find((view) => view === search['show'])
  const { meeting } = search
  const number = typeof meeting === 'number' ? String(meeting) : meeting
  return {
    ...(show === undefined || show === 'open' ? {} : { show }),
    ...(typeof number === 'string' && number !== '' ? { meeting: number } : {}),
  }
}
