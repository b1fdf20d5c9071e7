import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealCard } from '#contract/appeal-fields'
import { useFormat } from '#renderer/i18n/format.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CardVisit, useCardVisit } from './card-visit.tsx'

export type CardLink = AppealCard['links'][number]

export interface CardLinksProps {
  readonly card: AppealCard
  /** Not there when nothing can be linked. */
  readonly onAdd: (() => void) | undefined
  readonly onUnlink: (link: CardLink) => void
}

/** Appeals that this one names and that name it: links, those it is answered with, the part that went elsewhere. */
export function CardLinks({ card, onAdd, onUnlink }: CardLinksProps) {
  const { t } = useTranslation(['appeal', 'common', 'life'])
  const format = useFormat()
  const visit = useCardVisit(card)
  const { links, joinedTo, joined, parts } = card
  // The part that went to another body stands among the links as well; here it is told with its words.
  const others = links.filter(
    (link) => link.kind !== 'partOf' || !parts.some((part) => part.appealId === link.appealId),
  )
  const count = others.length + joined.length + parts.length + (joinedTo === null ? 0 : 1) + (visit ? 1 : 0)
  return (
    <section className="card-part" aria-labelledby="card-links">
      <div className="q-spread">
        <h2 id="card-links">{t('appeal:card.links', { count })}</h2>
        {onAdd && (
          <Button tone="link" small onClick={onAdd}>
            {t('appeal:card.link')}
          </Button>
        )}
      </div>
      {count === 0 && <p className="q-second">{t('appeal:card.noLinks')}</p>}
      <ul className="card-links">
        {visit && <CardVisit {...visit} />}
        {joinedTo && <Linked what={t('life:card.joinedTo')} number={joinedTo.number} more="" />}
        {joined.map(({ appealId, number, applicant }) => (
          <Linked key={appealId} what={t('life:card.joined')} number={number} more={applicant} />
        ))}
        {parts.map(({ appealId, number, text }) => (
          <Linked key={appealId} what={t('life:card.part')} number={number} more={text} />
        ))}
        {others.map((link) => (
          <Linked
            key={`${link.kind} ${link.direction} ${link.appealId}`}
            what={t(link.direction === 'out' ? `appeal:linkOut.${link.kind}` : `appeal:linkIn.${link.kind}`)}
            number={link.number}
            more={`${format.day(link.registeredOn)} · ${link.essence}`}
          >
            {onAdd && link.kind !== 'partOf' && (
              <Button
                tone="link"
                small
                aria-label={t('appeal:card.unlink', { number: link.number })}
                onClick={() => onUnlink(link)}
              >
                {t('common:remove')}
              </Button>
            )}
          </Linked>
        ))}
      </ul>
    </section>
  )
}

interface LinkedProps {
  readonly what: string
  readonly number: string
  readonly more: string
  readonly children?: ReactNode
}

function Linked({ what, number, more, children }: LinkedProps) {
  return (
    <li>
      <p>
        {what}{' '}
        <Link to="/appeals/$number" params={{ number }} search={{}}>
          {number}
        </Link>{' '}
        {more !== '' && <span className="q-second">{more}</span>}
      </p>
      {children}
    </li>
  )
}
