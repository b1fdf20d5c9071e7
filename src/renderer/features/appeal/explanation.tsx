import { useTranslation } from 'react-i18next'
import { parseLocalDate, type LocalDate, type Weekday } from '#domain/calendar/local-date'
import type { Text } from '#domain/document/model'
import { formatDayRun, weekdayShort } from '#domain/language/dates'
import type { AppealKind } from '#domain/appeal/kinds'
import type { Explanation } from '#contract/appeal-fields'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { documentWords } from '#renderer/ui/document/document-words.ts'
import { useLabels } from './words/use-labels.ts'
import './explanation.css'

type Row = Explanation['rows'][number]

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
  const { workingDays, startRule, dueOn } = explanation
  const rule: Text = {
    key: `document.deadline.${workingDays === null ? 'rule-months' : startRule === 'nextDay' ? 'rule-next-day' : 'rule-same-day'}`,
    facts: { kind: labels.of('appeal_kinds', kind), workingDays: workingDays ?? 0 },
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
      <table>
        <thead className="q-only-read">
          <tr>
            {(['days', 'weekdays', 'count', 'reason'] as const).map((head) => (
              <th key={head} scope="col">
                {words.inline({ key: `document.deadline.${head}` })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {explanation.rows.map((row) => (
            <ExplanationRow key={`${row.what} ${row.from}`} row={row} />
          ))}
        </tbody>
      </table>
      <div className="q-spread">
        <p className="q-hint">
          {explanation.calendarMissing && words.inline({ key: 'document.deadline.why.calendarMissing' })}
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

function ExplanationRow({ row }: { readonly row: Row }) {
  const language = useLanguage()
  const words = documentWords(language)
  const [from, to] = [parseLocalDate(row.from), parseLocalDate(row.to)]
  const first = weekdayShort(row.weekdayFrom as Weekday, language)
  const last = weekdayShort(row.weekdayTo as Weekday, language)
  return (
    <tr data-skipped={row.what === 'skipped' || undefined}>
      <td>{from && to ? formatDayRun(from, to) : row.from}</td>
      <td>{row.from === row.to ? first : `${first}–${last}`}</td>
      <td>{row.counted ? <strong>{words.inline(countText(row))}</strong> : words.inline(countText(row))}</td>
      <td>{row.reasons.map((reason) => words.inline(reasonText(reason))).join('; ')}</td>
    </tr>
  )
}

function countText({ what, counted, countFrom, countTo }: Row): Text {
  if (what === 'skipped') return { key: 'document.deadline.not-counted' }
  if (!counted || countFrom === null) return { text: '—' }
  return countTo === null || countTo === countFrom
    ? { key: 'document.deadline.day', facts: { from: countFrom } }
    : { key: 'document.deadline.day-run', facts: { from: countFrom, to: countTo } }
}

function reasonText({ why, nameKk, nameRu, movedFrom, day, time }: Row['reasons'][number]): Text {
  const key = `document.deadline.why.${why}`
  const name = nameKk !== undefined && nameRu !== undefined ? { kk: nameKk, ru: nameRu } : undefined
  if (why === 'holiday' && name) return { key: `${key}-named`, facts: { name } }
  const days: Record<string, LocalDate | string> = { ...(day && { day }), ...(time && { time }) }
  if (why === 'movedDayOff' && movedFrom) return { key: `${key}-from`, facts: { ...days, movedFrom } }
  return { key, facts: days }
}
