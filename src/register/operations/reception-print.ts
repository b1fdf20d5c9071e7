/** Papers of personal reception. Whoever prints personal data leaves a trace, whatever their role. */
import { localDate } from '#domain/calendar/local-date'
import { receptionCardDocument, receptionNoticeDocument } from '#domain/document/reception-card-document'
import { receptionJournalDocument } from '#domain/document/reception-journal-document'
import { receptionListDocument, receptionScheduleDocument } from '#domain/document/reception-list-document'
import { daysOfMonth } from '#domain/reception/schedule'
import { placeOf } from '#domain/reception/visit-state'
import { refuse } from '#domain/refusal'
import { isMissing, type Actor, type TaskContext, type TaskHandler } from '../handler.ts'
import { officeTime } from '../office-time.ts'
import type { Stream } from '../ports/journal.ts'
import type { ReadTx } from '../ports/unit-of-work.ts'
import { keepDocument } from '../print/keep-document.ts'
import { dictionaryLabels, organisationFacts } from '../print/organisation-facts.ts'
import {
  cardFacts,
  journalParts,
  listedVisit,
  monthWords,
  noticeFacts,
  printedOfficial,
  scheduleDay,
} from '../print/reception.ts'
import { publishedDayOf, receptionWords } from '../receptions.ts'
import { visitFor } from '../visits.ts'
import { isHere, receptionFor } from './reception-plan.ts'
import { journalGaps } from './reception-read.ts'

export const receptionPrintJournal: TaskHandler<'reception.print-journal'> = async (input, context) => {
  const { register, deps, signal } = context
  const [from, to] = [localDate(input.from), localDate(input.to)]
  const model = await register().unitOfWork.read(async (tx) => {
    const wording = await wordingOf(tx, context)
    const official = input.officialId === undefined ? {} : { officialId: input.officialId }
    const lines = await tx.receptions.journal({ from, to, ...official })
    return receptionJournalDocument({
      organisationName: wording.organisation.name,
      from,
      to,
      parts: journalParts(lines, wording),
      gaps: await journalGaps(tx, { from, to }, wording.words),
      printedAt: wording.moment,
      practice: register().isPractice,
      language: input.language,
      asSheet: input.format === 'xlsx',
    })
  })
  await deps.clock.turn()
  if (signal.aborted) return refuse('task.cancelled')
  const document = await keepDocument(context, { model, format: input.format, name: `reception-journal-${from}-${to}` })
  await noteReading(context, { operation: 'reception.print-journal', subject: `${from}…${to}` })
  return { document }
}

export const receptionPrintList: TaskHandler<'reception.print-list'> = async (input, context) => {
  const { register } = context
  const { receptionId, audience, language, format } = input
  const made = await register().unitOfWork.read(async (tx) => {
    const record = await receptionFor(tx, receptionId)
    if (isMissing(record)) return record
    const { organisation, labels, words, moment } = await wordingOf(tx, context)
    const visits = (await tx.receptions.visitsOf(record)).filter(
      (visit) => isHere(visit, record) && visit.state !== 'void' && visit.state !== 'cancelled',
    )
    const model = receptionListDocument({
      organisationName: organisation.name,
      official: printedOfficial(words, record.officialId),
      heldOn: record.heldOn,
      hours: `${record.startsAt}–${record.endsAt}`,
      place: { kk: record.placeKk, ru: record.placeRu },
      audience,
      visits: visits.map((visit) => listedVisit(visit, labels)),
      printedAt: moment,
      practice: register().isPractice,
      language,
    })
    return { model, heldOn: record.heldOn }
  })
  if (isMissing(made)) return made
  const { model, heldOn } = made
  const document = await keepDocument(context, { model, format, name: `reception-${audience}-${heldOn}` })
  if (audience === 'desk') await notePrint(context, { kind: 'reception', id: receptionId }, language)
  return { document }
}

