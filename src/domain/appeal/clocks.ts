/**
 * The small terms that run beside the term of the reply: forwarding, passing up, curing, return, notices, objection. Each
 * keeps what it was counted from, so that it can be counted anew on a changed calendar. Source.
 */
import type { LocalDate } from '../calendar/local-date.ts'
import { workingDayFrom } from '../calendar/working-calendar.ts'
import { type DeadlineContext, dueOn } from '../deadline/deadline.ts'
import type { StartRule } from '../deadline/rule-set.ts'

export const appealClocks = [
  'forward',
  'passUp',
  'curing',
  'return',
  'extensionNotice',
  'forwardingNotice',
  'hearingNotice',
  'objection',
] as const
export type AppealClock = (typeof appealClocks)[number]

export interface Clock {
  readonly clock: AppealClock
  /** The day from which is counted. */
  readonly startedOn: LocalDate
  /** Length in working days; `null` when the day follows from another, chosen day. */
  readonly workingDays: number | null
  readonly startRule: StartRule
  readonly dueOn: LocalDate
  /** Day on which what it waited for was done or fell away; `null` while it runs. */
  readonly endedOn: LocalDate | null
}

/** A clock of `workingDays` that starts with a day. Source: R-20. */
export function startClock(
  clock: AppealClock,
  { startedOn, workingDays }: { readonly startedOn: LocalDate; readonly workingDays: number },
  { calendar, ruleSet }: Pick<DeadlineContext, 'calendar' | 'ruleSet'>,
): Clock {
  const { startRule } = ruleSet
  return {
    clock,
    startedOn,
    workingDays,
    startRule,
    dueOn: dueOn(startedOn, workingDays, { calendar, startRule }),
    endedOn: null,
  }
}

/** A clock whose last day is known already; moved on from a day off. */
export function clockUntil(
  clock: AppealClock,
  { startedOn, until }: { readonly startedOn: LocalDate; readonly until: LocalDate },
  { calendar, ruleSet }: Pick<DeadlineContext, 'calendar' | 'ruleSet'>,
): Clock {
  const { startRule } = ruleSet
  return { clock, startedOn, workingDays: null, startRule, dueOn: workingDayFrom(until, calendar), endedOn: null }
}

/** The running clock of a name; at most one of each runs. */
export function runningClock(clocks: readonly Clock[], clock: AppealClock): Clock | undefined {
  return clocks.find((one) => one.clock === clock && one.endedOn === null)
}

/** Clocks after those of some names were ended. */
export function endClocks(
  clocks: readonly Clock[],
  names: readonly AppealClock[],
  endedOn: LocalDate,
): readonly Clock[] {
  return clocks.map((one) => (one.endedOn === null && names.includes(one.clock) ? { ...one, endedOn } : one))
}

/** Ends every running clock but those named: a closed appeal owes its notices still. */
export function endAllBut(
  clocks: readonly Clock[],
  kept: readonly AppealClock[],
  endedOn: LocalDate,
): readonly Clock[] {
  return clocks.map((one) => (one.endedOn === null && !kept.includes(one.clock) ? { ...one, endedOn } : one))
}

/** The same running clocks counted on another calendar; ended ones stay as they were. Source: R-24. */
export function recountClocks(
  clocks: readonly Clock[],
  { calendar }: Pick<DeadlineContext, 'calendar'>,
): readonly Clock[] {
  return clocks.map((one) => {
    if (one.endedOn !== null) return one
    const { startedOn, workingDays, startRule } = one
    const counted =
      workingDays === null
        ? workingDayFrom(one.dueOn, calendar)
        : dueOn(startedOn, workingDays, { calendar, startRule })
    return counted === one.dueOn ? one : { ...one, dueOn: counted }
  })
}
