/** Reporting meetings, their questions and what was promised there. */
import { z } from 'zod'
import { command, query, task } from './operation.ts'
import { code, day, documentReply, done, id, requiredText, spokenLanguage, text, timeOfDay, version } from './fields.ts'

const meetingFields = {
  kind: code,
  titleKk: text(300),
  titleRu: text(300),
  officialId: id.nullable(),
  officialName: text(120),
  officialPositionKk: text(200),
  officialPositionRu: text(200),
  heldOn: day,
  startsAt: timeOfDay.nullable(),
  endsAt: timeOfDay.nullable(),
  settlement: code.nullable(),
  placeKk: text(300),
  placeRu: text(300),
  announcedKk: text(500),
  announcedRu: text(500),
  announcedOn: day.nullable(),
  /** Minutes of the report itself: at most a quarter of the planned time (meetings.md §1). */
  reportMinutes: z.int().min(0).max(1440).nullable(),
  /** People who came; null where nobody counted. */
  attendance: z.int().min(0).max(1_000_000).nullable(),
}

export const meeting = z.strictObject({
  meetingId: z.string(),
  number: z.string(),
  version,
  ...meetingFields,
  questions: z.int(),
  settled: z.int(),
})
export type Meeting = z.infer<typeof meeting>

export const meetingPlan = command('meeting.plan', {
  access: 'signedIn',
  refusals: ['meeting.unknown-code'],
  changes: ['meeting'],
  input: z.strictObject({
    kind: meetingFields.kind.default('reporting'),
    titleKk: meetingFields.titleKk.default(''),
    titleRu: meetingFields.titleRu.default(''),
    officialId: meetingFields.officialId.default(null),
    officialName: meetingFields.officialName.default(''),
    officialPositionKk: meetingFields.officialPositionKk.default(''),
    officialPositionRu: meetingFields.officialPositionRu.default(''),
    heldOn: meetingFields.heldOn,
    startsAt: meetingFields.startsAt.default(null),
    endsAt: meetingFields.endsAt.default(null),
    settlement: meetingFields.settlement.default(null),
    placeKk: meetingFields.placeKk.default(''),
    placeRu: meetingFields.placeRu.default(''),
    announcedKk: meetingFields.announcedKk.default(''),
    announcedRu: meetingFields.announcedRu.default(''),
    announcedOn: meetingFields.announcedOn.default(null),
    reportMinutes: meetingFields.reportMinutes.default(null),
    attendance: meetingFields.attendance.default(null),
  }),
  output: z.strictObject({ meetingId: id, number: z.string() }),
})
export const meetingChange = command('meeting.change', {
  access: 'signedIn',
  refusals: ['meeting.unknown-code'],
  changes: ['meeting'],
  input: z.strictObject({ meetingId: id, expectedVersion: version, ...meetingFields }),
  output: done,
})
export const meetingList = query('meeting.list', {
  access: 'signedIn',
  input: z.strictObject({}),
  output: z.strictObject({ items: z.array(meeting) }),
})

export const question = z.strictObject({
  questionId: z.string(),
  version,
  meetingId: z.string().nullable(),
  /** Gap-free within the meeting; questions outside of meetings have a series of their own. */
  number: z.int(),
  recordKind: z.string(),
  channel: z.string(),
  language: z.string(),
  settlement: z.string().nullable(),
  topic: z.string().nullable(),
  department: z.string().nullable(),
  author: z.string(),
  authorSex: z.string().nullable(),
  authorAgeBand: z.string().nullable(),
  socialCategory: z.string().nullable(),
  signatories: z.int().nullable(),
  text: z.string(),
  outcome: z.string().nullable(),
  publishedGroup: z.string().nullable(),
  answer: z.string(),
  answeredBy: z.string(),
  refusalReason: z.string().nullable(),
  solutionLevel: z.string().nullable(),
  appealNumber: z.string().nullable(),
  isVoid: z.boolean(),
  voidReason: z.string().nullable(),
})
export type Question = z.infer<typeof question>

/** What was promised, by whom and by when; lives on as a commitment. */
export const promise = z.strictObject({
  what: requiredText(1000),
  responsible: requiredText(200),
  department: code.nullable().default(null),
  dueOn: day,
})

const settlement = {
  outcome: code,
  answer: text(20_000).default(''),
  answeredBy: text(200).default(''),
  refusalReason: code.nullable().default(null),
  solutionLevel: code.nullable().default(null),
  appealNumber: text(80).nullable().default(null),
  promise: promise.nullable().default(null),
}

export const commitmentStates = ['promised', 'done', 'donePartly', 'moved', 'notDone', 'dropped'] as const
export const commitment = z.strictObject({
  commitmentId: z.string(),
  version,
  meetingId: z.string().nullable(),
  meetingNumber: z.string().nullable(),
  questionId: z.string().nullable(),
  questionNumber: z.int().nullable(),
  settlement: z.string().nullable(),
  what: z.string(),
  responsible: z.string(),
  department: z.string().nullable(),
  promisedOn: day,
  firstDueOn: day,
  dueOn: day,
  state: z.enum(commitmentStates),
  isLate: z.boolean(),
  workingDaysLeft: z.int(),
  note: z.string(),
})
export type Commitment = z.infer<typeof commitment>

