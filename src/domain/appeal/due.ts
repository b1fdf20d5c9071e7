/** The due date of the reply counted anew: on another calendar, after waiting, from a fresh start. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { LocalMoment } from '../calendar/local-time.ts'
import { workingDayFrom } from '../calendar/working-calendar.ts'
import { dueOn as countDue } from '../deadline/deadline.ts'
import { type CuringInterval, defectsDays, isPausedBy } from '../deadline/defects-deadline.ts'
import type { RuleSet } from '../deadline/rule-set.ts'
import { type Clock, recountClocks } from './clocks.ts'
import type { AppealContext } from './context.ts'
import type { AppealEvent, Terms } from './events.ts'
import type { AppealKind } from './kinds.ts'
import type { MovedDue } from './state.ts'

/** What the due date of an appeal follows from. */
export interface DueBasis {
  readonly kind: AppealKind
  readonly receivedAt: LocalMoment
  readonly terms: Terms
  readonly moved: MovedDue | null
  readonly pauses: readonly CuringInterval[]
  readonly clocks: readonly Clock[]
}

/** The rules that a card was computed with: its own start rule and length, whatever was set since (law.md §10). */
export function ruleSetOf(
  { terms, content }: { readonly terms: Terms; readonly content: { readonly kind: AppealKind } },
  inForce: RuleSet,
): RuleSet {
  return {
    ...inForce,
    startRule: terms.startRule,
    termWorkingDays: { ...inForce.termWorkingDays, [content.kind]: terms.workingDays },
  }
}

/** The same due date and small terms counted on another calendar. Rule, length and hours stay those of the card. Source: R-24. */
export function recountDue(
  basis: DueBasis,
  { calendar, calendarVersion, ruleSet }: Pick<AppealContext, 'calendar' | 'calendarVersion' | 'ruleSet'>,
): { readonly terms: Terms; readonly dueOn: LocalDate; readonly clocks: readonly Clock[] } {
  const { kind, receivedAt, terms: old, pauses, moved } = basis
  const kept = ruleSetOf({ terms: old, content: { kind } }, ruleSet)
  const counted = defectsDays({ kind, receivedAt, pauses }, { calendar, hours: old.hours, ruleSet: kept })
  const terms = { ...old, registeredOn: counted.registeredOn, dueOn: counted.dueOn, calendarVersion }
  return {
    terms,
    dueOn: movedDue(moved, { terms, pauses }, { calendar, ruleSet }) ?? terms.dueOn,
    clocks: recountClocks(fromRegistration(basis.clocks, old, terms), { calendar }),
  }
}

/**
 * Due date of the reply where something has moved it; `undefined` where nothing has. A term that began anew is counted; the
 * decided day of an extension is only moved off a day off, and never comes before the term without it. Source.
 */
export function movedDue(
  moved: MovedDue | null,
  kept: Pick<DueBasis, 'terms' | 'pauses'>,
  context: Pick<AppealContext, 'calendar' | 'ruleSet'>,
): LocalDate | undefined {
  if (moved === null) return undefined
  const { by, startedOn } = moved
  const counted = startedOn === null ? kept.terms.dueOn : restartedDue(startedOn, kept, context)
  if (by === 'restart') return counted
  const decided = workingDayFrom(moved.dueOn, context.calendar)
  return decided > counted ? decided : counted
}

/**
 * Due date of a term that began anew on a day. Where waiting for the applicant stops a term, what was waited since does
 * not count here either. Source.
 */
export function restartedDue(
  startedOn: LocalDate,
  { terms: { workingDays, startRule }, pauses }: Pick<DueBasis, 'terms' | 'pauses'>,
  { calendar, ruleSet }: Pick<AppealContext, 'calendar' | 'ruleSet'>,
): LocalDate {
  const paused = ruleSet.pauseOnDefects ? { isPaused: isPausedBy(pauses) } : {}
  return countDue(startedOn, workingDays, { calendar, startRule, ...paused })
}

/** Small terms that run from the registration follow it when a changed calendar moves its day. Source. */
function fromRegistration(clocks: readonly Clock[], before: Terms, { registeredOn }: Terms): readonly Clock[] {
  if (before.registeredOn === registeredOn) return clocks
  return clocks.map((one) =>
    one.endedOn === null && (one.clock === 'forward' || one.clock === 'passUp')
      ? { ...one, startedOn: registeredOn }
      : one,
  )
}

/** The event by which a changed calendar moves an appeal; undefined when nothing moves. Source: R-24. */
export function dueMovedBy(
  basis: DueBasis & { readonly dueOn: LocalDate },
  context: Pick<AppealContext, 'calendar' | 'calendarVersion' | 'ruleSet'>,
): Extract<AppealEvent, { type: 'appeal.due-moved' }> | undefined {
  const { terms, dueOn, clocks } = recountDue(basis, context)
  const clocksMoved = clocks.some((one, at) => one !== basis.clocks[at])
  if (dueOn === basis.dueOn && !clocksMoved) return undefined
  const moved = clocksMoved ? { clocks } : {}
  return { type: 'appeal.due-moved', from: basis.dueOn, terms, dueOn, ...moved, cause: 'calendar' }
}
