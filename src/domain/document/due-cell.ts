import type { LocalDate } from '#domain/calendar/local-date'
import type { Mark, Text } from './model.ts'

/** How a term stands on the day of print, the worst first. `ended`: what it waited for was done or fell away. */
export const dueStates = ['late', 'today', 'soon', 'inTime', 'ended'] as const
export type DueState = (typeof dueStates)[number]

/** A due date as papers tell it. */
export interface DueFact {
  readonly on: LocalDate
  readonly state: DueState
  /** Working days until the due date; negative when it has passed. Source: R-23. */
  readonly workingDaysLeft: number
}

/** The shape that says a term without colour, the same as on the screen. */
export const dueMarks = {
  late: 'late',
  today: 'partly',
  soon: 'partly',
  inTime: 'open',
  ended: 'done',
} as const satisfies Record<DueState, Mark>

/** Days left or late in words; `null` for an ended term. */
export function dueWords({ state, workingDaysLeft }: DueFact): Text | null {
  if (state === 'ended') return null
  if (state === 'today') return { key: 'document.case.due-today' }
  return state === 'late'
    ? { key: 'document.case.days-late', facts: { count: Math.abs(workingDaysLeft) } }
    : { key: 'document.case.days-left', facts: { count: workingDaysLeft } }
}

/** A cell of a list with the shape of its term. */
export interface DueCell {
  readonly cell: Text
  readonly mark: Mark
  readonly strong?: true
}

/** A cell of a list: shape, date and, below it, the days in words. */
export function dueCell(due: DueFact): DueCell {
  const words = dueWords(due)
  const day: Text = { day: due.on, form: 'short' }
  return {
    cell: words === null ? day : { parts: [day, words], join: '\n' },
    mark: dueMarks[due.state],
    ...(due.state === 'late' && { strong: true as const }),
  }
}

/** Order of a list for control: late first, then by due date. */
export function byDue(a: { readonly due: DueFact }, b: { readonly due: DueFact }): number {
  const rank = dueStates.indexOf(a.due.state) - dueStates.indexOf(b.due.state)
  if (rank !== 0) return rank
  return a.due.on < b.due.on ? -1 : a.due.on > b.due.on ? 1 : 0
}

/** Counts of a list by the state of its terms. */
export function dueTotals(items: readonly { readonly due: DueFact }[]): Readonly<Record<DueState, number>> {
  const count = (state: DueState) => items.filter(({ due }) => due.state === state).length
  return {
    late: count('late'),
    today: count('today'),
    soon: count('soon'),
    inTime: count('inTime'),
    ended: count('ended'),
  }
}
