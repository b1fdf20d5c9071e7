import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { useFormat } from '#renderer/i18n/format.ts'
import { appealSearchOf, type AppealSearch } from './appeal-search.ts'

type Counts = OperationOutput<'appeal.counts'>

const views = [
  { key: 'soon', search: { due: 'soon' } },
  { key: 'today', search: { due: 'today' } },
  { key: 'late', search: { due: 'late' } },
  { key: 'defects', search: { hasDefects: true } },
  { key: 'notInStateSystem', search: { notInStateSystem: true } },
  { key: 'open', search: {} },
] as const satisfies readonly { key: keyof Counts; search: AppealSearch }[]

/** Ready-made lists under Appeals, each with the number of appeals behind it. */
export function SavedViews({ counts }: { readonly counts: Counts }) {
  const { t } = useTranslation('frame')
  const format = useFormat()
  const location = useLocation()
  const now = location.pathname === '/appeals' ? JSON.stringify(conditionsOf(location.search)) : undefined
  return (
    <ul className="q-views">
      {views.map((view) => (
        <li key={view.key}>
          <Link
            to="/appeals"
            search={view.search}
            activeOptions={{ exact: true }}
            aria-current={now === JSON.stringify(view.search) ? 'page' : undefined}
          >
            <span>{t(`views.${view.key}`)}</span>
            <span className="q-count">{format.number(counts[view.key])}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Order is not a condition: a view stays marked when its rows are ordered in another way. */
function conditionsOf(search: Readonly<Record<string, unknown>>): AppealSearch {
  const { sort: _sort, descending: _descending, state, ...conditions } = appealSearchOf(search)
  return state === undefined || state === 'open' ? conditions : { ...conditions, state }
}
