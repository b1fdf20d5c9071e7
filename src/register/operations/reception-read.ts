/** Queries on personal reception: month, day, journal, and who has not received as owed. */
import { addDays, type LocalDate, localDate, yearOf } from '#domain/calendar/local-date'
import type { WorkingCalendar } from '#domain/calendar/working-calendar'
import { gaps } from '#domain/number/block'
import { changesSince, monthsBetween, type OwedMonth, owedByRank, owedMonths } from '#domain/reception/months'
import { daysOfMonth, type Month, monthOfDay, proposeDays, type ReceptionSchedule } from '#domain/reception/schedule'
import { slotsOf } from '#domain/reception/slots'
import { checkNationalNumber } from '#domain/identity/national-number'
import type { OperationOutput } from '#contract/operations'
import { isMissing, notFound, type QueryHandler } from '../handler.ts'
import { officeTime } from '../office-time.ts'
import type { JournalLine, ReceptionRecord } from '../ports/reception-reader.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import {
  monthsOf,
  noticeRow,
  publishedDayOf,
  publishedDays,
  type ReceptionWords,
  receptionRow,
  receptionWords,
  visitRow,
} from '../receptions.ts'
import { currentCalendar } from '../terms.ts'
import { isHere, receptionFor } from './reception-plan.ts'

type Schedules = OperationOutput<'reception.schedules'>['items']
type Owed = OperationOutput<'reception.owed'>['items'][number]

export const receptionSchedules: QueryHandler<'reception.schedules'> = async (_input, { tx }) => {
  const known = new Map((await tx.receptions.schedules()).map((one) => [one.officialId, one]))
  const officials = await tx.office.officials()
  return {
    items: officials.map(({ officialId, name, positionKk, positionRu, isActive }) => {
      const { version = 0, schedule } = known.get(officialId) ?? {}
      return {
        officialId,
        officialName: name,
        officialPositionKk: positionKk,
        officialPositionRu: positionRu,
        isActive,
        version,
        schedule: schedule === undefined ? null : scheduleRow(schedule),
      }
    }),
  }
}

export const receptionPropose: QueryHandler<'reception.propose'> = async ({ officialId, month, pattern }, { tx }) => {
  const { calendar } = await currentCalendar(tx)
  const { first: from, last: to } = daysOfMonth(month)
  const planned = new Set(
    (await tx.receptions.receptions({ from, to, officialId }))
      .filter(({ state }) => state !== 'cancelled')
      .map(({ heldOn }) => heldOn),
  )
  return {
    days: proposeDays(pattern, month, calendar).map(({ day, note, offered }) => ({
      day,
      kind: note.kind,
      ...holidayNames(day, calendar),
      offered,
      isPlanned: planned.has(day) || (offered !== null && planned.has(offered)),
    })),
  }
}

export const receptionMonth: QueryHandler<'reception.month'> = async ({ month }, context) => {
  const { tx } = context
  const { first: from, last: to } = daysOfMonth(month)
  const { calendar } = await currentCalendar(tx)
  const { today } = await officeTime(context, tx)
  const words = await receptionWords(tx)
  const records = await tx.receptions.receptions({ from, to })
  const publications = await tx.receptions.publications(month)
  const published = new Map((publications.at(-1)?.days ?? []).map((day) => [day.receptionId, day]))
  const current = records.filter(({ state }) => state !== 'cancelled').map(publishedDayOf)
  const changes = publications.length === 0 ? [] : changesSince([...published.values()], current)
  return {
    days: records.map((record) => receptionRow(record, words, published)),
    movedAway: (await tx.receptions.movedAway({ from, to })).map(({ officialId, ...moved }) => ({
      ...moved,
      officialName: words.official(officialId).officialName,
    })),
    daysOff: daysOffOf(month, calendar),
    publications: publications.map((one) => ({
      ...one,
      days: one.days.map((day) => ({ ...day, ...words.official(day.officialId) })),
    })),
    changes: changes.map(({ change, day }) => ({
      change,
      heldOn: day.heldOn,
      officialName: words.official(day.officialId).officialName,
    })),
    owed: await owedBy(tx, { months: [month], records, today }, words),
    untold: (await tx.receptions.untold()).length,
    waiting: (await tx.receptions.waiting()).length,
  }
}

