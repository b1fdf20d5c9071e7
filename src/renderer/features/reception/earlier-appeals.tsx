import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import type { AskedPerson } from './visit-form.ts'

interface EarlierAppealsProps {
  readonly asked: AskedPerson
  /** The appeal that the open visit has become. */
  readonly except: string | null
  readonly dictionary: Dictionary
}

/** Appeals of the same person that the register holds: the official sees them while the person speaks. */
export function EarlierAppeals({ asked, except, dictionary }: EarlierAppealsProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const { value } = useOperation('appeal.suggest', asked, { keepPrevious: true })
  if (!value) return null
  const earlier = value.earlier.filter(({ number }) => number !== except).slice(0, 5)
  return (
    <section className="q-reception-known">
      <h2>{earlier.length === 0 ? t('side.noAppeals') : t('side.appeals', { count: value.earlierTotal })}</h2>
      <ul>
        {earlier.map((one) => (
          <li key={one.number}>
            <span className="q-second">
              <Link to="/appeals/$number" params={{ number: one.number }}>
                {one.number}
              </Link>{' '}
              {format.day(one.registeredOn)}
            </span>
            <span lang={one.language === 'mix' ? undefined : one.language} className="q-reception-essence">
              {one.essence}
            </span>
            {one.topic !== null && <span className="q-hint">{dictionary.label('topics', one.topic)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
