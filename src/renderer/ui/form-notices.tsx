import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import { ErrorSummary } from './error-summary.tsx'
import { FailureNotice } from './failure-notice.tsx'
import type { FieldErrors } from './use-field-errors.ts'
import { WarningNote } from './warning-note.tsx'

export interface FormNoticesProps {
  readonly failure: Failure | undefined
  readonly errors: FieldErrors
  /** Names of the fields that somebody else changed too; `undefined` while there was no conflict. */
  readonly clashes?: readonly string[] | undefined
}

/** On top of a form: mistakes of fields with links, a refusal in words, or that somebody else saved first. */
export function FormNotices({ failure, errors, clashes }: FormNoticesProps) {
  const { t } = useTranslation('common')
  return (
    <>
      <ErrorSummary errors={errors.list} />
      {failure && errors.list.length === 0 && !(failure.code === 'CONFLICT' && clashes) && (
        <FailureNotice failure={failure} />
      )}
      {clashes && (
        <WarningNote title={t('conflict.title')}>
          {clashes.length > 0 ? t('conflict.clashes', { fields: clashes.join(', ') }) : t('conflict.merged')}
        </WarningNote>
      )}
    </>
  )
}
