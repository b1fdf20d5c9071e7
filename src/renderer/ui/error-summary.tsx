import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { DueShape } from './due-shape.tsx'

export interface FieldError {
  /** Id of the field's control. */
  readonly fieldId: string
  readonly message: string
  /** Name of the field, said before the message. */
  readonly label?: string | undefined
}

/** All mistakes of a form on top of it, each a link to its field. Focus goes to the first field when they change. */
export function ErrorSummary({ errors, title }: { readonly errors: readonly FieldError[]; readonly title?: string }) {
  const { t } = useTranslation('common')
  useEffect(() => {
    const [first] = errors
    if (first) document.getElementById(first.fieldId)?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div className="q-summary" role="alert">
      <p className="q-note-title">
        <DueShape shape="late" />
        {title ?? t('errors.title', { count: errors.length })}
      </p>
      <ul>
        {errors.map((error) => (
          <li key={`${error.fieldId} ${error.message}`}>
            <a
              href={`#${error.fieldId}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(error.fieldId)?.focus()
              }}
            >
              {error.label === undefined ? error.message : `${error.label}: ${error.message}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
