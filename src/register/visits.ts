/** What the commands on visits share: the record, its day, the moment, and how a visit is settled. */
import { isRefusal, type Refusal, refuse } from '#domain/refusal'
import { type LocalDate, localDate, yearOf } from '#domain/calendar/local-date'
import { dayAt, type LocalMoment } from '#domain/calendar/local-time'
import type { Place, VisitContent, VisitEvent, VisitOutcome } from '#domain/reception/events'
import { settleVisit, startVisit, takePlace } from '#domain/reception/decide-visit'
import { type BookedVisit, evolveVisit, placeOf } from '#domain/reception/visit-state'
import { type OperationOutput, type OperationParsed, operations } from '#contract/operations'
import { applicantOf } from './appeal-content.ts'
import { type CommandContext, isMissing, type Missing, notFound } from './handler.ts'
import { type CodeCheck, unknownCode } from './known-codes.ts'
import { atOffice, officeTime } from './office-time.ts'
import { appealRegister } from './operations/appeal-register.ts'
import type { VisitRecord } from './ports/reception-reader.ts'
import type { ReadTx } from './ports/unit-of-work.ts'

type TypedVisit = Pick<OperationParsed<'visit.book'>, keyof VisitContent>
type TypedOutcome = Pick<
  OperationParsed<'visit.settle'>,
  'result' | 'answer' | 'instruction' | 'appealKind' | 'deskId' | 'endedAt'
>

/** The visit that a call names. */
export async function visitFor(tx: ReadTx, visitId: string): Promise<VisitRecord | Missing> {
  return (await tx.receptions.visit(visitId)) ?? notFound('visit.not-found')
}

/** Content in the form in which it is kept. Refuses `visit.unknown-code`. */
export async function contentFor(tx: ReadTx, typed: TypedVisit): Promise<VisitContent | Refusal> {
  const { question, topic, language, isRepeat, people } = typed
  const codes: CodeCheck[] = [
    { list: 'topics', code: topic },
    { list: 'settlements', code: typed.person.settlement },
    ...typed.person.socialCategories.map((code) => ({ list: 'social_categories', code })),
  ]
  const unknown = await unknownCode(tx, 'visit.unknown-code', codes)
  return unknown ?? { person: applicantOf(typed.person), question, topic, language, isRepeat, people }
}

/** A place at a day: a slot, or the live queue. Refusals: `visit.no-reception`, and those of `takePlace`. */
export async function placeAt(tx: ReadTx, receptionId: string, slot: string | null): Promise<Place | Refusal> {
  const reception = await tx.receptions.reception(receptionId)
  if (!reception) return refuse('visit.no-reception')
  const { slots, lastQueue } = await tx.receptions.taken(reception)
  return takePlace({ ...reception, taken: slots, lastQueue }, slot)
}

/**
 * When something happened at a reception: what was typed; now, on the day itself; the person's time, when the paper list of
 * an earlier day is typed in later. Refuses `visit.not-yet-held` for a day that is still to come.
 */
export async function momentAt(
  context: Pick<CommandContext, 'tx' | 'deps' | 'instant'>,
  place: Place,
  typed: string | undefined,
): Promise<LocalMoment | Refusal> {
  const { tx, deps } = context
  const { timeZone } = await tx.office.organisation()
  if (typed !== undefined) return atOffice(typed, deps.clock, timeZone)
  const { moment, today } = await officeTime(context, tx)
  if (place.on === today) return moment
  if (place.on > today) return refuse('visit.not-yet-held', { heldOn: place.on })
  const reception = await tx.receptions.reception(place.receptionId)
  return atOffice(`${place.on}T${place.slot ?? reception?.startsAt ?? '09:00'}:00`, deps.clock, timeZone)
}

/** The event that gives a visit its number. Refusals: those of `startVisit`, `visit.not-yet-held`. */
export async function startedEvent(
  context: CommandContext,
  visit: BookedVisit,
  typed: string | undefined,
): Promise<VisitEvent | Refusal> {
  const place = placeOf(visit)
  if (!place) return refuse('visit.not-booked')
  const at = await momentAt(context, place, typed)
  if (typeof at !== 'string') return at
  const { officialId } = place
  const year = yearOf(dayAt(at))
  const number = await context.tx.receptions.nextNumber(officialId, year)
  const { moment: now } = await officeTime(context, context.tx)
  return startVisit(visit, { given: { officialId, year, number }, at, now })
}

/**
 * Settles a visit, starting it first where it was not, and makes the appeal that goes with it; all in the transaction of the
 * caller. `events` are those that go before in the same breath (a booking). Source: R-40.
 */
