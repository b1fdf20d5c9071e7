import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { Highlight } from '#renderer/ui/highlight.tsx'
import { textLanguage } from '../words/text-language.ts'

export interface FoundAppealsProps {
  readonly text: string
  /** Number of the appeal itself: it cannot be linked with itself. */
  readonly except: string
  readonly chosen: string | undefined
  readonly onChoose: (number: string) => void
}

/** Best appeals for what is typed, one to be chosen with the arrows. */
export function FoundAppeals({ text, except, chosen, onChoose }: FoundAppealsProps) {
  const { t } = useTranslation('appeal')
  const format = useFormat()
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 250)
    return () => clearTimeout(timer)
  }, [text])
  const { value } = useOperation(
    'appeal.search',
    { text: asked, limit: 8 },
    { enabled: asked.length > 1, keepPrevious: true },
  )
  if (asked.length < 2 || value === undefined) return null
  const items = value.items.filter((row) => row.number !== except)
  if (items.length === 0) {
    return (
      <p className="q-second" role="status">
        {t('linkForm.nothing')}
      </p>
    )
  }
  return (
    <fieldset className="card-found">
      <legend className="q-second">{t(value.match === 'near' ? 'linkForm.near' : 'linkForm.results')}</legend>
      {items.map((row) => (
        <label key={row.number} data-checked={row.number === chosen || undefined}>
          <input
            type="radio"
            name="found-appeal"
            value={row.number}
            checked={row.number === chosen}
            onChange={() => onChoose(row.number)}
          />
          <span>
            <strong>{row.number}</strong> · {format.day(row.registeredOn)} · {row.applicant}
            <span className="card-found-text" lang={textLanguage(row.language)}>
              <Highlight text={row.excerpt || row.essence} terms={value.terms} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
