import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { isNarrowed, type WorkSearch } from './work-address.ts'

interface WorkEmptyProps {
  readonly search: WorkSearch
  readonly isMine: boolean
  readonly onChange: (search: WorkSearch) => void
}

/** What belongs here, and the one way on. */
export function WorkEmpty({ search, isMine, onChange }: WorkEmptyProps) {
  const { t } = useTranslation('work')
  if (isNarrowed(search) || isMine) {
    return (
      <EmptyState
        title={isMine && !isNarrowed(search) ? t('emptyMine') : t('nothingTitle')}
        action={<Button onClick={() => onChange({ whose: 'all' })}>{t('showAll')}</Button>}
      />
    )
  }
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={
        <Link to="/appeals" search={{ isUnassigned: true }}>
          {t('toAppeals')}
        </Link>
      }
    >
      {t('emptyText')}
    </EmptyState>
  )
}
