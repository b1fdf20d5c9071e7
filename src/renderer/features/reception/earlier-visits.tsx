import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'

interface EarlierVisitsProps {
  readonly person: Visit['person']
  readonly except: string
}

/** Earlier visits of the same person, newest first: when, to whom, with what, what came of it. */
export function EarlierVisits({ person, except }: EarlierVisitsProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const { nationalNumber = '', phone = '', surname = '', givenName = '' } = person
  const { value } = useOperation(
    'visit.earlier',
    { nationalNumber, phone, surname, givenName, limit: 6 },
    { reads: ['reception'] },
  )
  const items = (value?.items ?? []).filter(({ visitId }) => visitId !== except)
  if (!value) return null
  return (
    <section className="q-reception-known">
      <h2>{items.length === 0 ? t('side.noVisits') : t('side.visits', { count: items.length })}</h2>
      <ul>
        {items.map((one) => (
          <li key={one.visitId}>
            <span className="q-second">
              {format.day(one.startedAt ?? one.bookings.at(-1)?.place?.on ?? '')} · {one.officialName}
            </span>
            <span lang={one.language === 'mix' ? undefined : one.language}>{one.question}</span>
            <span className="q-hint">
              {one.result === null
                ? t(`state.${one.state}` as 'state.booked', { time: '', day: '' })
                : t(`result.${one.result}`)}
              {one.appealNumber !== null && ` ${one.appealNumber}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
