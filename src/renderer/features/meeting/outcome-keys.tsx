import { useTranslation } from 'react-i18next'
import type { DictionaryEntry } from '#contract/settings'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { keyedOutcomes } from './outcome-shortcuts.ts'

interface OutcomeKeysProps {
  readonly id: string
  readonly outcomes: readonly DictionaryEntry[]
  readonly chosen: string | null
  readonly error: string | undefined
  readonly onChoose: (code: string) => void
}

/** Two rows of four outcomes with their digits; those beyond the eighth have no digit. */
export function OutcomeKeys({ id, outcomes, chosen, error, onChoose }: OutcomeKeysProps) {
  const { t } = useTranslation('meeting')
  const language = useLanguage()
  return (
    <fieldset className="q-meeting-outcomes" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {t('settle.outcome')} <span className="q-hint">{t('settle.outcomeHint')}</span>
      </legend>
      {error && (
        <div className="q-field-error" id={`${id}-error`}>
          <DueShape shape="late" />
          <span>{error}</span>
        </div>
      )}
      <div className="q-choice-keys q-meeting-keys">
        {outcomes.map((outcome, place) => {
          const isChosen = outcome.code === chosen
          const digit = place < keyedOutcomes ? String(place + 1) : undefined
          return (
            <label key={outcome.code} className="q-choice-key" data-chosen={isChosen || undefined}>
              <input
                type="radio"
                name={id}
                id={place === 0 ? id : undefined}
                value={outcome.code}
                checked={isChosen}
                aria-keyshortcuts={digit && `Alt+${digit}`}
                onChange={() => onChoose(outcome.code)}
              />
              {digit !== undefined && (
                <span className="q-choice-digit" aria-hidden="true">
                  {digit}
                </span>
              )}
              <span>{labelIn(language, outcome)}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
