import { IconChevronLeft } from '@tabler/icons-react'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { activeConditions, shortAddress } from '../list/conditions.ts'
import { rememberOpened } from '../list/last-opened.ts'
import { useConditionWords } from '../list/use-condition-words.ts'
import type { CardPlace } from './use-neighbours.ts'

/** The way back to the list by its name, the place of this card in it, and the neighbours. */
export function CardLead({ number, place }: { readonly number: string; readonly place: CardPlace }) {
  const { t } = useTranslation('appeal')
  const format = useFormat()
  const search = useSearch({ from: '/frame/appeals/$number' })
  const words = useConditionWords()
  const cameFromList = search.state !== undefined
  const conditions = activeConditions(search).filter((key) => key !== 'state' || search.state !== 'open')
  const name =
    cameFromList && conditions.length > 0 ? conditions.map((key) => words(key, search)).join(' · ') : t('view.back')
  const { neighbours, total, open } = place
  return (
    <nav className="card-lead" aria-label={name}>
      <IconChevronLeft size={16} stroke={1.75} aria-hidden="true" />
      <Link to="/appeals" search={shortAddress(search)} onClick={() => rememberOpened(number)}>
        {name}
      </Link>
      {neighbours && (
        <>
          <span className="q-second">
            {t('card.position', { at: format.number(neighbours.at), of: format.number(total) })}
          </span>
          <Neighbour keys="Alt+↑" label={t('card.previous')} number={neighbours.previous} open={open} />
          <Neighbour keys="Alt+↓" label={t('card.next')} number={neighbours.next} open={open} />
        </>
      )}
    </nav>
  )
}

interface NeighbourProps {
  readonly keys: 'Alt+↑' | 'Alt+↓'
  readonly label: string
  readonly number: string | undefined
  readonly open: (number: string) => void
}

function Neighbour({ keys, label, number, open }: NeighbourProps) {
  if (number === undefined) return null
  return (
    <button
      type="button"
      className="card-neighbour"
      aria-keyshortcuts={keys === 'Alt+↑' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      title={`${label}: ${number}`}
      onClick={() => open(number)}
    >
      <span aria-hidden="true">{keys}</span>
      <span className="q-only-read">{`${label}: ${number}`}</span>
    </button>
  )
}
