/** Address of the screen of commitments: promises at meetings, or actions of appeals, and which of them. */
export const commitmentViews = ['open', 'late', 'all'] as const
export type CommitmentView = (typeof commitmentViews)[number]

export const actionStates = ['open', 'late', 'done', 'dropped', 'all'] as const
export type ActionState = (typeof actionStates)[number]

export interface CommitmentSearch {
  /** The second tab: follow-up actions of appeals. */
  readonly of?: 'appeals'
  /** Promises: open ones when not given. */
  readonly show?: CommitmentView
  /** Promises: number of a meeting. */
  readonly meeting?: string
  /** Actions: open ones when not given. */
  readonly state?: ActionState
  /** Actions: id of an official. */
  readonly official?: string
  /** Actions: code of a department. */
  readonly department?: string
}

/** Reads the address; what is not understood, or is of the other tab, is left out. */
export function commitmentSearchOf(search: Readonly<Record<string, unknown>>): CommitmentSearch {
  return search['of'] === 'appeals' ? actionSearchOf(search) : promiseSearchOf(search)
}

function promiseSearchOf(search: Readonly<Record<string, unknown>>): CommitmentSearch {
  const show = commitmentViews.find((view) => view === search['show'])
  const meeting = textOf(search['meeting'])
  return {
    ...(show === undefined || show === 'open' ? {} : { show }),
    ...(meeting === undefined ? {} : { meeting }),
  }
}

function actionSearchOf(search: Readonly<Record<string, unknown>>): CommitmentSearch {
  const state = actionStates.find((one) => one === search['state'])
  const official = textOf(search['official'])
  const department = textOf(search['department'])
  return {
    of: 'appeals',
    ...(state === undefined || state === 'open' ? {} : { state }),
    ...(official === undefined ? {} : { official }),
    ...(department === undefined ? {} : { department }),
  }
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text !== '' ? text : undefined
}

/** What the list of actions is asked for. */
export function actionInput({ state, official, department }: CommitmentSearch) {
  return {
    state: state ?? 'open',
    ...(official === undefined ? {} : { officialId: official }),
    ...(department === undefined ? {} : { department }),
  }
}
