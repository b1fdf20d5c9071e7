import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** An empty register says what belongs here; a register with appeals says which conditions hide them (`otherwise`). */
export function ListEmpty({ onNew, otherwise }: { readonly onNew: () => void; readonly otherwise: ReactNode }) {
  const { t } = useTranslation('appeal')
  const { value } = useOperation('appeal.list', { filter: { state: 'all' }, limit: 1 })
  if (value === undefined) return null
  if (value.total > 0) return otherwise
  return (
    <EmptyState
      title={t('list.emptyTitle')}
      action={
        <Button tone="primary" keys="F2" onClick={onNew}>
          {t('list.emptyAction')}
        </Button>
      }
    >
      {t('list.emptyText')}
    </EmptyState>
  )
}
