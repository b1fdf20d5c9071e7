/** Shapes of an appeal that several operations share. */
import { z } from 'zod'
import { defectNames } from '#domain/appeal/defects'
import { linkKinds } from '#domain/appeal/events'
import { appealKinds } from '#domain/appeal/kinds'
import { appealStates } from '#domain/appeal/states'
import { code, day, fileReference, id, moment, spokenLanguage, text } from './fields.ts'
import { cardLife } from './life-fields.ts'

export const applicantRoles = ['applicant', 'representative', 'signatory'] as const

/** One person or organisation. Everything may be missing: what the law asks for and is not there becomes a defect. */
export const applicantInput = z.strictObject({
  type: z.enum(['person', 'organisation']).default('person'),
  role: z.enum(applicantRoles).default('applicant'),
  surname: text(120).default(''),
  givenName: text(120).default(''),
  patronymic: text(120).default(''),
  /** Name of an organisation. */
  name: text(300).default(''),
  /** IIN of a person, BIN of an organisation; a wrong one is kept and marked. */
  nationalNumber: text(30).default(''),
  birthYear: z.int().min(1800).max(2200).nullable().default(null),
  sex: z.enum(['male', 'female']).nullable().default(null),
  phone: text(60).default(''),
  email: text(120).default(''),
  settlement: code.nullable().default(null),
  street: text(120).default(''),
  house: text(30).default(''),
  flat: text(30).default(''),
  socialCategories: z.array(code).max(8).default([]),
  /** Paper that gives a representative the right to act. */
  authority: text(300).default(''),
})

export const elsewhereNumber = z.strictObject({
  system: z.enum(['eOtinish', 'cc1414', 'cc109', 'sender', 'other']),
  number: text(60),
  date: day.nullable().default(null),
})

export const answerWays = ['post', 'byHand', 'email', 'phone', 'eOtinish', 'messenger'] as const

/** What a clerk may type; also what `appeal.correct` may change. */
export const appealContent = {
  kind: z.enum(appealKinds),
  channel: code,
  language: spokenLanguage,
  essence: text(200_000),
  applicants: z.array(applicantInput).max(500),
  topic: code.nullable(),
  settlement: code.nullable(),
  addressee: z.strictObject({ officialId: id.nullable(), text: text(200) }).nullable(),
  answerBy: z.enum(answerWays).nullable(),
  isConfidential: z.boolean(),
  isAnonymous: z.boolean(),
  /** People who signed a collective appeal; statistics count one appeal and so many people. */
  signatories: z.int().min(1).max(1_000_000).nullable(),
  elsewhere: z.array(elsewhereNumber).max(10),
  /** whose act or inaction is complained of; R-29: when the person learnt of it. */
  complaintAgainst: text(300),
  learntOn: day.nullable(),
  /** Body that forwarded the appeal to us. */
  receivedFrom: text(300),
  pages: z.int().min(0).max(100_000).nullable(),
}

export const dueState = z.enum(['inTime', 'soon', 'today', 'late', 'closed'])

/** How far away the due date is, counted in working days: 0 today, negative when late. */
export const dueFields = {
  dueOn: day,
  dueState,
  workingDaysLeft: z.int(),
}

export const appealRow = z.strictObject({
  appealId: z.string(),
  number: z.string(),
  kind: z.enum(appealKinds),
  channel: z.string(),
  language: z.string(),
  receivedAt: moment,
  registeredOn: day,
  ...dueFields,
  state: z.enum(appealStates),
  isOpen: z.boolean(),
  endedOn: day.nullable(),
  /** Outcome of the reply, or the state in which it ended. */
  outcome: z.string().nullable(),
  leadId: z.string().nullable(),
  /** The official who answers; empty when nobody was named. */
  leadName: z.string(),
  isOnControl: z.boolean(),
  isUndelivered: z.boolean(),
  openFollowUps: z.int(),
  awaitsReader: z.boolean(),
  applicant: z.string(),
  applicants: z.int(),
  /** First characters of the essence. */
  essence: z.string(),
  topic: z.string().nullable(),
  settlement: z.string().nullable(),
  addressee: z.string(),
  deskId: z.string(),
  isRepeat: z.boolean(),
  isConfidential: z.boolean(),
  defects: z.array(z.enum(defectNames)),
})
export type AppealRow = z.infer<typeof appealRow>

/** A row of the "why this date" sheet: a run of days that are alike. */
export const explanationRow = z.strictObject({
  what: z.enum(['arrived', 'registered', 'counted', 'skipped', 'target']),
  from: day,
  to: day,
  weekdayFrom: z.int(),
  weekdayTo: z.int(),
  countFrom: z.int().nullable(),
  countTo: z.int().nullable(),
  counted: z.boolean(),
  reasons: z.array(
    z.strictObject({
      why: z.string(),
      nameKk: z.string().optional(),
      nameRu: z.string().optional(),
      movedFrom: day.nullable().optional(),
      day: day.optional(),
      time: z.string().optional(),
    }),
  ),
})

export const explanation = z.strictObject({
  registeredOn: day,
  dueOn: day,
  workingDays: z.int().nullable(),
  startRule: z.enum(['nextDay', 'sameDay']),
  clock: z.string(),
  /** Year that the calendar does not hold: the due date is provisional until it does. */
  missingYear: z.int().nullable(),
  rows: z.array(explanationRow),
})
export type Explanation = z.infer<typeof explanation>

export const appealLink = z.strictObject({
  kind: z.enum(linkKinds),
  /** `out`: this appeal names the other; `in`: the other names this one. */
  direction: z.enum(['out', 'in']),
  appealId: z.string(),
  number: z.string(),
  registeredOn: day,
  essence: z.string(),
})

export const attachment = z.strictObject({ ...fileReference.shape, attachedAt: z.string(), attachedBy: z.string() })

/** One line of the timeline: an event with the facts that its sentence needs; newest first. */
export const timelineEntry = z.strictObject({
  seq: z.int(),
  type: z.string(),
  at: z.string(),
  actorName: z.string(),
  deskNameKk: z.string(),
  deskNameRu: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** Corrections: what stood before and what stands now, per field. */
  changes: z.array(z.strictObject({ field: z.string(), before: z.string(), after: z.string() })),
})

export const appealCard = z.strictObject({
  appealId: z.string(),
  version: z.int(),
  number: z.string(),
  state: z.enum(appealStates),
  voidReason: z.string().nullable(),
  receivedAt: moment,
  registeredOn: day,
  ...dueFields,
  explanation,
  ...appealContent,
  applicants: z.array(
    z.strictObject({
      ...applicantInput.shape,
      numberCheck: z.enum(['none', 'valid', 'wrong']),
    }),
  ),
  defects: z.array(z.enum(defectNames)),
  addresseeName: z.string(),
  deskId: z.string(),
  deskNameKk: z.string(),
  deskNameRu: z.string(),
  acceptorName: z.string(),
  acceptorPositionKk: z.string(),
  acceptorPositionRu: z.string(),
  verificationCode: z.string(),
  receiptPrints: z.int(),
  files: z.array(attachment),
  links: z.array(appealLink),
  timeline: z.array(timelineEntry),
  isRepeat: z.boolean(),
  ...cardLife,
})
export type AppealCard = z.infer<typeof appealCard>
