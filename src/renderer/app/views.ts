/** Ready-made lists under Appeals: which of them a role looks at, and the conditions behind each count. */
import type { Role } from '#contract/operation'
import type { OperationOutput } from '#contract/operations'
import type { AppealSearch } from './appeal-search.ts'

type Counts = OperationOutput<'appeal.counts'>

const conditions = {
  soon: { due: 'soon' },
  today: { due: 'today' },
  late: { due: 'late' },
  unassigned: { isUnassigned: true },
  toSign: { state: 'toSign' },
  awaitsReader: { state: 'all', awaitsReader: true },
  correcting: { state: 'correcting' },
  onControl: { state: 'all', isOnControl: true },
  undelivered: { state: 'all', isUndelivered: true },
  noticesOwed: { state: 'all', clock: 'notices' },
  receiptsNotPrinted: { isReceiptPrinted: false },
  defects: { hasDefects: true },
  notInStateSystem: { notInStateSystem: true },
  open: {},
} as const satisfies Partial<Record<keyof Counts, AppealSearch>>

/** `mine` depends on who looks. */
export type ViewKey = keyof typeof conditions | 'mine'

const byRole: Readonly<Record<Role, readonly ViewKey[]>> = {
  clerk: [
    'soon',
    'late',
    'unassigned',
    'correcting',
    'undelivered',
    'noticesOwed',
    'receiptsNotPrinted',
    'defects',
    'notInStateSystem',
    'open',
  ],
  official: ['mine', 'soon', 'late', 'unassigned', 'toSign', 'awaitsReader', 'undelivered', 'onControl', 'open'],
  supervisor: [
    'mine',
    'soon',
    'late',
    'unassigned',
    'toSign',
    'awaitsReader',
    'correcting',
    'noticesOwed',
    'undelivered',
    'onControl',
    'open',
  ],
  admin: ['soon', 'today', 'late', 'defects', 'notInStateSystem', 'open'],
}

export interface View {
  readonly key: ViewKey
  readonly search: AppealSearch
}

/**
 * The views of a role in their order.
 * @param own the official that the person is; without one there is no view of one's own work
 */
export function viewsFor(role: Role, own: string | undefined): readonly View[] {
  return byRole[role].flatMap((key): View[] => {
    if (key !== 'mine') return [{ key, search: conditions[key] }]
    return own === undefined ? [] : [{ key, search: { executorId: own } }]
  })
}
