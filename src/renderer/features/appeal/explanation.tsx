import { useTranslation } from 'react-i18next'
import type { Text } from '#domain/document/model'
import type { AppealKind } from '#domain/appeal/kinds'
import { termArticle } from '#domain/deadline/article'
import type { Explanation } from '#contract/appeal-fields'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { documentWords } from '#renderer/ui/document/document-words.ts'
import { ExplanationTable } from '#renderer/ui/explanation-table.tsx'
import { useLabels } from './words/use-labels.ts'
import './explanation.css'

export interface DueExplanationProps {
  readonly explanation: Explanation
  readonly kind: AppealKind
  readonly onClose: () => void
  /** Prints the same rows as a page; not there while the appeal has no number. */
  readonly onPrint?: (() => void) | undefined
}

/** Why a due date is what it is: the rule with its article, then days that count and days that do not. Source. */
export function DueExplanation({ explanation, kind, onClose, onPrint }: DueExplanationProps) {
  const { t } = useTranslation('desk')
  const language = useLanguage()
  const labels = useLabels()
  const words = documentWords(language)
  const { workingDays, startRule, dueOn, missingYear } = explanation
  const rule: Text = {
    key: `document.deadline.${workingDays === null ? 'rule-months' : startRule === 'nextDay' ? 'rule-next-day' : 'rule-same-day'}`,
    facts: { kind: labels.of('appeal_kinds', kind), workingDays: workingDays ?? 0, article: termArticle(kind) },
  }
  return (
    <div className="due-why">
      <div className="q-float-head">
        <h2>{words.inline({ key: 'document.deadline.title', facts: { dueOn } })}</h2>
        <Button small tone="link" keys="Esc" onClick={onClose}>
          {t('receipt.close')}
        </Button>
      </div>
      <p className="q-second">{words.inline(rule)}</p>
      <ExplanationTable rows={explanation.rows} />
      <div className="q-spread">
        <p className="q-hint">
          {missingYear !== null &&
            words.inline({ key: 'document.deadline.provisional', facts: { year: String(missingYear) } })}
        </p>
        {onPrint && (
          <Button tone="link" small onClick={onPrint}>
            {t('due.print')}
          </Button>
        )}
      </div>
    </div>
  )
}
