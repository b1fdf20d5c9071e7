import { useEffect } from 'react'
import { changedFields, type CorrectionValues } from '../correction.ts'
import { keepDraft } from '../correction-draft.ts'

/** Keeps what is typed and not saved, so that it can be brought back when the form is opened again. */
export function useCorrectionDraft(
  appealId: string,
  draft: { readonly base: CorrectionValues; readonly values: CorrectionValues; readonly reason: string },
): void {
  const { base, values, reason } = draft
  useEffect(() => {
    if (reason === '' && changedFields(base, values).length === 0) return
    keepDraft(sessionStorage, appealId, { base, values, reason })
  }, [appealId, base, values, reason])
}
