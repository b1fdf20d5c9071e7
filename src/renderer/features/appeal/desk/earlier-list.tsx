import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { DueChip } from '#renderer/ui/due-chip.tsx'
import { textLanguage } from '../words/text-language.ts'
import { useLabels } from '../words/use-labels.ts'
import type { DeskForm } from './desk-form.ts'
import { groupedNumber } from './number-hint.ts'
import type { Suggestions } from './use-suggestions.ts'

/** More would push possible repeats out of sight. */
const mostShown = 3

/** Earlier appeals of the same person, newest first, and by what they were found. */
export function EarlierList({ form, suggestions }: { readonly form: DeskForm; readonly suggestions: Suggestions }) {
  const { t } = useTranslation('desk')
  const format = useFormat()
  const labels = useLabels()
  const { earlier, earlierTotal } = suggestions
  const [first] = earlier
  return (
    <section>
      <h2>{t('earlier.title', { count: earlierTotal })}</h2>
      {first && (
        <p className="q-hint">
          {first.foundBy === 'name'
            ? t('earlier.name')
            : t(`earlier.${first.foundBy}`, {
                number: first.foundBy === 'phone' ? form.phone : groupedNumber(form.nationalNumber),
              })}
        </p>
      )}
      <ul>
        {earlier.slice(0, mostShown).map((row) => (
          <li key={row.appealId} className="desk-found">
            <p className="desk-found-head">
              <Link to="/appeals/$number" params={{ number: row.number }}>
                {row.number}
              </Link>
              <span className="q-second">{format.day(row.registeredOn)}</span>
              {row.state !== 'void' && <DueChip {...row} />}
            </p>
            <p lang={textLanguage(row.language)} className="desk-one-line">
              {row.essence}
            </p>
            <p className="q-second desk-small desk-one-line">{labels.topic(row.topic) || labels.kind(row.kind)}</p>
          </li>
        ))}
      </ul>
      {earlierTotal > mostShown && (
        <Link to="/appeals" search={{ state: 'all', text: form.nationalNumber || form.surname }}>
          {t('earlier.more', { count: earlierTotal })}
        </Link>
      )}
    </section>
  )
}
