/** Queries on appeals: card, list, counts, search. */
import { addDays, type LocalDate, localDate } from '#domain/calendar/local-date'
import type { ClockGroup } from '#contract/appeal'
import type { OperationParsed } from '#contract/operations'
import { cardOf } from '../card.ts'
import { isMissing, type QueryContext, type QueryHandler } from '../handler.ts'
import { officeTime } from '../office-time.ts'
import { knownOfficials, type Officials } from '../life/people.ts'
import type { AppealConditions } from '../ports/appeal-reader.ts'
import { appealRowOf, lastSoonDay } from '../rows.ts'
import { calendarOf } from '../terms.ts'
import { appealFor } from './appeal-change.ts'
import type { WorkingCalendar } from '#domain/calendar/working-calendar'

type Filter = OperationParsed<'appeal.list'>['filter']
export interface Today {
  readonly today: LocalDate
  readonly calendar: WorkingCalendar
  readonly officials: Officials
}

/** The case card by number or id. */
export const appealGet: QueryHandler<'appeal.get'> = async (input, context) => {
  const loaded = await appealFor(context.tx, input)
  return isMissing(loaded) ? loaded : await cardOf(context.tx, loaded, context)
}

/** One page of a list. */
export const appealList: QueryHandler<'appeal.list'> = async ({ filter, sort, descending, cursor, limit }, context) => {
  const { tx } = context
  const at = await todayAt(context)
  const page = await tx.appeals.list(
    conditionsOf(filter, at),
    { by: sort, descending },
    cursor === undefined ? { limit } : { limit, cursor },
  )
  return { ...page, items: page.items.map((record) => appealRowOf(record, at)) }
}

/** Counts of the saved views. */
export const appealCounts: QueryHandler<'appeal.counts'> = async (_input, context) => {
  const { tx } = context
  const at = await todayAt(context)
  const count = (filter: Partial<Filter>): Promise<number> =>
    tx.appeals.count(conditionsOf({ state: 'open', ...filter }, at))
  return {
    open: await count({}),
    late: await count({ due: 'late' }),
    today: await count({ due: 'today' }),
    soon: await count({ due: 'soon' }),
    defects: await count({ hasDefects: true }),
    notInStateSystem: await count({ notInStateSystem: true }),
    registeredToday: await count({ state: 'all', registeredFrom: at.today }),
    unassigned: await count({ isUnassigned: true }),
    toSign: await count({ state: 'toSign' }),
    correcting: await count({ state: 'correcting' }),
    onControl: await count({ state: 'all', isOnControl: true }),
    undelivered: await count({ state: 'all', isUndelivered: true }),
    openFollowUps: (await tx.appeals.followUps({ state: 'open' }, 0)).total,
    lateFollowUps: (await tx.appeals.followUps({ state: 'open', dueTo: addDays(at.today, -1) }, 0)).total,
    noticesOwed: await count({ state: 'all', clock: 'notices' }),
    awaitsReader: await count({ state: 'all', awaitsReader: true }),
    receiptsNotPrinted: await count({ isReceiptPrinted: false }),
    mine: await mineCount(context, at),
  }
}

/** Open shares of the signed-in person, who may be an official with a login. */
async function mineCount({ tx, actor }: QueryContext, { officials }: Today): Promise<number> {
  const own = ownOfficials(officials, actor.userId)
  if (own.length === 0) return 0
  return (await tx.appeals.assignments({ state: 'open', officialIds: own }, 0)).total
}

/** The officials that a login stands for. */
export function ownOfficials(officials: Officials, userId: string): string[] {
  return [...officials.values()].filter((one) => one.userId === userId).map((one) => one.officialId)
}

/** Finds appeals by anything that stands in them. */
export const appealSearch: QueryHandler<'appeal.search'> = async ({ text, limit }, context) => {
  const { tx } = context
  const at = await todayAt(context)
  const found = await tx.appeals.search(text, limit)
  return {
    items: found.items.map((record) => ({ ...appealRowOf(record, at), excerpt: record.excerpt })),
    total: found.total,
    match: found.match,
    terms: [...found.terms],
  }
}

/** Today and the calendar, read once for a call. */
export async function todayAt(context: Pick<QueryContext, 'deps' | 'instant' | 'tx'>): Promise<Today> {
  const { today } = await officeTime(context, context.tx)
  const { data } = await context.tx.office.calendar()
  return { today, calendar: calendarOf(data), officials: await knownOfficials(context.tx) }
}

/** A filter of the contract as conditions on stored days: "late" and "soon" depend on today. */
export function conditionsOf(filter: Filter, { today, calendar }: Today): AppealConditions {
  const { due, clock, registeredFrom, registeredTo, endedFrom, endedTo, ...plain } = filter
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) as Omit<
    AppealConditions,
    'dueFrom' | 'dueTo' | 'endedFrom' | 'endedTo' | 'anyClock'
  >
  return {
    ...given,
    ...(registeredFrom === undefined ? {} : { registeredFrom: localDate(registeredFrom) }),
    ...(registeredTo === undefined ? {} : { registeredTo: localDate(registeredTo) }),
    ...(endedFrom === undefined ? {} : { endedFrom: localDate(endedFrom) }),
    ...(endedTo === undefined ? {} : { endedTo: localDate(endedTo) }),
    ...dueRange(due, today, calendar),
    ...(clock === undefined ? {} : runningClocks(clock, today)),
  }
}

/** A small term by its name, or those of a group. */
function runningClocks(
  clock: NonNullable<Filter['clock']>,
  today: LocalDate,
): Pick<AppealConditions, 'clock' | 'anyClock'> {
  return clock === 'ours' || clock === 'notices' || clock === 'uncured'
    ? { anyClock: clocksOf(clock, today) }
    : { clock }
}

/** Small terms that are looked at together. Source. */
export function clocksOf(group: ClockGroup, today: LocalDate): NonNullable<AppealConditions['anyClock']> {
  switch (group) {
    case 'ours':
      return { clocks: ['forward', 'passUp'] }
    case 'notices':
      return { clocks: ['forwardingNotice', 'extensionNotice'] }
    case 'uncured':
      return { clocks: ['curing'], dueTo: addDays(today, -1) }
  }
}

/** `soon` includes today: both must be looked at now. */
function dueRange(
  due: Filter['due'],
  today: LocalDate,
  calendar: WorkingCalendar,
): Pick<AppealConditions, 'dueFrom' | 'dueTo'> {
  if (due === 'late') return { dueTo: addDays(today, -1) }
  if (due === 'today') return { dueFrom: today, dueTo: today }
  if (due === 'soon') return { dueFrom: today, dueTo: lastSoonDay(today, calendar, (day) => addDays(day, 1)) }
  return {}
}
