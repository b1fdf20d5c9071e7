/** Appeals: register, find, correct, link, print. */
import { z } from 'zod'
import { appealClocks } from '#domain/appeal/clocks'
import { defectNames } from '#domain/appeal/defects'
import { linkKinds } from '#domain/appeal/events'
import { appealKinds } from '#domain/appeal/kinds'
import { command, query, task } from './operation.ts'
import { appealStates } from '#domain/appeal/states'
import { appealCard, appealContent, appealRow } from './appeal-fields.ts'
import { code, day, documentReply, done, id, moment, requiredText, sha256, text, version } from './fields.ts'

const link = z.strictObject({ kind: z.enum(linkKinds), number: z.string().min(1).max(80) })
const attachmentInput = z.strictObject({ fileId: sha256, name: requiredText(200) })

/**
 * Nothing blocks a registration: kind, channel, language, essence and people are enough, and what is missing or
 * wrong among them comes back as named defects. Only a moment that cannot be is refused.
 */
export const appealRegister = command('appeal.register', {
  access: 'signedIn',
  refusals: [
    'appeal.received-in-future',
    'appeal.received-too-early',
    'appeal.unknown-code',
    'appeal.unknown-link',
    'appeal.no-desk',
    'file.unknown',
  ],
  changes: ['appeal'],
  input: z.strictObject({
    kind: appealContent.kind.default('application'),
    channel: appealContent.channel.default('desk'),
    language: appealContent.language.default('kk'),
    essence: appealContent.essence.default(''),
    applicants: appealContent.applicants.default([]),
    topic: appealContent.topic.default(null),
    settlement: appealContent.settlement.default(null),
    addressee: appealContent.addressee.default(null),
    answerBy: appealContent.answerBy.default(null),
    isConfidential: appealContent.isConfidential.default(false),
    isAnonymous: appealContent.isAnonymous.default(false),
    signatories: appealContent.signatories.default(null),
    elsewhere: appealContent.elsewhere.default([]),
    complaintAgainst: appealContent.complaintAgainst.default(''),
    learntOn: appealContent.learntOn.default(null),
    receivedFrom: appealContent.receivedFrom.default(''),
    pages: appealContent.pages.default(null),
    /** Moment of arrival; now when not given. */
    receivedAt: moment.optional(),
    /** The signed-in person's desk when not given. */
    deskId: id.optional(),
    files: z.array(attachmentInput).max(50).default([]),
    links: z.array(link).max(10).default([]),
    /** Draft that this registration came from; it is cleared in the same transaction. */
    draftId: id.optional(),
  }),
  output: z.strictObject({
    appealId: id,
    number: z.string(),
    receivedAt: moment,
    registeredOn: day,
    dueOn: day,
    workingDays: z.int(),
    verificationCode: z.string(),
    defects: z.array(z.enum(defectNames)),
  }),
})

export const appealGet = query('appeal.get', {
  access: 'signedIn',
  traced: true,
  input: z.strictObject({ number: z.string().min(1).max(80).optional(), appealId: id.optional() }),
  output: appealCard,
})

export const appealSorts = ['dueOn', 'registeredOn', 'number'] as const

/**
 * Small terms that are looked at together: whether it is ours at all (`ours`, R-16, R-28), notices owed (`notices`, R-16,
 * R-21), defects that were not cured in time (`uncured`, R-14).
 */
export const clockGroups = ['ours', 'notices', 'uncured'] as const
export type ClockGroup = (typeof clockGroups)[number]

