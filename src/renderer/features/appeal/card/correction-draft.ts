/** Corrections that were typed and not saved outlive a closed dialog and a reload, until the window is closed. */
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

function readDraft(text: string): CorrectionDraft | undefined {
  try {
    const draft = JSON.parse(text) as CorrectionDraft
    const isWhole = correctionFields.every((field) => field in draft.base && field in draft.values)
    return isWhole && typeof draft.reason === 'string' ? draft : undefined
  } catch {
    // Not ours or cut short: there is nothing to bring back.
    return undefined
  }
}
