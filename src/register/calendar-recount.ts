/**
 * What a calendar does to the terms of open appeals: who is touched, where their dates go, and moving them. All of it works in
 * portions and lets others go first between them, because an office may have fifty thousand open appeals.
 */
import type { AppealEvent } from '#domain/appeal/events'
import type { AppealClock } from '#domain/appeal/clocks'
import { dueMovedBy } from '#domain/appeal/due'
import { calendarDifference, touches } from '#domain/calendar/calendar-difference'
import type { LocalDate } from '#domain/calendar/local-date'
import { missingYear } from '#domain/calendar/missing-year'
import type { CalendarData } from '#domain/calendar/working-calendar'
import { type RuleSet, ruleSetInForce } from '#domain/deadline/rule-set'
import type { OpenTerms } from './ports/appeal-reader.ts'
import type { Clock } from './ports/surroundings.ts'
import type { ReadTx, Tx } from './ports/unit-of-work.ts'
import { calendarOf } from './terms.ts'

/** Appeals that are looked at in one go: it must be over before a person notices that they wait. */
const spansAtOnce = 2500
const termsAtOnce = 250
/** Appeals that one transaction moves. A longer one would hold up who registers, many short ones the disk. */
export const movesAtOnce = 2000

/** A calendar on which terms are counted; `version` is what a card will say that it was counted with. */
export interface CountedOn {
  readonly data: CalendarData
  readonly version: number
}

/** One term whose date moves. */
export interface MovedTerm {
  readonly appealId: string
  readonly number: string
  readonly clock: 'reply' | AppealClock
  readonly dueOn: LocalDate
  readonly newDueOn: LocalDate
  readonly becomesLate: boolean
}

type DueMoved = Extract<AppealEvent, { type: 'appeal.due-moved' }>

/**
 * Open appeals with a term over a day that was worked on a calendar since and is not, or the other way round; no other can
 * move. Told with them: years that terms run into and the calendar does not hold. Source.
 */
export async function touchedAppeals(
  tx: ReadTx,
  { data }: Pick<CountedOn, 'data'>,
  clock: Pick<Clock, 'turn'>,
): Promise<{ readonly appealIds: readonly string[]; readonly missingYears: ReadonlyMap<number, number> }> {
  const calendar = calendarOf(data)
  const changedSince = await daysChanged(tx, data)
  const missingYears = new Map<number, number>()
  const appealIds: string[] = []
  let cursor: string | null = null
  do {
    const page = await tx.appeals.openSpans({ cursor, limit: spansAtOnce })
    for (const { appealId, calendarVersion, ...span } of page.items) {
      if (touches(await changedSince(calendarVersion), span)) appealIds.push(appealId)
      const missing = missingYear(span, calendar)
      if (missing !== undefined) missingYears.set(missing, (missingYears.get(missing) ?? 0) + 1)
    }
    cursor = page.nextCursor
    await clock.turn()
  } while (cursor !== null)
  return { appealIds, missingYears }
}

/**
 * Days on which any two neighbours differ, from a version up to this calendar, in order. A small term may have been counted on
 * any version since that of the reply, so that a day which was changed and changed back counts too.
 */
async function daysChanged(
  tx: ReadTx,
  data: CalendarData,
): Promise<(version: number) => Promise<readonly LocalDate[]>> {
  const { data: today, version: current } = await tx.office.calendar()
  const known = new Map([[current, calendarDifference(today, data).worked]])
  let [oldest, after] = [current, today]
  return async (version) => {
    while (oldest > Math.max(1, version)) {
      const before = (await tx.office.calendar(oldest - 1)).data
      const later = known.get(oldest) ?? []
      const days = new Set([...calendarDifference(before, after).worked, ...later])
      oldest -= 1
      after = before
      known.set(oldest, [...days].toSorted())
    }
    return known.get(Math.max(1, version)) ?? []
  }
}

/** Every term of these appeals that ends on another day of the calendar, with the event that would move it. Source: R-24. */
async function recount(
  tx: ReadTx,
  appealIds: readonly string[],
  calendar: CountedOn,
): Promise<readonly { readonly open: OpenTerms; readonly event: DueMoved }[]> {
  const { ruleSets } = await tx.office.settings()
  const counted = { calendar: calendarOf(calendar.data), calendarVersion: calendar.version }
  return (await tx.appeals.openTerms(appealIds)).flatMap((open) => {
    const event = dueMovedBy(open, { ...counted, ruleSet: ruleSetOn(ruleSets, open) })
    return event === undefined ? [] : [{ open, event }]
  })
}

/** The same for all of a long list, portion by portion. */
export async function recountAll(
  tx: ReadTx,
  calendar: CountedOn,
  { today, clock }: { readonly today: LocalDate; readonly clock: Pick<Clock, 'turn'> },
): Promise<{ readonly appeals: number; readonly becomeLate: number; readonly terms: readonly MovedTerm[] }> {
  const { appealIds } = await touchedAppeals(tx, calendar, clock)
  const terms: MovedTerm[] = []
  let [appeals, becomeLate] = [0, 0]
  for (const portion of portionsOf(appealIds, termsAtOnce)) {
    for (const { open, event } of await recount(tx, portion, calendar)) {
      const moved = movedTerms(open, event, today)
      terms.push(...moved)
      appeals += 1
      if (moved.some((one) => one.becomesLate)) becomeLate += 1
    }
    await clock.turn()
  }
  return { appeals, becomeLate, terms }
}

/** Moves these appeals in the transaction that is open, and lets those go first who only read. Answers how many moved. */
export async function moveTerms(tx: Tx, appealIds: readonly string[], clock: Pick<Clock, 'turn'>): Promise<number> {
  const calendar = await tx.office.calendar()
  let moved = 0
  for (const portion of portionsOf(appealIds, termsAtOnce)) {
    const moves = await recount(tx, portion, calendar)
    await tx.journal.appendMany(
      moves.map(({ open, event }) => ({ stream: { kind: 'appeal', id: open.appealId }, events: [event] })),
    )
    moved += moves.length
    await clock.turn()
  }
  return moved
}

/** Portions of a list, in order. */
export function portionsOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
}

function movedTerms({ appealId, number, dueOn, clocks }: OpenTerms, event: DueMoved, today: LocalDate): MovedTerm[] {
  const move = (clock: MovedTerm['clock'], before: LocalDate, after: LocalDate): MovedTerm[] =>
    before === after
      ? []
      : [{ appealId, number, clock, dueOn: before, newDueOn: after, becomesLate: before >= today && after < today }]
  return [
    ...move('reply', dueOn, event.dueOn ?? event.terms.dueOn),
    ...clocks.flatMap((one, at) => move(one.clock, one.dueOn, event.clocks?.[at]?.dueOn ?? one.dueOn)),
  ]
}

function ruleSetOn(ruleSets: readonly RuleSet[], { terms }: OpenTerms): RuleSet {
  return ruleSetInForce(ruleSets, terms.ruleSetValidFrom)
}
