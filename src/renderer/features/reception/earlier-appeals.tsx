import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Visit } from '#contract/reception-fields'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'

interface EarlierAppealsProps {
  readonly visit: Visit
  readonly dictionary: Dictionary
}

/** Appeals of the same person that the register holds: the official sees them while the person speaks. */
export function EarlierAppeals({ visit, dictionary }: EarlierAppealsProps) {
  const { t } = useTranslation('reception')
  const format = useFormat()
  const { nationalNumber = '', phone = '', surname = '', givenName = '', patronymic = '', settlement } = visit.person
  const { value } = useOperation(
    'appeal.suggest',
    { nationalNumber, phone, surname, givenName, patronymic, settlement },
    { enabled: surname !== '' || phone !== '' || nationalNumber !== '' },
  )
  if (!value) return null
  const earlier = value.earlier.filter(({ number }) => number !== visit.appealNumber).slice(0, 5)
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
