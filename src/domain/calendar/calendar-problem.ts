import type { Facts } from '../refusal.ts'

/** One mistake of a calendar file: where it stands and why it is one. Whoever shows it says it in words. */
export interface CalendarProblem {
  /** From 1, as a text editor counts. */
  readonly line: number
  /** Column of the table or field of the entry; `null` when the whole line is meant. */
  readonly column: string | null
  /** Key of a failure text: `calendar.bad-date`. */
  readonly reason: string
  readonly facts: Facts
}