/** Conditions of a list; all that are given must hold. The screen's address carries the same names. */
export const appealFilter = z.strictObject({
  state: z.enum(['open', 'ended', 'all', ...appealStates]).default('open'),
  due: z.enum(['late', 'today', 'soon']).optional(),
  kind: z.enum(appealKinds).optional(),
  channel: code.optional(),
  language: z.string().max(5).optional(),
  topic: code.optional(),
  settlement: code.optional(),
  deskId: id.optional(),
  officialId: id.optional(),
  acceptedBy: id.optional(),
  registeredFrom: day.optional(),
  registeredTo: day.optional(),
  hasDefects: z.boolean().optional(),
  isRepeat: z.boolean().optional(),
  /** True: no number of the state system yet. */
  notInStateSystem: z.boolean().optional(),
  outcome: code.optional(),
  /** Has an open share of a resolution. */
  executorId: z.string().max(80).optional(),
  /** Answers for the appeal, whether it is open or ended. */
  leadId: z.string().max(80).optional(),
  isUnassigned: z.boolean().optional(),
  isOnControl: z.boolean().optional(),
  isUndelivered: z.boolean().optional(),
  hasOpenFollowUps: z.boolean().optional(),
  awaitsReader: z.boolean().optional(),
  isReceiptPrinted: z.boolean().optional(),
  /** A small term of this name, or one of this group, runs. */
  clock: z.enum([...appealClocks, ...clockGroups]).optional(),
  endedFrom: day.optional(),
  endedTo: day.optional(),
  text: text(300).optional(),
})
export type AppealFilter = z.infer<typeof appealFilter>

export const appealList = query('appeal.list', {
  access: 'signedIn',
  input: z.strictObject({
    filter: appealFilter.default({ state: 'open' }),
    sort: z.enum(appealSorts).default('dueOn'),
    descending: z.boolean().default(false),
    /** `nextCursor` of the page before. */
    cursor: z.string().max(200).optional(),
    limit: z.int().min(1).max(500).default(100),
  }),
  output: z.strictObject({
    items: z.array(appealRow),
    total: z.int(),
    nextCursor: z.string().nullable(),
  }),
})

/** How many appeals stand behind each saved view of the side bar. */
export const appealCounts = query('appeal.counts', {
  access: 'signedIn',
  input: z.strictObject({}),
  output: z.strictObject({
    open: z.int(),
    late: z.int(),
    today: z.int(),
    soon: z.int(),
    defects: z.int(),
    notInStateSystem: z.int(),
    registeredToday: z.int(),
    unassigned: z.int(),
    toSign: z.int(),
    correcting: z.int(),
    onControl: z.int(),
    undelivered: z.int(),
    openFollowUps: z.int(),
    /** Open follow-up actions whose day has passed. */
    lateFollowUps: z.int(),
    /** Notices that the law asks for and that were not sent. */
    noticesOwed: z.int(),
    awaitsReader: z.int(),
    receiptsNotPrinted: z.int(),
    /** Open shares of the signed-in person. */
    mine: z.int(),
  }),
})

/** Finds by number, IIN, phone, surname in any spelling, any word of the text; a near spelling when nothing fits. */
export const appealSearch = query('appeal.search', {
  access: 'signedIn',
  input: z.strictObject({ text: text(300), limit: z.int().min(1).max(100).default(20) }),
  output: z.strictObject({
    items: z.array(z.strictObject({ ...appealRow.shape, excerpt: z.string() })),
    total: z.int(),
    /** `exact`, or `near`: nothing fits letter by letter, these are spelt alike. */
    match: z.enum(['exact', 'near']),
    /** Folded words that were looked for, to mark them in the rows. */
    terms: z.array(z.string()),
  }),
})

export const suggestionKinds = ['samePerson', 'probableRepeat', 'sameProblemNearby'] as const

/** The applicant's earlier appeals and possible repeats while typing. Never blocks; silent below a score. */
export const appealSuggest = query('appeal.suggest', {
  access: 'signedIn',
  input: z.strictObject({
    nationalNumber: text(30).default(''),
    phone: text(60).default(''),
    surname: text(120).default(''),
    givenName: text(120).default(''),
    patronymic: text(120).default(''),
    birthYear: z.int().nullable().default(null),
    settlement: code.nullable().default(null),
    street: text(120).default(''),
    house: text(30).default(''),
    topic: code.nullable().default(null),
    essence: text(200_000).default(''),
    language: z.string().max(5).default('kk'),
  }),
  output: z.strictObject({
    earlier: z.array(z.strictObject({ ...appealRow.shape, foundBy: z.enum(['nationalNumber', 'phone', 'name']) })),
    earlierTotal: z.int(),
    similar: z.array(
      z.strictObject({
        ...appealRow.shape,
        suggestion: z.enum(suggestionKinds),
        score: z.number(),
        reasons: z.array(
          z.strictObject({
            reason: z.string(),
            facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
          }),
        ),
      }),
    ),
    topics: z.array(z.strictObject({ code: z.string(), score: z.number() })),
  }),
})

