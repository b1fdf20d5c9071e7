/** Reception days: schedules, planning, changes, moves, publication. */
import { type LocalDate, localDate } from '#domain/calendar/local-date'
import type { VisitEvent } from '#domain/reception/events'
import {
  cancelReception,
  changeReception,
  closeReception,
  type DayContext,
  moveReception,
  type OtherDay,
  planReception,
} from '#domain/reception/decide-reception'
import { changesSince } from '#domain/reception/months'
import { checkSchedule, daysOfMonth, monthOfDay } from '#domain/reception/schedule'
import { reseat } from '#domain/reception/slots'
import { placeOf } from '#domain/reception/visit-state'
import { isRefusal, refuse } from '#domain/refusal'
import type { Notice } from '#contract/reception-fields'
import { type CommandContext, type CommandHandler, isMissing, type Missing, notFound } from '../handler.ts'
import { officeTime } from '../office-time.ts'
import type { ReceptionRecord, VisitRecord } from '../ports/reception-reader.ts'
import type { ReadTx, Tx } from '../ports/unit-of-work.ts'
import { noticeRow, publishedDayOf, publishedDays, receptionWords } from '../receptions.ts'
import { currentCalendar } from '../terms.ts'

export const receptionSetSchedule: CommandHandler<'reception.set-schedule'> = async (
  { officialId, expectedVersion, schedule },
  { tx },
) => {
  if (!(await knowsOfficial(tx, officialId))) return notFound('official.not-found')
  const refused = checkSchedule(schedule)
  if (refused) return refused
  await tx.journal.append({ kind: 'receptionSchedule', id: officialId }, expectedVersion, [
    { type: 'reception.schedule-set', schedule },
  ])
  return { done: true }
}

export const receptionPlan: CommandHandler<'reception.plan'> = async (input, { tx, deps }) => {
  const { officialId, days, daysOffAccepted, ...details } = input
  if (!(await knowsOfficial(tx, officialId))) return refuse('reception.unknown-official')
  if (!(await knowsMeeting(tx, details.meetingId))) return refuse('reception.unknown-meeting')
  const { calendar } = await currentCalendar(tx)
  const wanted = [...new Set(days)].toSorted().map((day) => localDate(day))
  const others = await othersOf(tx, { officialId, days: wanted })
  const receptionIds: string[] = []
  for (const heldOn of wanted) {
    const decided = planReception({ officialId, heldOn, ...details }, { calendar, others, daysOffAccepted })
    if (isRefusal(decided)) return decided
    const receptionId = deps.codes.newId()
    await tx.journal.append({ kind: 'reception', id: receptionId }, 0, [decided])
    receptionIds.push(receptionId)
  }
  return { receptionIds }
}

export const receptionChange: CommandHandler<'reception.change'> = async (
  { receptionId, expectedVersion, reason, ...changes },
  { tx },
) => {
  const record = await receptionFor(tx, receptionId)
  if (isMissing(record)) return record
  if (!(await knowsMeeting(tx, changes.meetingId))) return refuse('reception.unknown-meeting')
  const isPublished = (await publishedDays(tx, [monthOfDay(record.heldOn)])).has(receptionId)
  const others = await othersOf(tx, { officialId: record.officialId, days: [record.heldOn], except: receptionId })
  const decided = changeReception(record, changes, { reason, isPublished, others })
  if (isRefusal(decided)) return decided
  await tx.journal.append({ kind: 'reception', id: receptionId }, expectedVersion, [decided])
  return { done: true }
}

export const receptionMove: CommandHandler<'reception.move'> = async (input, context) => {
  const { tx } = context
  const { receptionId, expectedVersion, reason, daysOffAccepted } = input
  const record = await receptionFor(tx, receptionId)
  if (isMissing(record)) return record
  const heldOn = localDate(input.heldOn)
  const { startsAt = record.startsAt, endsAt = record.endsAt, slotMinutes = record.slotMinutes } = input
  const to = { heldOn, startsAt, endsAt, slotMinutes }
  const booked = await tx.receptions.visitsOf(record)
  const received = booked.filter((visit) => isHere(visit, record) && isUnderWay(visit)).length
  const dayContext: DayContext = {
    calendar: (await currentCalendar(tx)).calendar,
    others: await othersOf(tx, { officialId: record.officialId, days: [heldOn], except: receptionId }),
    daysOffAccepted,
  }
  const decided = moveReception(record, to, { ...dayContext, reason, received })
  if (isRefusal(decided)) return decided
  await tx.journal.append({ kind: 'reception', id: receptionId }, expectedVersion, [decided])
  const people = booked.filter((visit) => isHere(visit, record) && isWaiting(visit))
  const { lastQueue } = await tx.receptions.taken({ receptionId, heldOn })
  const seats = reseat(
    people.map((visit) => placeOf(visit) ?? { slot: null, queue: null }),
    { from: record, to, lastQueue },
  )
  for (const [at, visit] of people.entries()) {
    const seat = seats[at] ?? { slot: null, queue: null }
    const place = { receptionId, officialId: record.officialId, on: heldOn, ...seat }
    await appendMove(tx, visit, { type: 'visit.moved', from: placeOf(visit), to: place, why: 'office', reason })
  }
  return { notices: await noticesOf(tx, people) }
}

