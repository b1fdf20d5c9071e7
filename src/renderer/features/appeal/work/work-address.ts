/** Address of the work list: whose shares it shows. */
export const workSides = ['mine', 'all'] as const
export type WorkSide = (typeof workSides)[number]

export interface WorkSearch {
  /** Without it: mine for an official who signed in, everybody's for others. */
  readonly whose?: WorkSide
  /** One official; wins over the department. */
  readonly official?: string
  readonly department?: string
  /** Only what is late. */
  readonly late?: boolean
  /** Only shares of those who are no longer in the office. */
  readonly left?: boolean
}

/** Reads the address; what is not understood is left out. */
export function workSearchOf(search: Readonly<Record<string, unknown>>): WorkSearch {
  const whose = workSides.find((side) => side === search['whose'])
  const text = (name: string): string | undefined => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const official = text('official')
  const department = text('department')
  return {
    ...(whose === undefined ? {} : { whose }),
    ...(official === undefined ? {} : { official }),
    ...(official !== undefined || department === undefined ? {} : { department }),
    ...(search['late'] === true ? { late: true } : {}),
    ...(search['left'] === true ? { left: true } : {}),
  }
}

/** Mine first: an official sees their own shares until somebody else or all are asked for. */
export function workSideOf(search: WorkSearch, hasOwn: boolean): WorkSide {
  if (!hasOwn || search.official !== undefined || search.department !== undefined || search.left) return 'all'
  return search.whose ?? 'mine'
}

/** Whose shares the register is asked for. */
export function workInput(
  search: WorkSearch,
  hasOwn: boolean,
): { readonly mine?: true; readonly officialId?: string; readonly department?: string } {
  if (workSideOf(search, hasOwn) === 'mine') return { mine: true }
  if (search.official !== undefined) return { officialId: search.official }
  return search.department === undefined ? {} : { department: search.department }
}

/** Tells whether something narrows the list. */
export function isNarrowed({ official, department, late, left }: WorkSearch): boolean {
  return official !== undefined || department !== undefined || late === true || left === true
}