export const receptionDays: QueryHandler<'reception.days'> = async ({ from, to, officialId }, { tx }) => {
  const period = { from: localDate(from), to: localDate(to), ...(officialId === undefined ? {} : { officialId }) }
  const records = (await tx.receptions.receptions(period)).filter(({ state }) => state !== 'cancelled')
  const words = await receptionWords(tx)
  const published = await publishedDays(tx, monthsOf(records))
  return { items: records.map((record) => receptionRow(record, words, published)) }
}

export const receptionOwed: QueryHandler<'reception.owed'> = async ({ from, to }, context) => {
  const { tx } = context
  if (to < from) return { items: [], missed: 0 }
  const months = monthsBetween(from, to)
  const { today } = await officeTime(context, tx)
  const records = await tx.receptions.receptions({ from: daysOfMonth(from).first, to: daysOfMonth(to).last })
  const items = await owedBy(tx, { months, records, today }, await receptionWords(tx))
  return { items, missed: items.filter(({ state }) => state === 'missed').length }
}

export const receptionGet: QueryHandler<'reception.get'> = async ({ receptionId }, context) => {
  const { tx } = context
  const record = await receptionFor(tx, receptionId)
  if (isMissing(record)) return record
  const words = await receptionWords(tx)
  const { today } = await officeTime(context, tx)
  const { slots } = await tx.receptions.taken(record)
  const published = await publishedDays(tx, monthsOf([record]))
  return {
    reception: receptionRow(record, words, published),
    visits: (await tx.receptions.visitsOf(record)).map((visit) => ({
      ...visitRow(visit, words, today),
      isHere: isHere(visit, record),
    })),
    freeSlots: record.state === 'cancelled' ? [] : slotsOf(record).filter((slot) => !slots.has(slot)),
  }
}

export const receptionJournal: QueryHandler<'reception.journal'> = async ({ from, to, officialId }, context) => {
  const { tx } = context
  const words = await receptionWords(tx)
  const { today } = await officeTime(context, tx)
  const [first, last] = [localDate(from), localDate(to)]
  const lines = await tx.receptions.journal({
    from: first,
    to: last,
    ...(officialId === undefined ? {} : { officialId }),
  })
  return {
    items: lines.map(({ on, isReceived, visit }) => ({ on, isReceived, visit: visitRow(visit, words, today) })),
    ...journalTotals(lines, today),
    gaps: await journalGaps(tx, { from: first, to: last }, words),
  }
}

export const receptionNotices: QueryHandler<'reception.notices'> = async (_input, context) => {
  const { tx } = context
  const words = await receptionWords(tx)
  const { today } = await officeTime(context, tx)
  return {
    untold: (await tx.receptions.untold()).flatMap((visit) => noticeRow(visit, words) ?? []),
    waiting: (await tx.receptions.waiting()).map((visit) => visitRow(visit, words, today)),
  }
}

export const visitGet: QueryHandler<'visit.get'> = async ({ visitId, appealNumber }, context) => {
  const { tx } = context
  const appeal = appealNumber === undefined ? undefined : await tx.appeals.byNumber(appealNumber.trim())
  const found =
    visitId === undefined
      ? appeal && (await tx.receptions.visitByAppeal(appeal.appealId))
      : await tx.receptions.visit(visitId)
  if (!found) return notFound('visit.not-found')
  const { today } = await officeTime(context, tx)
  return { visit: visitRow(found, await receptionWords(tx), today) }
}

/** A wrong IIN finds nobody: it is compared only when it is one. Source: R-46. */
export const visitEarlier: QueryHandler<'visit.earlier'> = async (input, context) => {
  const { tx } = context
  const nationalNumber = input.nationalNumber.replaceAll(/[\s-]/g, '')
  const known = checkNationalNumber(nationalNumber).valid ? nationalNumber : ''
  const name = input.surname === '' || input.givenName === '' ? '' : `${input.surname} ${input.givenName}`
  const found = await tx.receptions.earlier({ nationalNumber: known, phone: input.phone, name }, input.limit)
  const words = await receptionWords(tx)
  const { today } = await officeTime(context, tx)
  return { items: found.map((visit) => visitRow(visit, words, today)) }
}

