/** Corrections that were typed and not saved outlive a closed dialog and a reload, until the window is closed. */
import { z } from 'zod'
import { mergeEdits } from '#renderer/ui/merge-edits.ts'
import { correctionFields, type CorrectionValues } from './correction.ts'

export interface CorrectionDraft {
  readonly base: CorrectionValues
  readonly values: CorrectionValues
  readonly reason: string
}

export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const storageKey = (appealId: string): string => `qabyldau.correction.${appealId}`

export function keepDraft(storage: DraftStorage, appealId: string, draft: CorrectionDraft): void {
  storage.setItem(storageKey(appealId), JSON.stringify(draft))
}

export function dropDraft(storage: DraftStorage, appealId: string): void {
  storage.removeItem(storageKey(appealId))
}

/** The kept draft put onto what the register holds now; `undefined` when there is none that can be read. */
export function restoreDraft(
  storage: DraftStorage,
  appealId: string,
  now: CorrectionValues,
): { readonly values: CorrectionValues; readonly reason: string } | undefined {
  const text = storage.getItem(storageKey(appealId))
  if (text === null) return undefined
  const draft = readDraft(text)
  return draft && { values: mergeEdits(draft.base, draft.values, now).values, reason: draft.reason }
}

/** Only the shape is looked at: what was typed may still be something that the register would not take. */
const wholeDraft = z.custom<CorrectionDraft>((value) => {
  const draft = z.object({ base: z.looseObject({}), values: z.looseObject({}), reason: z.string() }).safeParse(value)
  return draft.success && correctionFields.every((field) => field in draft.data.base && field in draft.data.values)
})

function readDraft(text: string): CorrectionDraft | undefined {
  try {
    return wholeDraft.safeParse(JSON.parse(text)).data
  } catch {
    // Cut short: there is nothing to bring back.
    return undefined
  }
}
