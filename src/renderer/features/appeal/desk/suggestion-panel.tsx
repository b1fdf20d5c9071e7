import { useTranslation } from 'react-i18next'
import type { DeskForm } from './desk-form.ts'
import { EarlierList } from './earlier-list.tsx'
import { SimilarList, similarOf, type Decision } from './similar-list.tsx'
import type { Suggestions } from './use-suggestions.ts'

export interface SuggestionPanelProps {
  readonly form: DeskForm
  readonly suggestions: Suggestions | undefined
  readonly onDecide: (number: string, decision: Decision) => void
}

/** What this person came with before and what looks like a repeat. It informs and never stops; silent when nothing is found. */
export function SuggestionPanel({ form, suggestions, onDecide }: SuggestionPanelProps) {
  const { t } = useTranslation('desk')
  const earlier = suggestions?.earlier ?? []
  const similar = similarOf(suggestions)
  return (
    <div className="desk-panel" aria-live="polite">
      {earlier.length === 0 && similar.length === 0 && (
        <p className="q-hint desk-quiet">
          {t('quiet.title')}. {t('quiet.text')}
        </p>
      )}
      {suggestions && earlier.length > 0 && <EarlierList form={form} suggestions={suggestions} />}
      {similar.length > 0 && <SimilarList form={form} similar={similar} onDecide={onDecide} />}
    </div>
  )
}
