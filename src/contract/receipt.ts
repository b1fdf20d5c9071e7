/** The receipt that the law gives the applicant, and the check of its code. */
import { z } from 'zod'
import type { DocumentModel } from '#domain/document/model'
import { query, task } from './operation.ts'
import { day, documentReply, moment, printLanguage } from './fields.ts'
import { explanation } from './appeal-fields.ts'
import { appealKinds } from '#domain/appeal/kinds'

const paper = z.enum(['a4half', 'roll80'])

const receiptInput = {
  number: z.string().min(1).max(80),
  /** The office's own setting when not given. */
  paper: paper.optional(),
  language: printLanguage.optional(),
}

/** Prints the receipt; every print but the first is marked as a copy and all of them stand on the timeline. */
export const receiptPrint = task('receipt.print', {
  access: 'signedIn',
  changes: ['appeal'],
  input: z.strictObject(receiptInput),
  output: z.strictObject({ ...documentReply.shape, isCopy: z.boolean(), verificationCode: z.string() }),
})

/** The same paper as a model of blocks, for the preview on the screen; leaves no trace of a print. */
export const receiptPreview = query('receipt.preview', {
  access: 'signedIn',
  input: z.strictObject(receiptInput),
  output: z.strictObject({
    model: z.custom<DocumentModel>((model) => typeof model === 'object' && model !== null),
    isCopy: z.boolean(),
  }),
})

/** Tells whether a receipt is ours: the code is made from number and day of registration under a key of this register. */
export const receiptCheck = query('receipt.check', {
  access: 'signedIn',
  input: z.strictObject({ number: z.string().min(1).max(80), code: z.string().min(1).max(40) }),
  output: z.strictObject({
    genuine: z.boolean(),
    registeredOn: day.nullable(),
    dueOn: day.nullable(),
    state: z.string().nullable(),
  }),
})

/** Calculator for any date, with the same explanation as a case card. */
export const deadlineCompute = query('deadline.compute', {
  access: 'signedIn',
  input: z.strictObject({
    kind: z.enum(appealKinds),
    receivedAt: moment,
    clock: z.enum(['reply', 'forward', 'return', 'passUp', 'extended']).default('reply'),
  }),
  refusals: ['calendar.year-missing'],
  output: explanation,
})

/** The "why this date" sheet of an appeal. */
export const deadlinePrint = task('deadline.print', {
  access: 'signedIn',
  changes: ['appeal'],
  input: z.strictObject({ number: z.string().min(1).max(80), language: z.enum(['kk', 'ru']) }),
  output: documentReply,
})