export async function settleNow(
  context: CommandContext,
  target: {
    readonly visitId: string
    readonly version: number
    readonly visit: BookedVisit
    readonly events: readonly VisitEvent[]
    readonly startedAt?: string | undefined
  },
  typed: TypedOutcome,
): Promise<OperationOutput<'visit.settle'> | Refusal | Missing> {
  const { tx } = context
  const events = [...target.events]
  let { visit } = target
  if (visit.state !== 'started' && visit.state !== 'received') {
    const started = await startedEvent(context, visit, target.startedAt)
    if (isRefusal(started)) return started
    events.push(started)
    visit = asVisit(evolveVisit(visit, started))
  }
  const { given, startedAt } = visit
  if (!given || !startedAt) throw new Error('a visit that was started has a number')
  const outcome = await outcomeFor(tx, typed)
  if (isRefusal(outcome)) return outcome
  const endedAt = await endOf(context, visit, startedAt, typed.endedAt)
  const { moment: now } = await officeTime(context, tx)
  // Asked before the appeal takes a number, so that a refusal costs none.
  const decided = settleVisit(visit, { outcome, at: endedAt, now })
  if (isRefusal(decided)) return decided
  const appeal = typed.result === 'appeal' ? await appealOf(context, visit, typed) : null
  if (appeal !== null && (isRefusal(appeal) || isMissing(appeal))) return appeal
  const settled: VisitEvent =
    appeal === null || decided.type !== 'visit.settled'
      ? decided
      : {
          ...decided,
          outcome: { ...decided.outcome, appeal: { appealId: appeal.appealId, number: appeal.number } },
        }
  await tx.journal.append({ kind: 'visit', id: target.visitId }, target.version, [...events, settled])
  return {
    visitId: target.visitId,
    number: given.number,
    year: given.year,
    appeal: appeal && { appealId: appeal.appealId, number: appeal.number, dueOn: appeal.dueOn },
  }
}

/** A visit out of a state that is known to be one. */
export function asVisit(state: ReturnType<typeof evolveVisit>): BookedVisit {
  if (state.state === 'none') throw new Error('a visit that was never booked')
  return state
}

/** The end of the conversation: what was typed, else now; of an earlier day its beginning, because nobody wrote it down. */
async function endOf(
  context: CommandContext,
  visit: BookedVisit,
  startedAt: LocalMoment,
  typed: string | undefined,
): Promise<LocalMoment> {
  const { tx, deps } = context
  if (typed !== undefined) return atOffice(typed, deps.clock, (await tx.office.organisation()).timeZone)
  if (visit.endedAt !== null) return visit.endedAt
  const { moment, today } = await officeTime(context, tx)
  return dayAt(startedAt) === today ? moment : startedAt
}

async function outcomeFor(tx: ReadTx, { result, answer, instruction }: TypedOutcome): Promise<VisitOutcome | Refusal> {
  if (result !== 'instruction' || instruction === null) return { result, answer, instruction: null, appeal: null }
  const { text, officialId, executor } = instruction
  const official =
    officialId === null ? undefined : (await tx.office.officials()).find((one) => one.officialId === officialId)
  if (officialId !== null && !official) return refuse('visit.unknown-official')
  const dueOn: LocalDate | null = instruction.dueOn === null ? null : localDate(instruction.dueOn)
  return {
    result,
    answer,
    instruction: { text, officialId, executor: official?.name ?? executor, dueOn },
    appeal: null,
  }
}

/** The appeal that a visit becomes: its data copied, addressed to the official who received, by the rules of R-04. */
async function appealOf(
  context: CommandContext,
  { content, startedAt, ...visit }: BookedVisit,
  { appealKind, deskId }: Pick<TypedOutcome, 'appealKind' | 'deskId'>,
): Promise<Awaited<ReturnType<typeof appealRegister>>> {
  const place = placeOf(visit)
  const reception = place && (await context.tx.receptions.reception(place.receptionId))
  const { person, question, topic, language } = content
  const isKnown = person.surname !== '' || person.givenName !== '' || person.name !== ''
  const input = operations['appeal.register'].input.parse({
    kind: appealKind,
    channel: reception?.kind === 'openDay' ? 'openDay' : 'reception',
    language,
    essence: question,
    applicants: isKnown ? [person] : [],
    topic,
    settlement: person.settlement,
    addressee: { officialId: visit.officialId, text: '' },
    receivedAt: startedAt ?? undefined,
    ...(deskId === undefined ? {} : { deskId }),
  })
  return await appealRegister(input, context)
}
