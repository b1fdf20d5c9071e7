/** People at personal reception: booked, moved, received, and what came of it. */
import { z } from 'zod'
import { appealKinds } from '#domain/appeal/kinds'
import { leaveReasons, noticeWays } from '#domain/reception/events'
import { command, query, task } from './operation.ts'
import {
  day,
  documentReply,
  done,
  id,
  moment,
  printLanguage,
  requiredText,
  text,
  timeOfDay,
  version,
} from './fields.ts'
import { typedOutcome, typedVisit, visit, visitContent } from './reception-fields.ts'

const target = { visitId: id, expectedVersion: version }
const placeRefusals = ['visit.no-reception', 'visit.day-cancelled', 'visit.slot-outside', 'visit.slot-taken'] as const

/** A number in the journal and, where the visit became one, the appeal. */
const settled = z.strictObject({
  visitId: id,
  number: z.int(),
  year: z.int(),
  appeal: z.strictObject({ appealId: z.string(), number: z.string(), dueOn: day }).nullable(),
})

/** How the appeal is made where `result` is `appeal`: the rest is copied from the visit. */
const appealOptions = { appealKind: z.enum(appealKinds).default('application'), deskId: id.optional() }
const appealRefusals = ['appeal.no-desk', 'appeal.received-in-future', 'appeal.received-too-early'] as const

/** Books a person: a time of the day, the live queue, or no day yet. */
export const visitBook = command('visit.book', {
  access: 'signedIn',
  refusals: ['visit.unknown-code', 'visit.unknown-official', ...placeRefusals],
  changes: ['reception'],
  input: z.strictObject({
    /** Null: the person waits for a date with the official named below. */
    receptionId: id.nullable().default(null),
    officialId: id.optional(),
    /** A time of the day; null puts the person into the live queue. */
    slot: timeOfDay.nullable().default(null),
    ...typedVisit,
  }),
  output: z.strictObject({ visitId: id, slot: timeOfDay.nullable(), queue: z.int().nullable() }),
})

/** A person who came without booking and was received: booked, numbered and settled in one go. */
export const visitRecord = command('visit.record', {
  access: 'signedIn',
  refusals: [
    'visit.unknown-code',
    'visit.instruction-empty',
    'visit.in-future',
    'visit.ends-before-start',
    'visit.not-yet-held',
    'visit.unknown-official',
    ...placeRefusals,
    ...appealRefusals,
  ],
  changes: ['reception', 'appeal'],
  input: z.strictObject({
    receptionId: id,
    ...typedVisit,
    startedAt: moment.optional(),
    endedAt: moment.optional(),
    ...typedOutcome,
    ...appealOptions,
  }),
  output: settled,
})

export const visitCorrect = command('visit.correct', {
  access: 'signedIn',
  refusals: ['visit.void', 'visit.nothing-changed', 'visit.unknown-code'],
  changes: ['reception'],
  input: z.strictObject({ ...target, ...visitContent, reason: text(500).default('') }),
  output: done,
})

/** Gives a person another place, or none yet; the old one stays on the record with the reason. */
export const visitMove = command('visit.move', {
  access: 'signedIn',
  refusals: ['visit.void', 'visit.received', 'visit.same-place', ...placeRefusals],
  changes: ['reception'],
  input: z.strictObject({
    ...target,
    receptionId: id.nullable().default(null),
    slot: timeOfDay.nullable().default(null),
    why: z.enum(leaveReasons),
    reason: text(500).default(''),
  }),
  output: z.strictObject({ on: day.nullable(), slot: timeOfDay.nullable(), queue: z.int().nullable() }),
})

/** Notes that a booked person was not received. */
export const visitMiss = command('visit.miss', {
  access: 'signedIn',
  refusals: ['visit.void', 'visit.received', 'visit.not-booked'],
  changes: ['reception'],
  input: z.strictObject({ ...target, why: z.enum(leaveReasons).default('didNotCome'), reason: text(500).default('') }),
  output: done,
})

export const visitCancel = command('visit.cancel', {
  access: 'signedIn',
  refusals: ['visit.void', 'visit.received', 'visit.cancelled'],
  changes: ['reception'],
  input: z.strictObject({ ...target, reason: requiredText(500) }),
  output: done,
})