export const receptionPrintSchedule: TaskHandler<'reception.print-schedule'> = async (input, context) => {
  const { register } = context
  const { month, edition, language, format } = input
  const model = await register().unitOfWork.read(async (tx) => {
    const { first, last } = daysOfMonth(month)
    const { organisation, words } = await wordingOf(tx, context)
    const publications = await tx.receptions.publications(month)
    const published = edition === undefined ? publications.at(-1) : publications.find((one) => one.edition === edition)
    const standing = (await tx.receptions.receptions({ from: first, to: last })).filter(
      ({ state }) => state !== 'cancelled',
    )
    const days = published?.days ?? standing.map(publishedDayOf)
    if (days.length === 0) return undefined
    return receptionScheduleDocument({
      organisation,
      month: first,
      monthName: monthWords(first),
      edition: published?.edition ?? 0,
      publishedOn: published?.publishedOn ?? null,
      days: days.map((day) => scheduleDay(day, words)),
      practice: register().isPractice,
      language,
    })
  })
  if (!model) return refuse('reception.nothing-to-publish', { month })
  return { document: await keepDocument(context, { model, format, name: `reception-schedule-${month}` }) }
}

export const visitPrintCard: TaskHandler<'visit.print-card'> = async ({ visitId, language, format }, context) => {
  const { register } = context
  const model = await register().unitOfWork.read(async (tx) => {
    const visit = await visitFor(tx, visitId)
    if (isMissing(visit)) return visit
    const wording = await wordingOf(tx, context)
    const reception = await tx.receptions.reception(placeOf(visit)?.receptionId ?? '')
    return receptionCardDocument({
      ...cardFacts(visit, reception, wording),
      organisation: wording.organisation,
      practice: register().isPractice,
      language,
    })
  })
  if (isMissing(model)) return model
  const document = await keepDocument(context, { model, format, name: 'reception-card' })
  await notePrint(context, { kind: 'visit', id: visitId }, language, 'card')
  return { document }
}

export const visitPrintNotice: TaskHandler<'visit.print-notice'> = async ({ visitId, language, format }, context) => {
  const { register } = context
  const model = await register().unitOfWork.read(async (tx) => {
    const visit = await visitFor(tx, visitId)
    if (isMissing(visit)) return visit
    const wording = await wordingOf(tx, context)
    const reception = await tx.receptions.reception(placeOf(visit)?.receptionId ?? '')
    const facts = noticeFacts(visit, reception, wording)
    if (!facts) return refuse('visit.nothing-to-tell')
    const { name, positionKk, positionRu } = signedIn(context)
    return receptionNoticeDocument({
      ...facts,
      organisation: wording.organisation,
      writtenOn: wording.today,
      signatory: { name, position: { kk: positionKk, ru: positionRu } },
      practice: register().isPractice,
      language,
    })
  })
  if (!('blocks' in model)) return model
  const document = await keepDocument(context, { model, format, name: 'reception-notice' })
  await notePrint(context, { kind: 'visit', id: visitId }, language, 'notice')
  return { document }
}

async function wordingOf(tx: ReadTx, context: Pick<TaskContext, 'deps' | 'instant'>) {
  const { moment, today } = await officeTime(context, tx)
  return {
    organisation: organisationFacts(await tx.office.organisation()),
    labels: await dictionaryLabels(tx),
    words: await receptionWords(tx),
    moment,
    today,
  }
}

async function notePrint(
  { write }: Pick<TaskContext, 'write'>,
  stream: Stream,
  language: 'kk' | 'ru' | 'both',
  document?: 'card' | 'notice',
): Promise<void> {
  await write(async (tx) => {
    const event =
      document === undefined
        ? ({ type: 'reception.printed', document: 'list', language } as const)
        : ({ type: 'visit.printed', document, language } as const)
    await tx.journal.append(stream, 'any', [event])
    return { done: true as const }
  })
}

async function noteReading(
  context: Pick<TaskContext, 'write' | 'actor'>,
  read: { readonly operation: string; readonly subject: string },
): Promise<void> {
  const { userId } = signedIn(context)
  await context.write(async (tx) => {
    await tx.journal.append({ kind: 'access', id: userId }, 'any', [{ type: 'access.read', ...read }])
    return { done: true as const }
  })
}

function signedIn({ actor }: Pick<TaskContext, 'actor'>): Actor {
  if (!actor) throw new Error('a paper is printed by a person')
  return actor
}
