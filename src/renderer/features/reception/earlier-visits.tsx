import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import type { AskedPerson } from './visit-form.ts'

interface EarlierVisitsProps {
  readonly asked: AskedPerson
  /** The visit that is open. */
  readonly except: string | undefined
}

/** Earlier visits of the same person, newest first: when, to whom, with what, what came of it. */
export function EarlierVisits({ asked, except }: EarlierVisitsProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const { value } = useOperation('visit.earlier', { ...asked, limit: 6 }, { reads: ['reception'], keepPrevious: true })
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
                ? t(`state.${one.state === 'started' ? 'startedShort' : one.state}`)
                : t(`result.${one.result}`)}
              {one.appealNumber !== null && ` ${one.appealNumber}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
