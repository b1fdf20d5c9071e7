import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'

export type CardLink = AppealCard['links'][number]

export interface CardLinksProps {
  readonly links: readonly CardLink[]
  readonly onAdd: () => void
  readonly onUnlink: (link: CardLink) => void
}

/** Appeals that this one names and that name it. */
export function CardLinks({ links, onAdd, onUnlink }: CardLinksProps) {
  const { t } = useTranslation(['appeal', 'common'])
  const format = useFormat()
  return (
    <section className="card-part" aria-labelledby="card-links">
      <div className="q-spread">
        <h2 id="card-links">{t('card.links', { count: links.length })}</h2>
        <Button tone="link" small onClick={onAdd}>
          {t('card.link')}
        </Button>
      </div>
      {links.length === 0 && <p className="q-second">{t('card.noLinks')}</p>}
      <ul className="card-links">
        {links.map((link) => (
          <li key={`${link.kind} ${link.direction} ${link.appealId}`}>
            <p>
              {t(link.direction === 'out' ? `linkOut.${link.kind}` : `linkIn.${link.kind}`)}{' '}
              <Link to="/appeals/$number" params={{ number: link.number }} search={{}}>
                {link.number}
              </Link>{' '}
              <span className="q-second">
                {format.day(link.registeredOn)} · {link.essence}
              </span>
            </p>
            <Button
              tone="link"
              small
              aria-label={t('card.unlink', { number: link.number })}
              onClick={() => onUnlink(link)}
            >
              {t('common:remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
