import { useTranslation } from 'react-i18next'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { keyedResults, type Result } from './settle-form.ts'

interface ResultKeysProps {
  readonly id: string
  readonly chosen: Result | null
  readonly error: string | undefined
  readonly onChoose: (result: Result) => void
}

/** The four ways in which a visit can end, each under its digit; the appeal has a key of its own too. */
export function ResultKeys({ id, chosen, error, onChoose }: ResultKeysProps) {
  const { t } = useTranslation('reception')
  return (
    <fieldset className="q-reception-results" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {t('settle.result')} <span className="q-hint">{t('settle.resultHint')}</span>
      </legend>
      {error && (
        <div className="q-field-error" id={`${id}-error`}>
          <DueShape shape="late" />
          <span>{error}</span>
        </div>
      )}
      <div className="q-choice-keys q-reception-keys">
        {keyedResults.map((result, at) => (
          <label key={result} className="q-choice-key" data-chosen={chosen === result || undefined}>
            <input
              type="radio"
              name={id}
              id={at === 0 ? id : undefined}
              value={result}
              checked={chosen === result}
              aria-keyshortcuts={`Alt+${at + 1}`}
              onChange={() => onChoose(result)}
            />
            <span className="q-choice-digit" aria-hidden="true">
              {at + 1}
            </span>
            <span>{t(`key.${result}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