/** Sums of the journal: people are those received, results those of the visits. Source: meetings.md §11. */
export function journalTotals(
  lines: readonly JournalLine[],
  today: LocalDate,
): Pick<OperationOutput<'reception.journal'>, 'received' | 'notReceived' | 'people' | 'results' | 'instructions'> {
  const received = lines.filter(({ isReceived, visit }) => isReceived && visit.state !== 'void')
  const results = new Map<string, number>()
  for (const { visit } of received) {
    const result = visit.outcome?.result ?? 'open'
    results.set(result, (results.get(result) ?? 0) + 1)
  }
  const given = received.filter(({ visit }) => visit.outcome?.instruction != null)
  const done = given.filter(({ visit }) => visit.instructionEnd !== null && visit.instructionEnd.state !== 'donePartly')
  const late = given.filter(({ visit }) => {
    const dueOn = visit.outcome?.instruction?.dueOn ?? null
    const isOpen = visit.instructionEnd === null || visit.instructionEnd.state === 'donePartly'
    return isOpen && dueOn !== null && dueOn < today
  })
  return {
    received: received.length,
    notReceived: lines.filter(({ isReceived }) => !isReceived).length,
    people: received.reduce((sum, { visit }) => sum + visit.content.people, 0),
    results: [...results].map(([result, count]) => ({ result, count })),
    instructions: { given: given.length, done: done.length, late: late.length },
  }
}

/** Numbers missing in any official's journal of the years of a period. Source: meetings.md §11 (continuous numbers). */
export async function journalGaps(
  tx: ReadTx,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  { official }: ReceptionWords,
): Promise<string[]> {
  const missing: string[] = []
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const { officialId, numbers } of await tx.receptions.numbers(year)) {
      for (const { from: first, to: last } of gaps(numbers, [], [])) {
        missing.push(`${official(officialId).officialName}, ${year}: ${first === last ? first : `${first}–${last}`}`)
      }
    }
  }
  return missing
}

interface Owing {
  readonly months: readonly Month[]
  readonly records: readonly ReceptionRecord[]
  readonly today: LocalDate
}

/** Months of every active official who owes receptions. */
async function owedBy(tx: ReadTx, { months, records, today }: Owing, words: ReceptionWords): Promise<Owed[]> {
  const perMonth = new Map(
    (await tx.receptions.schedules()).map(({ officialId, schedule }) => [officialId, schedule.perMonth]),
  )
  const counted = records.map(({ officialId, heldOn, state, counts }) => ({
    officialId,
    heldOn,
    isCancelled: state === 'cancelled',
    isHeld: state === 'held' || counts.received > 0,
  }))
  const officials = (await tx.office.officials()).filter(({ isActive }) => isActive)
  return officials.flatMap(({ officialId, rank = 'other' }) => {
    const owed = perMonth.get(officialId) ?? owedByRank(rank)
    if (owed === 0) return []
    return owedMonths(counted, { officialId, owed, months, today }).map((one: OwedMonth) => ({
      officialId,
      ...words.official(officialId),
      ...one,
    }))
  })
}

function scheduleRow({ pattern, ...rest }: ReceptionSchedule): NonNullable<Schedules[number]['schedule']> {
  return pattern.kind === 'weekdays'
    ? { ...rest, pattern: { ...pattern, weekdays: [...pattern.weekdays], weeks: [...pattern.weeks] } }
    : { ...rest, pattern: { ...pattern, days: [...pattern.days] } }
}

/** Days of a month on which the office does not work. */
function daysOffOf(month: Month, calendar: WorkingCalendar): OperationOutput<'reception.month'>['daysOff'] {
  const { first, last } = daysOfMonth(month)
  const off: OperationOutput<'reception.month'>['daysOff'] = []
  for (let day = first; monthOfDay(day) === month; day = addDays(day, 1)) {
    if (!calendar.isWorkingDay(day)) off.push({ day, ...holidayNames(day, calendar) })
    if (day === last) break
  }
  return off
}

function holidayNames(day: LocalDate, calendar: WorkingCalendar): { holidayKk: string; holidayRu: string } {
  const note = calendar.noteOn(day)
  return note.kind === 'holiday' ? { holidayKk: note.nameKk, holidayRu: note.nameRu } : { holidayKk: '', holidayRu: '' }
}
