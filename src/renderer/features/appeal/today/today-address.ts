/** Address of the board: whose affairs it shows. */
import type { Role } from '#contract/operation'

export const boardSides = ['mine', 'all'] as const
export type BoardSide = (typeof boardSides)[number]

export interface TodaySearch {
  /** By the role when not given. */
  readonly whose?: BoardSide
}

/** Reads the address; what is not understood is left out. */
export function todaySearchOf(search: Readonly<Record<string, unknown>>): TodaySearch {
  const whose = boardSides.find((side) => side === search['whose'])
  return whose === undefined ? {} : { whose }
}

/** An official begins with what is theirs, a supervisor with all; without an official of one's own there is no choice. */
export function sideOf({ whose }: TodaySearch, role: Role | undefined, hasOwn: boolean): BoardSide {
  if (!hasOwn) return 'all'
  return whose ?? (role === 'official' ? 'mine' : 'all')
}
