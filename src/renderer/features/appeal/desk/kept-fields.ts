/** What the desk used last, so that the next form begins with it, also after a restart. */
import { z } from 'zod'
import { answerWays } from '#contract/appeal-fields'
import type { KeptFields } from './desk-form.ts'
import type { MirrorStorage } from './desk-drafts.ts'

const schema = z.object({
  channel: z.string().min(1),
  language: z.enum(['kk', 'ru', 'mix', 'en']),
  settlement: z.string().nullable(),
  addressee: z.string().nullable(),
  answerBy: z.enum(answerWays).nullable(),
})

const keyOf = (userId: string): string => `qabyldau.desk.kept.${userId}`

/** The fields as they were left; `undefined` at the first time. */
export function readKeptFields(storage: Pick<MirrorStorage, 'getItem'>, userId: string): KeptFields | undefined {
  const text = storage.getItem(keyOf(userId))
  if (text === null) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Keeps the fields; a full storage only means that the next form begins with the office's own. */
export function writeKeptFields(storage: Pick<MirrorStorage, 'setItem'>, userId: string, fields: KeptFields): void {
  try {
    storage.setItem(keyOf(userId), JSON.stringify(fields))
  } catch (error) {
    console.warn('the last used fields could not be kept', error)
  }
}
