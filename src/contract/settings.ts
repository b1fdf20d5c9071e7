/** Settings of the law and of the office, and the dictionaries: all of them dated, versioned data. */
import { z } from 'zod'
import { command, query } from './operation.ts'
import { code, day, done, nothing, requiredText, text, version } from './fields.ts'

const workingDays = z.int().min(1).max(250)

/** Terms of the law (law.md §10). A card keeps the values that it was computed with. */
export const ruleSet = z.strictObject({
  id: z.string().min(1).max(40),
  validFrom: day,
  startRule: z.enum(['nextDay', 'sameDay']),
  termWorkingDays: z.strictObject({
    application: workingDays,
    complaint: workingDays,
    message: workingDays,
    proposal: workingDays,
    response: workingDays,
    inquiry: workingDays,
  }),
  forwardTerm: workingDays,
  returnTerm: workingDays,
  extensionMaxMonths: z.int().min(1).max(12),
  extensionBase: z.enum(['registration', 'originalDue']),
  extensionForComplaint: z.boolean(),
  extensionNotice: workingDays,
  passUpTerm: workingDays,
  hearingNotice: workingDays,
  objectionTerm: workingDays,
  curingTerm: workingDays,
  pauseOnDefects: z.boolean(),
  remindDays: z.array(z.int().min(0).max(60)).max(10),
})

export const officeSettings = z.strictObject({
  numberTemplate: z.string().min(1).max(80),
  seriesScope: z.enum(['register', 'desk', 'kind', 'deskAndKind']),
  organisationCode: text(20),
  lockAfterMinutes: z.int().min(1).max(240),
  receiptPaper: z.enum(['a4half', 'roll80']),
  receiptLanguage: z.enum(['kk', 'ru', 'both']),
  attachmentMaxBytes: z
    .int()
    .min(1)
    .max(200 * 1024 * 1024),
  defaultSettlement: code.nullable(),
})

export const settingsGet = query('settings.get', {
  access: 'signedIn',
  input: nothing,
  output: z.strictObject({ ruleSets: z.array(ruleSet), office: officeSettings, version }),
})
export const settingsChange = command('settings.change', {
  access: ['admin'],
  refusals: [
    'number.no-seq',
    'number.no-year',
    'number.no-desk',
    'number.no-kind',
    'number.needs-separator',
    'number.token-unknown',
    'number.token-twice',
    'number.brace-unclosed',
    'number.literal-not-allowed',
    'number.seq-digits',
    'number.template-empty',
    'number.template-too-long',
    'rule-set.term-out-of-range',
    'settings.rule-set-in-past',
    'settings.nothing-changed',
  ],
  changes: ['settings'],
  input: z.strictObject({
    office: officeSettings.optional(),
    addRuleSet: ruleSet.optional(),
    expectedVersion: version,
  }),
  output: done,
})

export const dictionaryLists = [
  'topics',
  'channels',
  'record_kinds',
  'appeal_kinds',
  'reply_outcomes',
  'question_outcomes',
  'published_groups',
  'solution_levels',
  'question_states',
  'commitment_states',
  'meeting_kinds',
  'meeting_formats',
  'meeting_states',
  'hall_roles',
  'social_categories',
  'age_bands',
  'sex',
  'languages',
  'refusal_reasons',
  'root_causes',
  'formal_reply_flags',
  'satisfaction',
  'departments',
  'settlements',
  'rural_districts',
] as const
export type DictionaryList = (typeof dictionaryLists)[number]

export const dictionaryEntry = z.strictObject({
  code: z.string(),
  parent: z.string().nullable(),
  kk: z.string(),
  ru: z.string(),
  en: z.string().nullable(),
  closedOn: z.string().nullable(),
  /** Further facts of the entry: department of a topic, group of a channel, `needs` of an outcome. */
  attributes: z.record(z.string(), z.union([z.string(), z.boolean(), z.number(), z.array(z.string()), z.null()])),
})
export type DictionaryEntry = z.infer<typeof dictionaryEntry>

export const dictionaryGet = query('dictionary.get', {
  access: 'signedIn',
  input: nothing,
  output: z.strictObject({ lists: z.record(z.string(), z.array(dictionaryEntry)), version }),
})
export const dictionarySaveEntry = command('dictionary.save-entry', {
  access: ['admin'],
  refusals: ['dictionary.unknown-parent'],
  changes: ['dictionary'],
  input: z.strictObject({
    list: z.enum(dictionaryLists),
    code,
    parent: code.nullable(),
    kk: requiredText(300),
    ru: requiredText(300),
    en: text(300).nullable(),
    /** Entries are never deleted: a closed one is offered no more and old cards keep it. */
    closedOn: day.nullable(),
  }),
  output: done,
})
