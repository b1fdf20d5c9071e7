/** People at personal reception: booked, moved, told, received, settled. One act each, in the caller's transaction. */
import { localDate } from '#domain/calendar/local-date'
import type { VisitEvent } from '#domain/reception/events'
import {
  arrive,
  cancelVisit,
  closeInstruction,
  correctVisit,
  missVisit,
  moveVisit,
  tellVisit,
  voidVisit,
} from '#domain/reception/decide-visit'
import { evolveVisit, noVisit, placeOf } from '#domain/reception/visit-state'
import { isRefusal, type Refusal, refuse } from '#domain/refusal'
import { type CommandContext, type CommandHandler, isMissing, type Missing } from '../handler.ts'
import { officeTime } from '../office-time.ts'
import type { VisitRecord } from '../ports/reception-reader.ts'
import { asVisit, contentFor, momentAt, placeAt, settleNow, startedEvent, visitFor } from '../visits.ts'

export const visitBook: CommandHandler<'visit.book'> = async (input, { tx, deps }) => {
  const content = await contentFor(tx, input)
  if (isRefusal(content)) return content
  const place = input.receptionId === null ? null : await placeAt(tx, input.receptionId, input.slot)
  if (isRefusal(place)) return place
  const officialId = place?.officialId ?? input.officialId
  const isKnown = (await tx.office.officials()).some((one) => one.officialId === officialId)
  if (officialId === undefined || !isKnown) return refuse('visit.unknown-official')
  const visitId = deps.codes.newId()
  await tx.journal.append({ kind: 'visit', id: visitId }, 0, [{ type: 'visit.booked', officialId, content, place }])
  return { visitId, slot: place?.slot ?? null, queue: place?.queue ?? null }
}

export const visitRecord: CommandHandler<'visit.record'> = async (input, context) => {
  const { tx, deps } = context
  const content = await contentFor(tx, input)
  if (isRefusal(content)) return content
  const place = await placeAt(tx, input.receptionId, null)
  if (isRefusal(place)) return place
  const booked: VisitEvent = { type: 'visit.booked', officialId: place.officialId, content, place }
  const visit = asVisit(evolveVisit(noVisit, booked))
  const visitId = deps.codes.newId()
  return await settleNow(context, { visitId, version: 0, visit, events: [booked], startedAt: input.startedAt }, input)
}

export const visitCorrect: CommandHandler<'visit.correct'> = async (
  { visitId, expectedVersion, reason, ...typed },
  context,
) => {
  const content = await contentFor(context.tx, typed)
  if (isRefusal(content)) return content
  return await decideOn(context, { visitId, expectedVersion }, (visit) => correctVisit(visit, content, reason))
}

export const visitMove: CommandHandler<'visit.move'> = async (input, context) => {
  const { tx } = context
  const { visitId, expectedVersion, receptionId, slot, why, reason } = input
  const visit = await visitFor(tx, visitId)
  if (isMissing(visit)) return visit
  const to = receptionId === null ? null : await placeAt(tx, receptionId, slot)
  if (isRefusal(to)) return to
  const decided = moveVisit(visit, { to, why, reason })
  if (isRefusal(decided)) return decided
  await tx.journal.append({ kind: 'visit', id: visitId }, expectedVersion, [decided])
  return { on: to?.on ?? null, slot: to?.slot ?? null, queue: to?.queue ?? null }
}

export const visitMiss: CommandHandler<'visit.miss'> = async ({ why, reason, ...target }, context) =>
  await decideOn(context, target, (visit) => missVisit(visit, { why, reason }))

export const visitCancel: CommandHandler<'visit.cancel'> = async ({ reason, ...target }, context) =>
  await decideOn(context, target, (visit) => cancelVisit(visit, reason))

export const visitTell: CommandHandler<'visit.tell'> = async ({ on, how, note, ...target }, context) => {
  const { today } = await officeTime(context, context.tx)
  const told = { on: on === undefined ? today : localDate(on), how, note }
  return await decideOn(context, target, (visit) => tellVisit(visit, told))
}

export const visitArrive: CommandHandler<'visit.arrive'> = async ({ at, ...target }, context) => {
  const visit = await visitFor(context.tx, target.visitId)
  if (isMissing(visit)) return visit
  const place = placeOf(visit)
  if (!place) return refuse('visit.not-booked')
  const moment = await momentAt(context, place, at)
  if (typeof moment !== 'string') return moment
  const { moment: now } = await officeTime(context, context.tx)
  return await decideOn(context, target, (one) => arrive(one, moment, now))
}

export const visitStart: CommandHandler<'visit.start'> = async ({ visitId, expectedVersion, at }, context) => {
  const visit = await visitFor(context.tx, visitId)
  if (isMissing(visit)) return visit
  const decided = await startedEvent(context, visit, at)
  if (isRefusal(decided)) return decided
  if (decided.type !== 'visit.started') throw new Error('a start is a visit.started')
  await context.tx.journal.append({ kind: 'visit', id: visitId }, expectedVersion, [decided])
  return { number: decided.given.number, year: decided.given.year }
}

export const visitSettle: CommandHandler<'visit.settle'> = async ({ visitId, expectedVersion, ...typed }, context) => {
  const visit = await visitFor(context.tx, visitId)
  if (isMissing(visit)) return visit
  return await settleNow(context, { visitId, version: expectedVersion, visit, events: [] }, typed)
}

export const visitCloseInstruction: CommandHandler<'visit.close-instruction'> = async (
  { state, on, note, ...target },
  context,
) => {
  const { today } = await officeTime(context, context.tx)
  const asked = { state, on: on === undefined ? today : localDate(on), note }
  return await decideOn(context, target, (visit) => closeInstruction(visit, asked))
}

export const visitVoid: CommandHandler<'visit.void'> = async ({ reason, ...target }, context) =>
  await decideOn(context, target, (visit) => voidVisit(visit, reason))

/** Loads a visit, asks the domain, and appends what follows. */
async function decideOn(
  { tx }: Pick<CommandContext, 'tx'>,
  { visitId, expectedVersion }: { readonly visitId: string; readonly expectedVersion: number },
  decide: (visit: VisitRecord) => VisitEvent | Refusal,
): Promise<{ done: true } | Refusal | Missing> {
  const visit = await visitFor(tx, visitId)
  if (isMissing(visit)) return visit
  const decided = decide(visit)
  if (isRefusal(decided)) return decided
  await tx.journal.append({ kind: 'visit', id: visitId }, expectedVersion, [decided])
  return { done: true }
}