/** Notes when and how a person was told of the moved date. */
export const visitTell = command('visit.tell', {
  access: 'signedIn',
  refusals: ['visit.nothing-to-tell'],
  changes: ['reception'],
  input: z.strictObject({ ...target, on: day.optional(), how: z.enum(noticeWays), note: text(500).default('') }),
  output: done,
})

/** The person is here and waits. */
export const visitArrive = command('visit.arrive', {
  access: 'signedIn',
  refusals: ['visit.void', 'visit.received', 'visit.not-booked', 'visit.in-future'],
  changes: ['reception'],
  input: z.strictObject({ ...target, at: moment.optional() }),
  output: done,
})

/** The conversation begins: the visit gets the next number of the official's journal of the year. */
export const visitStart = command('visit.start', {
  access: 'signedIn',
  refusals: [
    'visit.void',
    'visit.received',
    'visit.started',
    'visit.not-booked',
    'visit.not-yet-held',
    'visit.in-future',
  ],
  changes: ['reception'],
  input: z.strictObject({ ...target, at: moment.optional() }),
  output: z.strictObject({ number: z.int(), year: z.int() }),
})

/**
 * How the visit ended. A visit that was not started yet is started by it. With `appeal` the visit becomes an appeal by the
 * rules of registration, addressed to the official, in the same transaction.
 */
export const visitSettle = command('visit.settle', {
  access: 'signedIn',
  refusals: [
    'visit.void',
    'visit.not-booked',
    'visit.not-yet-held',
    'visit.is-appeal',
    'visit.instruction-empty',
    'visit.unknown-official',
    'visit.in-future',
    'visit.ends-before-start',
    ...appealRefusals,
  ],
  changes: ['reception', 'appeal'],
  input: z.strictObject({ ...target, endedAt: moment.optional(), ...typedOutcome, ...appealOptions }),
  output: settled,
})

/** An instruction given at a reception was carried out or dropped. */
export const visitCloseInstruction = command('visit.close-instruction', {
  access: 'signedIn',
  refusals: ['visit.no-instruction', 'visit.needs-note'],
  changes: ['reception'],
  input: z.strictObject({
    ...target,
    state: z.enum(['done', 'donePartly', 'dropped']),
    on: day.optional(),
    note: text(1000).default(''),
  }),
  output: done,
})

/** A visit typed by mistake keeps its number; it is counted nowhere. */
export const visitVoid = command('visit.void', {
  access: ['clerk', 'supervisor', 'admin'],
  refusals: ['visit.void', 'visit.is-appeal'],
  changes: ['reception'],
  input: z.strictObject({ ...target, reason: requiredText(500) }),
  output: done,
})

/** One visit; by the number of the appeal that it became, too. */
export const visitGet = query('visit.get', {
  access: 'signedIn',
  traced: true,
  input: z.strictObject({ visitId: id.optional(), appealNumber: z.string().min(1).max(80).optional() }),
  output: z.strictObject({ visit }),
})

/** Earlier visits of the same person: by IIN, telephone or name. */
export const visitEarlier = query('visit.earlier', {
  access: 'signedIn',
  traced: true,
  input: z.strictObject({
    nationalNumber: text(30).default(''),
    phone: text(60).default(''),
    surname: text(120).default(''),
    givenName: text(120).default(''),
    limit: z.int().min(1).max(20).default(5),
  }),
  output: z.strictObject({ items: z.array(visit) }),
})

const print = { language: printLanguage.default('both'), format: z.enum(['pdf', 'docx']).default('pdf') }

/** The card of one visit. */
export const visitPrintCard = task('visit.print-card', {
  access: 'signedIn',
  changes: ['reception'],
  input: z.strictObject({ visitId: id, ...print }),
  output: documentReply,
})

/** The notice to a person whose date was moved. */
export const visitPrintNotice = task('visit.print-notice', {
  access: 'signedIn',
  changes: ['reception'],
  refusals: ['visit.nothing-to-tell'],
  input: z.strictObject({ visitId: id, ...print }),
  output: documentReply,
})
