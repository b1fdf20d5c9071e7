/** Texts with fields: what the office writes again and again, and how it is filled with the facts of one appeal. */
import { z } from 'zod'
import { templatePurposes, textLanguages } from '#domain/template/purposes'
import { command, query } from './operation.ts'
import { code, day, done, id, requiredText, text, timeOfDay, version } from './fields.ts'

const longText = text(20_000)
const purpose = z.enum(templatePurposes)
const textLanguage = z.enum(textLanguages)

/** Reasons with which a text that cannot be filled is refused. Facts: `field`, `known`, `nearest`, `at`, `language`. */
const textRefusals = [
  'template.unknown-field',
  'template.field-of-other-purpose',
  'template.field-empty',
  'template.brace-unclosed',
  'template.brace-unopened',
] as const

const wording = {
  nameKk: requiredText(120),
  nameRu: requiredText(120),
  textKk: requiredText(20_000),
  textRu: requiredText(20_000),
}

export const template = z.strictObject({
  templateId: z.string(),
  purpose,
  /** Outcome of the reply that it is written for, of `reply_outcomes`; null for any. */
  outcome: z.string().nullable(),
  nameKk: z.string(),
  nameRu: z.string(),
  textKk: z.string(),
  textRu: z.string(),
  isActive: z.boolean(),
  /** `shipped`: as it came with the program. `changed`: the office has its own wording of it. `own`: written here. */
  origin: z.enum(['shipped', 'changed', 'own']),
  /** What came with the program, where the office has changed it. */
  shipped: z
    .strictObject({ nameKk: z.string(), nameRu: z.string(), textKk: z.string(), textRu: z.string() })
    .nullable(),
  /** 0 while the office has not changed it. */
  version,
})
export type Template = z.infer<typeof template>

/** All templates, closed ones too, in the order in which they are offered. */
export const templateList = query('template.list', {
  access: 'signedIn',
  input: z.strictObject({ purpose: purpose.optional() }),
  output: z.strictObject({ items: z.array(template) }),
})

/** Adds a template (`templateId` null) or gives one a new wording. Its purpose stays. */
export const templateSave = command('template.save', {
  access: ['supervisor', 'admin'],
  refusals: [
    ...textRefusals,
    'template.outcome-not-here',
    'template.unknown-outcome',
    'template.purpose-stays',
    'template.nothing-changed',
  ],
  changes: ['template'],
  input: z.strictObject({
    templateId: code.nullable(),
    purpose,
    outcome: code.nullable().default(null),
    ...wording,
    expectedVersion: version,
  }),
  output: z.strictObject({ templateId: code }),
})

/** A closed template is offered no more; letters that were written with it keep their text. */
export const templateClose = command('template.close', {
  access: ['supervisor', 'admin'],
  refusals: ['template.last-of-purpose', 'template.closed'],
  changes: ['template'],
  input: z.strictObject({ templateId: code, expectedVersion: version }),
  output: done,
})
export const templateReopen = command('template.reopen', {
  access: ['supervisor', 'admin'],
  refusals: ['template.open'],
  changes: ['template'],
  input: z.strictObject({ templateId: code, expectedVersion: version }),
  output: done,
})

const filled = {
  text: z.string(),
  /** Fields without a value; each stands in the text as `[…]`. */
  missing: z.array(z.string()),
}

/** A typed text with invented facts and the office's own name. */
export const templatePreview = query('template.preview', {
  access: 'signedIn',
  refusals: textRefusals,
  input: z.strictObject({ purpose, language: textLanguage, text: longText }),
  output: z.strictObject({
    ...filled,
    /** The text in pieces; `field` names the one whose value a piece is. */
    pieces: z.array(z.strictObject({ text: z.string(), field: z.string().nullable() })),
  }),
})

/** What only the form knows. Days are `YYYY-MM-DD`; words are in the language of the text. Each overrides the appeal's own. */
export const templateFacts = z
  .strictObject({
    number: text(80),
    registeredOn: day,
    dueOn: day,
    applicant: text(600),
    greeting: text(300),
    essence: longText,
    organisation: text(300),
    official: text(300),
    officialPosition: text(300),
    executor: text(600),
    executorDueOn: day,
    findings: longText,
    grounds: longText,
    measures: longText,
    measuresDueOn: day,
    responsible: text(600),
    body: text(600),
    reason: longText,
    defects: longText,
    curingDueOn: day,
    newDueOn: day,
    decision: longText,
    meetingDay: day,
    newMeetingDay: day,
    meetingTime: timeOfDay,
    place: text(600),
  })
  .partial()

/**
 * The text of a template with the facts of one appeal. The template is named by its id, or found by purpose and outcome.
 * Without a number, as for a moved reception, the facts given are all there is.
 */
export const templateFill = query('template.fill', {
  access: 'signedIn',
  traced: true,
  refusals: [...textRefusals, 'template.closed'],
  input: z
    .strictObject({
      templateId: code.optional(),
      purpose: purpose.optional(),
      outcome: code.nullable().default(null),
      number: z.string().trim().min(1).max(80).nullable(),
      language: textLanguage,
      /** Who signs; the addressee of the appeal when not given. */
      officialId: id.optional(),
      facts: templateFacts.default({}),
    })
    .refine(({ templateId, purpose: of }) => (templateId === undefined) !== (of === undefined), {
      path: ['templateId'],
      error: 'field.missing',
    }),
  output: z.strictObject({ templateId: z.string(), number: z.string(), ...filled }),
})
