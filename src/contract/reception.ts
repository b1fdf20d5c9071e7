/** Personal reception: officials' schedules, reception days, the journal, and what is printed of them (R-38 to R-40). */
import { z } from 'zod'
import { command, query, task } from './operation.ts'
import { day, documentReply, done, id, printLanguage, requiredText, text, timeOfDay, version } from './fields.ts'
import {
  month,
  notice,
  owedMonth,
  proposedDay,
  publication,
  reception,
  receptionDetails,
  receptionHours,
  receptionPattern,
  receptionSchedule,
  visit,
} from './reception-fields.ts'

/** Who arranges receptions: an official receives, the reception office plans. */
const planners = ['clerk', 'supervisor', 'admin'] as const

const dayRefusals = [
  'reception.hours-wrong',
  'reception.slot-wrong',
  'reception.day-off',
  'reception.overlaps',
] as const

/** The usual schedule of every official who may be addressed; null where none is set. */
export const receptionSchedules = query('reception.schedules', {
  access: 'signedIn',
  input: z.strictObject({}),
  output: z.strictObject({
    items: z.array(
      z.strictObject({
        officialId: z.string(),
        officialName: z.string(),
        officialPositionKk: z.string(),
        officialPositionRu: z.string(),
        isActive: z.boolean(),
        version,
        schedule: receptionSchedule.nullable(),
      }),
    ),
  }),
})

export const receptionSetSchedule = command('reception.set-schedule', {
  access: planners,
  refusals: ['reception.hours-wrong', 'reception.slot-wrong', 'reception.pattern-empty'],
  changes: ['reception'],
  input: z.strictObject({ officialId: id, expectedVersion: version, schedule: receptionSchedule }),
  output: done,
})

/** The days that a pattern gives in a month, with what the calendar says of each. */
export const receptionPropose = query('reception.propose', {
  access: 'signedIn',
  input: z.strictObject({ officialId: id, month, pattern: receptionPattern }),
  output: z.strictObject({ days: z.array(proposedDay) }),
})

/**
 * Plans one or many days of one official; all or none. A day off is refused with the working day that is offered, unless
 * the person says that it is meant: open days are held on Saturdays.
 */
export const receptionPlan = command('reception.plan', {
  access: planners,
  refusals: [...dayRefusals, 'reception.unknown-official', 'reception.unknown-meeting'],
  changes: ['reception'],
  input: z.strictObject({
    officialId: id,
    days: z.array(day).min(1).max(62),
    ...receptionHours,
    kind: receptionDetails.kind.default('personal'),
    placeKk: receptionDetails.placeKk.default(''),
    placeRu: receptionDetails.placeRu.default(''),
    meetingId: receptionDetails.meetingId.default(null),
    note: receptionDetails.note.default(''),
    daysOffAccepted: z.boolean().default(false),
  }),
  output: z.strictObject({ receptionIds: z.array(id) }),
})

/** Changes hours or place. What was published is changed with a reason, and the published edition stays as it was. */
export const receptionChange = command('reception.change', {
  access: planners,
  refusals: [
    ...dayRefusals,
    'reception.cancelled',
    'reception.held',
    'reception.reason-needed',
    'reception.nothing-changed',
    'reception.unknown-meeting',
  ],
  changes: ['reception'],
  input: z.strictObject({
    receptionId: id,
    expectedVersion: version,
    ...receptionDetails,
    reason: text(500).default(''),
  }),
  output: done,
})

/** Moves a day with everybody who is booked for it, and answers whom to tell. */
export const receptionMove = command('reception.move', {
  access: planners,
  refusals: [...dayRefusals, 'reception.cancelled', 'reception.held', 'reception.begun', 'reception.same-day'],
  changes: ['reception'],
  input: z.strictObject({
    receptionId: id,
    expectedVersion: version,
    heldOn: day,
    /** Hours of the new day; those of the old one when not given. */
    startsAt: timeOfDay.optional(),
    endsAt: timeOfDay.optional(),
    slotMinutes: receptionHours.slotMinutes.optional(),
    reason: requiredText(500),
    daysOffAccepted: z.boolean().default(false),
  }),
  output: z.strictObject({ notices: z.array(notice) }),
})

/** Cancels a day. Whoever is booked waits for a new date, and is to be told. */
export const receptionCancel = command('reception.cancel', {
  access: planners,
  refusals: ['reception.cancelled', 'reception.held', 'reception.begun'],
  changes: ['reception'],
  input: z.strictObject({ receptionId: id, expectedVersion: version, reason: requiredText(500) }),
  output: z.strictObject({ notices: z.array(notice) }),
})

