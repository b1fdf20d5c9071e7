/** Folds the days of an explanation into the few rows that a person reads and prints. */
import { type LocalDate, type Weekday, addDays } from '../calendar/local-date.ts'
import type { DeadlineStep, StepReason } from './deadline.ts'

/** What a row tells of its days: `skipped` are days that do not count, whether within the term or after its end. */
export type RowKind = 'arrived' | 'registered' | 'counted' | 'skipped' | 'target'

/** A reason as a row shows it; `day` where the reader must know which day is meant. */
export interface RowReason extends StepReason {
  readonly day?: LocalDate
  readonly time?: string
}

export interface StepRow {
  readonly what: RowKind
  readonly from: LocalDate
  readonly to: LocalDate
  readonly weekdayFrom: Weekday
  readonly weekdayTo: Weekday
  readonly countFrom: number | null
  readonly countTo: number | null
  readonly counted: boolean
  readonly reasons: readonly RowReason[]
}

const rowKinds = {
  arrived: 'arrived',
  registered: 'registered',
  counted: 'counted',
  due: 'counted',
  skipped: 'skipped',
  rolled: 'skipped',
  target: 'target',
} as const satisfies Record<DeadlineStep['what'], RowKind>

/**
 * Rows of consecutive days of one kind. Reasons are told once a row: three days of one holiday give one reason, each
 * moved day off keeps its own, an ordinary working day gives none. Source: R-20, zammad/zammad#390.
 */
export function foldSteps(steps: readonly DeadlineStep[]): StepRow[] {
  const rows: StepRow[] = []
  for (const each of steps) {
    const last = rows.at(-1)
    if (last !== undefined && continues(last, each)) rows[rows.length - 1] = grown(last, each)
    else rows.push(rowOf(each))
  }
  return rows
}

function continues(row: StepRow, { what, day }: DeadlineStep): boolean {
  const kind = rowKinds[what]
  return kind === row.what && (kind === 'counted' || kind === 'skipped') && day === addDays(row.to, 1)
}

function rowOf(first: DeadlineStep): StepRow {
  return {
    what: rowKinds[first.what],
    from: first.day,
    to: first.day,
    weekdayFrom: first.weekday,
    weekdayTo: first.weekday,
    countFrom: first.count,
    countTo: first.count,
    counted: first.count !== null,
    reasons: reasonsOf(first),
  }
}

function grown(row: StepRow, next: DeadlineStep): StepRow {
  const fresh = reasonsOf(next).filter((reason) => !row.reasons.some((known) => isSame(known, reason)))
  return {
    ...row,
    to: next.day,
    weekdayTo: next.weekday,
    countTo: next.count,
    reasons: [...row.reasons, ...fresh],
  }
}

function reasonsOf({ why, nameKk, nameRu, movedFrom, time, day }: DeadlineStep): RowReason[] {
  if (why === 'working') return []
  const namesItsDay = why === 'movedDayOff' || why === 'workingWeekend'
  return [
    {
      why,
      ...(nameKk !== undefined && { nameKk }),
      ...(nameRu !== undefined && { nameRu }),
      ...(movedFrom !== undefined && { movedFrom }),
      ...(time !== undefined && { time }),
      ...(namesItsDay && { day }),
    },
  ]
}

function isSame(a: RowReason, b: RowReason): boolean {
  return a.why === b.why && a.nameKk === b.nameKk && a.nameRu === b.nameRu && a.time === b.time && a.day === b.day
}
