/** Groups of the board in the order in which they are looked at, and the list behind each of them. */
import type { OperationOutput } from '#contract/operations'
import type { ReminderGroup, ReminderItem } from '#contract/work'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import type { WorkSearch } from '#renderer/features/appeal/work/work-address.ts'

/** What is due today stands on top of what is due in three days, as in the list and in the side bar. */
export type BoardGroupKey = Exclude<ReminderGroup, 'today'>

export interface BoardGroup {
  readonly key: BoardGroupKey
  readonly total: number
  /** How many of them are due today. */
  readonly today: number
  readonly items: readonly ReminderItem[]
}

/** Worst first: what is late, what is near, what nobody does. */
const mainOrder: readonly BoardGroupKey[] = ['late', 'soon', 'unassigned', 'assignmentsLate', 'executorLeft', 'toSign']

/** What is owed beside the answers themselves: notices, deliveries, promises, papers. */
const panelOrder: readonly BoardGroupKey[] = [
  'noticesOwed',
  'forwardSoon',
  'returnOwed',
  'secondReader',
  'undelivered',
  'followUpsLate',
  'commitmentsLate',
  'receiptsNotPrinted',
]

export interface Board {
  readonly main: readonly BoardGroup[]
  readonly panel: readonly BoardGroup[]
}

/** The answer of the register as two columns; a group without anything is left out. */
export function boardOf({ groups }: Pick<OperationOutput<'reminder.board'>, 'groups'>): Board {
  const today = groups.find(({ group }) => group === 'today')
  const found = (key: BoardGroupKey): BoardGroup => {
    const given = groups.find(({ group }) => group === key)
    const group = { key, total: given?.total ?? 0, today: 0, items: given?.items ?? [] }
    if (key !== 'soon' || !today) return group
    return { ...group, total: group.total + today.total, today: today.total, items: [...today.items, ...group.items] }
  }
  const shown = (order: readonly BoardGroupKey[]) => order.map(found).filter(({ total }) => total > 0)
  return { main: shown(mainOrder), panel: shown(panelOrder) }
}

/** Promises at meetings that are late, or actions promised in replies. */
type LatePromises =
  | { readonly show: 'late' }
  | { readonly of: 'appeals'; readonly state: 'late'; readonly official?: string }

export type ListAddress =
  | { readonly to: '/appeals'; readonly search: AppealSearch }
  | { readonly to: '/today/work'; readonly search: WorkSearch }
  | { readonly to: '/commitments'; readonly search: LatePromises }

/** Conditions of the lists of appeals behind the groups. */
const appealLists = {
  late: { due: 'late' },
  soon: { due: 'soon' },
  unassigned: { isUnassigned: true },
  toSign: { state: 'toSign' },
  forwardSoon: { state: 'all', clock: 'ours' },
  noticesOwed: { state: 'all', clock: 'notices' },
  returnOwed: { state: 'all', clock: 'uncured' },
  secondReader: { state: 'all', awaitsReader: true },
  undelivered: { state: 'all', isUndelivered: true },
  receiptsNotPrinted: { isReceiptPrinted: false },
} as const satisfies Partial<Record<BoardGroupKey, AppealSearch>>

/**
 * The list that shows all rows of a group.
 * @param own the official whose affairs the board shows; undefined for everybody's
 */
export function listOf(key: BoardGroupKey, own: string | undefined): ListAddress {
  switch (key) {
    case 'assignmentsLate':
      return { to: '/today/work', search: { late: true, whose: own === undefined ? 'all' : 'mine' } }
    case 'executorLeft':
      return { to: '/today/work', search: { left: true, whose: 'all' } }
    case 'followUpsLate':
      return {
        to: '/commitments',
        search: { of: 'appeals', state: 'late', ...(own === undefined ? {} : { official: own }) },
      }
    case 'commitmentsLate':
      return { to: '/commitments', search: { show: 'late' } }
    case 'late':
    case 'soon':
      return { to: '/appeals', search: { ...appealLists[key], ...(own === undefined ? {} : { executorId: own }) } }
    default:
      return { to: '/appeals', search: { ...appealLists[key], ...(own === undefined ? {} : { leadId: own }) } }
  }
}
