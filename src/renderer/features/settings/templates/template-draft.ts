/** A wording that was typed and not saved outlives the editor and a reload, until the window is closed. */
import { z } from 'zod'
import { templatePurposes } from '#domain/template/purposes'
import { isUntouched, mergeEdits } from '#renderer/ui/merge-edits.ts'
import type { TemplateForm } from './template-form.ts'

export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const form = z.strictObject({
  purpose: z.enum(templatePurposes),
  outcome: z.string().nullable(),
  nameKk: z.string(),
  nameRu: z.string(),
  textKk: z.string(),
  textRu: z.string(),
})
const draft = z.strictObject({ base: form, values: form })

const storageKey = (name: string): string => `qabyldau.template.${name}`

/** Keeps what differs from the record; a form that holds nothing of its own leaves no draft behind. */
export function keepDraft(
  storage: DraftStorage,
  name: string,
  { base, values }: { readonly base: TemplateForm; readonly values: TemplateForm },
): void {
  if (isUntouched(base, values)) storage.removeItem(storageKey(name))
  else storage.setItem(storageKey(name), JSON.stringify({ base, values }))
}

export function dropDraft(storage: DraftStorage, name: string): void {
  storage.removeItem(storageKey(name))
}

/** The kept draft put onto what the register holds now; `undefined` when there is none that can be read. */
export function restoreDraft(storage: DraftStorage, name: string, now: TemplateForm): TemplateForm | undefined {
  const text = storage.getItem(storageKey(name))
  const kept = text === null ? undefined : readDraft(text)
  return kept && mergeEdits(kept.base, kept.values, now).values
}

function readDraft(text: string): z.infer<typeof draft> | undefined {
  try {
    return draft.safeParse(JSON.parse(text)).data
  } catch {
    // Cut short: there is nothing to bring back.
    return undefined
  }
}
