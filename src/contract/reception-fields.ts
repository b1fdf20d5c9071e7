/** Shapes of personal reception that several operations share. */
import { z } from 'zod'
import { leaveReasons, noticeWays, receptionKinds, visitResults } from '#domain/reception/events'
import { receptionStates } from '#domain/reception/reception-state'
import { parseMonth, weeksOfMonth } from '#domain/reception/schedule'
import { visitStates } from '#domain/reception/visit-state'
import { applicantInput } from './appeal-fields.ts'
import { code, day, id, moment, requiredText, spokenLanguage, text, timeOfDay, version } from './fields.ts'

/** A month `YYYY-MM`. */
export const month = z.string().refine((value) => parseMonth(value) !== undefined, { error: 'field.not-a-month' })

export const receptionHours = {
  startsAt: timeOfDay,
  endsAt: timeOfDay,
  /** Minutes kept for one person. */
  slotMinutes: z.int().min(1).max(600),
}

const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
])

export const receptionPattern = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weekdays'),
    weekdays: z.array(weekday).max(7),
    /** Empty: every week. */
    weeks: z.array(z.enum(weeksOfMonth)).max(5),
  }),
  z.strictObject({ kind: z.literal('daysOfMonth'), days: z.array(z.int().min(1).max(31)).max(31) }),
])

export const receptionSchedule = z.strictObject({
  pattern: receptionPattern,
  ...receptionHours,
  placeKk: text(300),
  placeRu: text(300),
  /** Receptions that the official owes in a month; 0 for whom the rule does not bind. */
  perMonth: z.int().min(0).max(31),
})

/** What may be typed about a day besides the day itself. */
export const receptionDetails = {
  ...receptionHours,
  kind: z.enum(receptionKinds),
  placeKk: text(300),
  placeRu: text(300),
  /** Meeting with the population that the reception belongs to. */
  meetingId: id.nullable(),
  note: text(500),
}

const officialNames = { officialName: z.string(), officialPositionKk: z.string(), officialPositionRu: z.string() }

export const reception = z.strictObject({
  receptionId: z.string(),
  version,
  officialId: z.string(),
  ...officialNames,
  heldOn: day,
  ...receptionDetails,
  meetingNumber: z.string().nullable(),
  state: z.enum(receptionStates),
  /** Where the day stood before it was moved; null when it never was. */
  movedFrom: day.nullable(),
  reason: z.string(),
  heldFrom: timeOfDay.nullable(),
  heldTo: timeOfDay.nullable(),
  /** Stands in the latest published schedule of its month as it is now. */
  isPublished: z.boolean(),
  counts: z.strictObject({
    /** Everybody for whom a place was kept on this day. */
    booked: z.int(),
    /** Of them neither received nor gone yet. */
    waiting: z.int(),
    received: z.int(),
    missed: z.int(),
    moved: z.int(),
    cancelled: z.int(),
  }),
})
export type Reception = z.infer<typeof reception>

/** A line of a published schedule. */
export const publishedDay = z.strictObject({
  receptionId: z.string(),
  officialId: z.string(),
  ...officialNames,
  heldOn: day,
  ...receptionHours,
  placeKk: z.string(),
  placeRu: z.string(),
})

export const publication = z.strictObject({
  edition: z.int(),
  publishedOn: day,
  whereKk: z.string(),
  whereRu: z.string(),
  days: z.array(publishedDay),
})

/** How often an official has received people in a month. */
export const owedMonth = z.strictObject({
  officialId: z.string(),
  ...officialNames,
  month,
  owed: z.int(),
  planned: z.int(),
  held: z.int(),
  state: z.enum(['kept', 'ahead', 'short', 'missed']),
})

/** A day of a pattern: what the calendar says of it, and the working day offered in place of a day off. */
export const proposedDay = z.strictObject({
  day,
  kind: z.enum(['working', 'workingWeekend', 'weekend', 'holiday', 'movedDayOff']),
  holidayKk: z.string(),
  holidayRu: z.string(),
  offered: day.nullable(),
  /** A reception of this official stands there already. */
  isPlanned: z.boolean(),
})
export type ProposedDay = z.infer<typeof proposedDay>

