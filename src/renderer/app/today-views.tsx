import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { useOwnOfficial } from '#renderer/features/appeal/words/use-own-official.ts'

const places = [
  { key: 'board', path: '/today' },
  { key: 'work', path: '/today/work' },
] as const

/** What stands under Today: the board, and who has what. `mine`: open shares of the person who signed in. */
export function TodayViews({ mine }: { readonly mine: number | undefined }) {
  const { t } = useTranslation('frame')
  const format = useFormat()
  const hasOwn = useOwnOfficial() !== undefined
  const { pathname } = useLocation()
  return (
    <ul className="q-views">
      {places.map(({ key, path }) => (
        <li key={key}>
          <Link to={path} activeOptions={{ exact: true }} aria-current={pathname === path ? 'page' : undefined}>
            <span>{t(`todayViews.${key}`)}</span>
            {key === 'work' && hasOwn && mine !== undefined && <span className="q-count">{format.number(mine)}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
