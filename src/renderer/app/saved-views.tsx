import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Role } from '#contract/operation'
import type { OperationOutput } from '#contract/operations'
import { addressKey } from '#renderer/features/appeal/list/conditions.ts'
import { useOwnOfficial } from '#renderer/features/appeal/words/use-own-official.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { appealSearchOf } from './appeal-search.ts'
import { viewsFor } from './views.ts'

interface SavedViewsProps {
  readonly counts: OperationOutput<'appeal.counts'>
  readonly role: Role
}

/** Ready-made lists under Appeals, each with the number of appeals behind it. */
export function SavedViews({ counts, role }: SavedViewsProps) {
  const { t } = useTranslation('frame')
  const format = useFormat()
  const own = useOwnOfficial()?.officialId
  const { pathname, search } = useLocation()
  const now = pathname === '/appeals' ? conditionsKey(search) : undefined
  return (
    <ul className="q-views">
      {viewsFor(role, own).map((view) => (
        <li key={view.key}>
          <Link
            to="/appeals"
            search={view.search}
            activeOptions={{ exact: true }}
            aria-current={now === conditionsKey(view.search) ? 'page' : undefined}
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
function conditionsKey(search: Readonly<Record<string, unknown>>): string {
  const { sort: _sort, descending: _descending, ...conditions } = appealSearchOf(search)
  return addressKey(conditions)
}
