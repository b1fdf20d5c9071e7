/** The completeness check of a reply: what it lacks, explained; it never blocks. */
import { z } from 'zod'
import { query } from './operation.ts'
import { text } from './fields.ts'

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

export const replyFinding = z.strictObject({
  /** Code of `formal_reply_flags`. */
  flag: z.string(),
  level: z.enum(['flag', 'hint']),
  reason: z.string(),
  facts,
})

export const replyCheck = query('reply.check', {
  access: 'signedIn',
  input: z.strictObject({
    number: z.string().min(1).max(80),
    text: text(100_000),
    language: z.enum(['kk', 'ru', 'en']),
    outcome: z.string().max(40).default(''),
  }),
  output: z.strictObject({
    findings: z.array(replyFinding),
    /** Every question and demand of the appeal, and whether the reply speaks to it. */
    points: z.array(
      z.strictObject({
        text: z.string(),
        kind: z.enum(['question', 'demand', 'matter']),
        answered: z.enum(['yes', 'weakly', 'noDate', 'noNumber', 'no']),
        /** The sentence of the reply that answers it. */
        quote: z.string().nullable(),
      }),
    ),
    checklist: z.array(
      z.strictObject({
        item: z.enum(['measure', 'responsible', 'date', 'ground', 'remedy']),
        /** The words that were found; `null` when there are none. */
        quote: z.string().nullable(),
      }),
    ),
    needsSecondReader: z.boolean(),
  }),
})
