import { parseLocalDate, type LocalDate, type Weekday } from '#domain/calendar/local-date'
import type { Text } from '#domain/document/model'
import { formatDayRun, weekdayShort } from '#domain/language/dates'
import type { Explanation } from '#contract/appeal-fields'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { documentWords } from './document/document-words.ts'

type Row = Explanation['rows'][number]

/** Days that count and days that do not, each with its reason; runs of days that are alike are folded. */
export function ExplanationTable({ rows }: { readonly rows: readonly Row[] }) {
  const words = documentWords(useLanguage())
  return (
    <table className="q-explanation">
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
        {rows.map((row) => (
          <ExplanationRow key={`${row.what} ${row.from}`} row={row} />
        ))}
      </tbody>
    </table>
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