/** Corrects what was typed. Every field before and after stays on the timeline; a new kind or moment gives a new due date. */
export const appealCorrect = command('appeal.correct', {
  access: 'signedIn',
  refusals: [
    'appeal.void',
    'appeal.nothing-changed',
    'appeal.received-in-future',
    'appeal.received-too-early',
    'appeal.unknown-code',
  ],
  changes: ['appeal'],
  input: z.strictObject({
    appealId: id,
    expectedVersion: version,
    reason: requiredText(500),
    changes: z.strictObject({
      kind: appealContent.kind.optional(),
      channel: appealContent.channel.optional(),
      language: appealContent.language.optional(),
      essence: appealContent.essence.optional(),
      applicants: appealContent.applicants.optional(),
      topic: appealContent.topic.optional(),
      settlement: appealContent.settlement.optional(),
      addressee: appealContent.addressee.optional(),
      answerBy: appealContent.answerBy.optional(),
      isConfidential: appealContent.isConfidential.optional(),
      isAnonymous: appealContent.isAnonymous.optional(),
      signatories: appealContent.signatories.optional(),
      elsewhere: appealContent.elsewhere.optional(),
      complaintAgainst: appealContent.complaintAgainst.optional(),
      learntOn: appealContent.learntOn.optional(),
      receivedFrom: appealContent.receivedFrom.optional(),
      pages: appealContent.pages.optional(),
      receivedAt: moment.optional(),
    }),
  }),
  output: z.strictObject({ version, dueOn: day, defects: z.array(z.enum(defectNames)) }),
})

/** A void number stays in the register with its reason and is never given again. */
export const appealVoid = command('appeal.void', {
  access: ['clerk', 'supervisor', 'admin'],
  refusals: ['appeal.void'],
  changes: ['appeal'],
  input: z.strictObject({ appealId: id, expectedVersion: version, reason: requiredText(500) }),
  output: done,
})

export const appealLinkOperation = command('appeal.link', {
  access: 'signedIn',
  refusals: ['appeal.unknown-link', 'appeal.link-to-itself', 'appeal.already-linked'],
  changes: ['appeal'],
  input: z.strictObject({ appealId: id, kind: z.enum(linkKinds), number: z.string().min(1).max(80) }),
  output: done,
})
export const appealUnlink = command('appeal.unlink', {
  access: 'signedIn',
  refusals: ['appeal.not-linked'],
  changes: ['appeal'],
  input: z.strictObject({ appealId: id, kind: z.enum(linkKinds), number: z.string().min(1).max(80) }),
  output: done,
})

export const appealAttach = command('appeal.attach', {
  access: 'signedIn',
  refusals: ['file.unknown', 'appeal.void'],
  changes: ['appeal'],
  input: z.strictObject({ appealId: id, files: z.array(attachmentInput).min(1).max(50) }),
  output: done,
})

/** The case file of one or many appeals on paper. */
export const appealPrint = task('appeal.print', {
  access: 'signedIn',
  long: true,
  changes: ['appeal'],
  input: z.strictObject({
    numbers: z.array(z.string().min(1).max(80)).min(1).max(500),
    language: z.enum(['kk', 'ru']),
    format: z.enum(['pdf', 'docx']).default('pdf'),
  }),
  output: documentReply,
})

/** The list on the screen as a table: what the filter shows, in its order. */
export const appealExport = task('appeal.export', {
  access: 'signedIn',
  long: true,
  input: z.strictObject({
    filter: appealFilter.default({ state: 'open' }),
    sort: z.enum(appealSorts).default('dueOn'),
    descending: z.boolean().default(false),
    language: z.enum(['kk', 'ru']),
    format: z.enum(['pdf', 'docx', 'xlsx', 'csv']).default('xlsx'),
  }),
  output: documentReply,
})