export const receptionCancel: CommandHandler<'reception.cancel'> = async (
  { receptionId, expectedVersion, reason },
  { tx },
) => {
  const record = await receptionFor(tx, receptionId)
  if (isMissing(record)) return record
  const booked = await tx.receptions.visitsOf(record)
  const received = booked.filter((visit) => isHere(visit, record) && isUnderWay(visit)).length
  const decided = cancelReception(record, { reason, received })
  if (isRefusal(decided)) return decided
  await tx.journal.append({ kind: 'reception', id: receptionId }, expectedVersion, [decided])
  const people = booked.filter((visit) => isHere(visit, record) && isWaiting(visit))
  for (const visit of people) {
    await appendMove(tx, visit, { type: 'visit.moved', from: placeOf(visit), to: null, why: 'office', reason })
  }
  return { notices: await noticesOf(tx, people) }
}

export const receptionClose: CommandHandler<'reception.close'> = async (
  { receptionId, expectedVersion, heldFrom, heldTo, note },
  context,
) => {
  const { tx } = context
  const record = await receptionFor(tx, receptionId)
  if (isMissing(record)) return record
  const { today } = await officeTime(context, tx)
  const asked = { heldFrom: heldFrom ?? record.startsAt, heldTo: heldTo ?? record.endsAt, note }
  const decided = closeReception(record, asked, { today, stillWaiting: record.counts.waiting })
  if (isRefusal(decided)) return decided
  await tx.journal.append({ kind: 'reception', id: receptionId }, expectedVersion, [decided])
  return { done: true }
}

export const receptionPublish: CommandHandler<'reception.publish'> = async (
  { month, publishedOn, whereKk, whereRu },
  context,
) => {
  const { tx } = context
  const { first: from, last: to } = daysOfMonth(month)
  const standing = (await tx.receptions.receptions({ from, to })).filter(({ state }) => state !== 'cancelled')
  if (standing.length === 0) return refuse('reception.nothing-to-publish', { month })
  const days = standing.map(publishedDayOf)
  const editions = await tx.receptions.publications(month)
  const latest = editions.at(-1)
  if (latest && changesSince(latest.days, days).length === 0) {
    return refuse('reception.published-as-it-is', { publishedOn: latest.publishedOn })
  }
  const { today } = await officeTime(context, tx)
  const edition = editions.length + 1
  const on: LocalDate = publishedOn === undefined ? today : localDate(publishedOn)
  await tx.journal.append({ kind: 'receptionMonth', id: month }, editions.length, [
    { type: 'reception.published', month, edition, publishedOn: on, whereKk, whereRu, days },
  ])
  return { edition, days: days.length }
}

/** The day that a call names. */
export async function receptionFor(tx: ReadTx, receptionId: string): Promise<ReceptionRecord | Missing> {
  return (await tx.receptions.reception(receptionId)) ?? notFound('reception.not-found')
}

/** Whether the person stands on the list of the day now, and not on the way to another. */
export function isHere(visit: VisitRecord, { receptionId, heldOn }: ReceptionRecord): boolean {
  const place = placeOf(visit)
  return place !== null && place.receptionId === receptionId && place.on === heldOn
}

function isUnderWay({ state }: VisitRecord): boolean {
  return state === 'started' || state === 'received'
}

function isWaiting({ state }: VisitRecord): boolean {
  return state === 'booked' || state === 'arrived'
}

async function appendMove(tx: Tx, { visitId, version }: VisitRecord, event: VisitEvent): Promise<void> {
  await tx.journal.append({ kind: 'visit', id: visitId }, version, [event])
}

async function noticesOf(tx: CommandContext['tx'], people: readonly VisitRecord[]): Promise<Notice[]> {
  const words = await receptionWords(tx)
  const notices: Notice[] = []
  for (const { visitId } of people) {
    const moved = await tx.receptions.visit(visitId)
    const notice = moved && noticeRow(moved, words)
    if (notice) notices.push(notice)
  }
  return notices
}

/** Other receptions of the official on these days. */
async function othersOf(
  tx: ReadTx,
  asked: { readonly officialId: string; readonly days: readonly LocalDate[]; readonly except?: string },
): Promise<OtherDay[]> {
  const { officialId, days, except } = asked
  const [from] = days
  const to = days.at(-1)
  if (from === undefined || to === undefined) return []
  const records = await tx.receptions.receptions({ officialId, from, to })
  return records.filter(({ receptionId, state }) => state !== 'cancelled' && receptionId !== except)
}

async function knowsOfficial(tx: ReadTx, officialId: string): Promise<boolean> {
  return (await tx.office.officials()).some((one) => one.officialId === officialId)
}

async function knowsMeeting(tx: ReadTx, meetingId: string | null): Promise<boolean> {
  return meetingId === null || (await tx.meetings.meeting(meetingId)) !== undefined
}