/** Notes that a reception was held; everybody booked has been received, moved or marked as not come. */
export const receptionClose = command('reception.close', {
  access: 'signedIn',
  refusals: [
    'reception.cancelled',
    'reception.held',
    'reception.not-yet-held',
    'reception.people-waiting',
    'reception.hours-wrong',
  ],
  changes: ['reception'],
  input: z.strictObject({
    receptionId: id,
    expectedVersion: version,
    heldFrom: timeOfDay.optional(),
    heldTo: timeOfDay.optional(),
    note: text(500).default(''),
  }),
  output: done,
})

/** Notes the publication of a month's schedule as it stands. A later one is the next edition. */
export const receptionPublish = command('reception.publish', {
  access: planners,
  refusals: ['reception.nothing-to-publish', 'reception.published-as-it-is'],
  changes: ['reception'],
  input: z.strictObject({
    month,
    publishedOn: day.optional(),
    whereKk: text(500).default(''),
    whereRu: text(500).default(''),
  }),
  output: z.strictObject({ edition: z.int(), days: z.int() }),
})

/** A month: its days, the days that were moved out of it, what was published, and who has not received as owed. */
export const receptionMonth = query('reception.month', {
  access: 'signedIn',
  input: z.strictObject({ month }),
  output: z.strictObject({
    days: z.array(reception),
    movedAway: z.array(
      z.strictObject({
        receptionId: z.string(),
        officialName: z.string(),
        from: day,
        to: day,
        reason: z.string(),
      }),
    ),
    /** Days of the month on which the office does not work. */
    daysOff: z.array(z.strictObject({ day, holidayKk: z.string(), holidayRu: z.string() })),
    publications: z.array(publication),
    /** What differs from the latest publication. */
    changes: z.array(
      z.strictObject({ change: z.enum(['added', 'removed', 'changed']), heldOn: day, officialName: z.string() }),
    ),
    owed: z.array(owedMonth),
    /** Moved people who have not been told, and people who wait for a date. */
    untold: z.int(),
    waiting: z.int(),
  }),
})

/** Reception days of a period, cancelled ones left out: where a person can be booked. */
export const receptionDays = query('reception.days', {
  access: 'signedIn',
  input: z.strictObject({ from: day, to: day, officialId: id.optional() }),
  output: z.strictObject({ items: z.array(reception) }),
})

/** One day with everybody who is, or was, on its list. */
export const receptionGet = query('reception.get', {
  access: 'signedIn',
  traced: true,
  input: z.strictObject({ receptionId: id }),
  output: z.strictObject({
    reception,
    visits: z.array(z.strictObject({ ...visit.shape, isHere: z.boolean() })),
    freeSlots: z.array(timeOfDay),
  }),
})

/** The journal of personal reception: who was received, and who was booked and was not (meetings.md §11). */
export const receptionJournal = query('reception.journal', {
  access: 'signedIn',
  traced: true,
  input: z.strictObject({ from: day, to: day, officialId: id.optional() }),
  output: z.strictObject({
    items: z.array(z.strictObject({ on: day, isReceived: z.boolean(), visit })),
    received: z.int(),
    notReceived: z.int(),
    people: z.int(),
    results: z.array(z.strictObject({ result: z.string(), count: z.int() })),
    instructions: z.strictObject({ given: z.int(), done: z.int(), late: z.int() }),
    /** Numbers missing in a journal of the years asked about, `Жобаев Е. Н., 2026: 7`; empty in a sound register. */
    gaps: z.array(z.string()),
  }),
})

/** Months in which an official received fewer people's days than owed. */
export const receptionOwed = query('reception.owed', {
  access: 'signedIn',
  input: z.strictObject({ from: month, to: month }),
  output: z.strictObject({ items: z.array(owedMonth), missed: z.int() }),
})

/** Whom to tell of a moved date, and who waits for one. */
export const receptionNotices = query('reception.notices', {
  access: 'signedIn',
  traced: true,
  input: z.strictObject({}),
  output: z.strictObject({ untold: z.array(notice), waiting: z.array(visit) }),
})

const print = { language: printLanguage.default('both'), format: z.enum(['pdf', 'docx', 'xlsx']).default('pdf') }

export const receptionPrintJournal = task('reception.print-journal', {
  access: 'signedIn',
  long: true,
  input: z.strictObject({ from: day, to: day, officialId: id.optional(), ...print }),
  output: documentReply,
})

/** `door`: times and initials for those who wait; `desk`: the whole list for the official's table. */
export const receptionPrintList = task('reception.print-list', {
  access: 'signedIn',
  input: z.strictObject({ receptionId: id, audience: z.enum(['door', 'desk']).default('desk'), ...print }),
  output: documentReply,
})

/** The month's schedule as it is hung out; the latest edition, or one that is named. */
export const receptionPrintSchedule = task('reception.print-schedule', {
  access: 'signedIn',
  refusals: ['reception.nothing-to-publish'],
  input: z.strictObject({ month, edition: z.int().min(1).optional(), ...print }),
  output: documentReply,
})
