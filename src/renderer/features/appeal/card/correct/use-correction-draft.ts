import { useEffect, useState } from 'react'
import type { EditForm } from '#renderer/ui/use-edit-form.ts'
import { changedFields, correctionFields, type CorrectionField, type CorrectionValues } from '../correction.ts'
import { keepDraft, restoreDraft } from '../correction-draft.ts'

/** Keeps what is typed and not saved, brings it back when the form is opened again. Tells whether it did. */
export function useCorrectionDraft(
  appealId: string,
  base: CorrectionValues,
  form: EditForm<CorrectionValues>,
  { reason, setReason }: { readonly reason: string; readonly setReason: (reason: string) => void },
): boolean {
  const [restored] = useState(() => restoreDraft(sessionStorage, appealId, base))
  const { set } = form
  useEffect(() => {
    if (!restored) return
    const put = <Field extends CorrectionField>(field: Field): void => set(field, restored.values[field])
    for (const field of correctionFields) put(field)
    setReason(restored.reason)
    // Once, when the form opens.
  }, [])
  useEffect(() => {
    if (reason === '' && changedFields(base, form.values).length === 0) return
    keepDraft(sessionStorage, appealId, { base, values: form.values, reason })
  }, [appealId, base, form.values, reason])
  return restored !== undefined
}
