/**
 * Shared field schemas. Each mistake is told by a message key (`field.…`), never by a sentence: `messages/` says it.
 */
import { z } from 'zod'
import { parseLocalDate } from '#domain/calendar/local-date'
import { parseLocalMoment, parseTimeOfDay } from '#domain/calendar/local-time'
import { textProblem } from '#domain/language/plain-text'

/** A day `YYYY-MM-DD` in the office's time zone. */
export const day = z
  .string()
  .refine((value) => parseLocalDate(value) !== undefined, { error: 'field.not-a-day' })
  .meta({ format: 'date' })

/** Local date and time of the office, seconds and offset optional: `2026-03-19T10:15:00+05:00`. */
export const moment = z
  .string()
  .refine((value) => parseLocalMoment(value) !== undefined, { error: 'field.not-a-moment' })
  .meta({ format: 'date-time' })

/** `HH:mm`. */
export const timeOfDay = z
  .string()
  .refine((value) => parseTimeOfDay(value) !== undefined, { error: 'field.not-a-time' })
  .meta({ format: 'time' })

/** UTC instant as written by the register. */
export const instant = z.string().meta({ format: 'date-time' })

/**
 * Text typed by a person: trimmed, line ends unified, at most `max` characters, without emoji and invisible letters
 * (they spoil search, print and comparison; the screen offers to remove them).
 */
export function text(max: number): z.ZodType<string, string> {
  return z
    .string()
    .overwrite((value) => value.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC').trim())
    .max(max, { error: 'field.too-long' })
    .superRefine((value, context) => {
      const problem = textProblem(value)
      if (problem) context.addIssue({ code: 'custom', message: problem.reason, params: { found: problem.found } })
    })
}

/** The same, and something must be there. */
export function requiredText(max: number): z.ZodType<string, string> {
  return text(max).refine((value) => value !== '', { error: 'field.missing' })
}

export const id = z.uuid()
/** Code of a dictionary entry, for example `HCS.1`. */
export const code = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[A-Za-z0-9._-]+$/, { error: 'field.not-a-code' })
export const login = z
  .string()
  .trim()
  .toLowerCase()
  .min(2)
  .max(40)
  .regex(/^[a-z0-9._-]+$/, { error: 'field.not-a-login' })
export const password = z.string().min(8, { error: 'field.password-short' }).max(200)
export const version = z.int().min(0)
export const language = z.enum(['kk', 'ru', 'en'])
/** Language of a spoken or written text; `mix` when a person speaks both. */
export const spokenLanguage = z.enum(['kk', 'ru', 'mix', 'en'])
/** Language of a printed paper. */
export const printLanguage = z.enum(['kk', 'ru', 'both'])
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Label of data in the two official languages, English where known. */
export const label = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string().nullable() })

/** A file in the vault, named by the hash of its bytes. */
export const fileReference = z.strictObject({
  fileId: sha256,
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int().min(0),
})
export type FileReference = z.infer<typeof fileReference>

/** A document that was made: its bytes are read with `file.read`. */
export const documentReply = z.strictObject({ document: fileReference })

export const nothing = z.strictObject({})
export const done = z.strictObject({ done: z.literal(true) })