const count = z.strictObject({ code: z.string(), count: z.int() })
export const questionTotals = z.strictObject({
  all: z.int(),
  signals: z.int(),
  byOutcome: z.array(count),
  byGroup: z.array(count),
  byTopic: z.array(count),
  byChannel: z.array(count),
  bySettlement: z.array(count),
  byLanguage: z.array(count),
  byKind: z.array(count),
  agrees: z.boolean(),
  differences: z.array(z.string()),
})

export const meetingGet = query('meeting.get', {
  access: 'signedIn',
  input: z.strictObject({ meetingId: id.optional(), number: z.string().min(1).max(80).optional() }),
  output: z.strictObject({
    meeting,
    questions: z.array(question),
    commitments: z.array(commitment),
    totals: questionTotals,
  }),
})

export const questionRecord = command('question.record', {
  access: 'signedIn',
  refusals: ['meeting.unknown-code', 'question.no-meeting'],
  changes: ['question', 'meeting'],
  input: z.strictObject({
    meetingId: id.nullable().default(null),
    recordKind: code.default('question'),
    channel: code.default('hall'),
    language: spokenLanguage.default('kk'),
    settlement: code.nullable().default(null),
    topic: code.nullable().default(null),
    department: code.nullable().default(null),
    author: text(200).default(''),
    authorSex: code.nullable().default(null),
    authorAgeBand: z.string().max(10).nullable().default(null),
    socialCategory: code.nullable().default(null),
    signatories: z.int().min(1).nullable().default(null),
    text: requiredText(20_000),
    settled: z.strictObject(settlement).nullable().default(null),
  }),
  output: z.strictObject({ questionId: id, number: z.int() }),
})
export const questionSettle = command('question.settle', {
  access: 'signedIn',
  refusals: ['question.void', 'question.unknown-outcome', 'question.unknown-appeal', 'meeting.unknown-code'],
  changes: ['question', 'meeting', 'commitment'],
  input: z.strictObject({ questionId: id, expectedVersion: version, ...settlement }),
  output: z.strictObject({ commitmentId: id.nullable() }),
})
export const questionVoid = command('question.void', {
  access: 'signedIn',
  refusals: ['question.void'],
  changes: ['question', 'meeting'],
  input: z.strictObject({ questionId: id, expectedVersion: version, reason: requiredText(500) }),
  output: done,
})
/** All questions, those asked outside of meetings too, with their sums. */
export const questionList = query('question.list', {
  access: 'signedIn',
  input: z.strictObject({ meetingId: id.nullable().optional() }),
  output: z.strictObject({ items: z.array(question), totals: questionTotals }),
})
/** Loads meetings and questions from a file of the form of the sample set; all or nothing, and the sums must come out. */
export const questionImport = command('question.import', {
  access: 'signedIn',
  refusals: ['import.wrong-form', 'import.sums-differ', 'import.done-before', 'meeting.unknown-code'],
  changes: ['question', 'meeting', 'commitment'],
  input: z.strictObject({ content: z.json() }),
  output: z.strictObject({
    meetings: z.array(z.strictObject({ code: z.string(), meetingId: id, number: z.string(), questions: z.int() })),
    questions: z.int(),
    totals: questionTotals,
  }),
})

export const commitmentList = query('commitment.list', {
  access: 'signedIn',
  input: z.strictObject({ state: z.enum(['open', 'late', 'all']).default('open'), meetingId: id.optional() }),
  output: z.strictObject({ items: z.array(commitment), open: z.int(), late: z.int() }),
})
/** Done, partly done, not done, moved with a new date, dropped: each with a note of how it was shown or why. */
export const commitmentSettle = command('commitment.settle', {
  access: 'signedIn',
  refusals: ['commitment.closed', 'commitment.needs-note', 'commitment.needs-date', 'commitment.date-not-later'],
  changes: ['commitment'],
  input: z.strictObject({
    commitmentId: id,
    expectedVersion: version,
    state: z.enum(['done', 'donePartly', 'moved', 'notDone', 'dropped']),
    note: text(1000).default(''),
    dueOn: day.nullable().default(null),
  }),
  output: done,
})

/** The outcome report with its control totals (meetings.md §10). */
export const meetingReport = task('meeting.report', {
  access: 'signedIn',
  long: true,
  refusals: ['meeting.sums-differ'],
  input: z.strictObject({
    meetingId: id.optional(),
    number: z.string().min(1).max(80).optional(),
    language: z.enum(['kk', 'ru', 'both']),
    format: z.enum(['pdf', 'docx', 'xlsx']).default('pdf'),
    audience: z.enum(['file', 'public']).default('file'),
  }),
  output: documentReply,
})