/** The person as typed at the desk: nothing is asked for but what is known. */
export const visitContent = {
  person: applicantInput,
  question: text(20_000),
  topic: code.nullable(),
  language: spokenLanguage,
  isRepeat: z.boolean().nullable(),
  people: z.int().min(1).max(10_000),
}

export const typedVisit = {
  person: visitContent.person.default({
    type: 'person',
    role: 'applicant',
    surname: '',
    givenName: '',
    patronymic: '',
    name: '',
    nationalNumber: '',
    birthYear: null,
    sex: null,
    phone: '',
    email: '',
    settlement: null,
    street: '',
    house: '',
    flat: '',
    socialCategories: [],
    authority: '',
  }),
  question: visitContent.question.default(''),
  topic: visitContent.topic.default(null),
  language: visitContent.language.default('kk'),
  isRepeat: visitContent.isRepeat.default(null),
  people: visitContent.people.default(1),
}

export const instruction = z.strictObject({
  text: requiredText(2000),
  officialId: id.nullable().default(null),
  /** Name of the executor where it is no official of the list. */
  executor: text(200).default(''),
  dueOn: day.nullable().default(null),
})

/** `appeal`: the visit becomes an appeal in the same transaction. */
export const typedOutcome = {
  result: z.enum(visitResults),
  answer: text(20_000).default(''),
  instruction: instruction.nullable().default(null),
}

const place = z.strictObject({
  receptionId: z.string(),
  on: day,
  slot: timeOfDay.nullable(),
  /** Number in the live queue of the day. */
  queue: z.int().nullable(),
})

export const booking = z.strictObject({
  place: place.nullable(),
  left: z
    .strictObject({
      how: z.enum(['moved', 'missed', 'cancelled']),
      why: z.enum(leaveReasons).nullable(),
      reason: z.string(),
      to: place.nullable(),
      told: z.strictObject({ on: day, how: z.enum(noticeWays), note: z.string() }).nullable(),
    })
    .nullable(),
})

export const visit = z.strictObject({
  visitId: z.string(),
  version,
  state: z.enum(visitStates),
  officialId: z.string(),
  officialName: z.string(),
  /** Number in the journal of the official and year; null until the person is received. */
  number: z.int().nullable(),
  year: z.int().nullable(),
  place: place.nullable(),
  bookings: z.array(booking),
  /** Surname with initials. */
  name: z.string(),
  ...visitContent,
  numberCheck: z.enum(['none', 'valid', 'wrong']),
  arrivedAt: moment.nullable(),
  startedAt: moment.nullable(),
  endedAt: moment.nullable(),
  result: z.enum(visitResults).nullable(),
  answer: z.string(),
  instruction: z
    .strictObject({
      text: z.string(),
      officialId: z.string().nullable(),
      executor: z.string(),
      dueOn: day.nullable(),
      isLate: z.boolean(),
      end: z.strictObject({ state: z.enum(['done', 'donePartly', 'dropped']), on: day, note: z.string() }).nullable(),
    })
    .nullable(),
  appealId: z.string().nullable(),
  appealNumber: z.string().nullable(),
  reason: z.string(),
  /** The person must still be told of the moved date. */
  mustBeTold: z.boolean(),
})
export type Visit = z.infer<typeof visit>

/** A notice that a moved date asks for: who, from when to when, how to reach them. */
export const notice = z.strictObject({
  visitId: z.string(),
  version,
  name: z.string(),
  phone: z.string(),
  language: z.string(),
  officialName: z.string(),
  fromOn: day,
  fromSlot: timeOfDay.nullable(),
  /** Null while there is no new date. */
  toOn: day.nullable(),
  toSlot: timeOfDay.nullable(),
  reason: z.string(),
})
export type Notice = z.infer<typeof notice>
