import { useTranslation } from 'react-i18next'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'

/** "open 142, after filters: 118"; the second figure is the number of rows below. */
export function ListTotals({ search, total }: { readonly search: AppealSearch; readonly total: number | undefined }) {
  const { t } = useTranslation('appeal')
  const format = useFormat()
  const open = useOperation('appeal.counts', {}, { reads: ['calendar'] }).value?.open
  if (total === undefined) return null
  const isOfOpen = (search.state ?? 'open') === 'open' && open !== undefined
  return (
    <span role="status">
      {isOfOpen ? t('list.open', { open: format.number(open) }) : t('list.found')}{' '}
      <strong className="appeal-total">{format.number(total)}</strong>
    </span>
  )
}
