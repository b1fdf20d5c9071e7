import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import { useFieldErrors, type FieldErrors } from '#renderer/ui/use-field-errors.ts'
import { refusedField } from './commitment-place.ts'

/** Refusals about the note or the day stand above their field like mistakes of the form. */
export function useResultErrors(failure: Failure | undefined): {
  readonly errors: FieldErrors
  readonly failure: Failure | undefined
} {
  const { t } = useTranslation('commitment')
  const placed = useMemo(() => {
    const field = failure?.code === 'REFUSED' ? refusedField(failure.reason) : undefined
    if (!failure || field === undefined) return failure
    return { ...failure, issues: [{ path: field, reason: failure.reason, facts: failure.facts }] }
  }, [failure])
  const errors = useFieldErrors('commitment', placed, { note: t('settle.note'), dueOn: t('settle.newDue') })
  return { errors, failure: placed }
}
