import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Official } from '#contract/office'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { ActiveChip } from '../active-chip.tsx'
import { useMayDo } from '../may-do.ts'
import { OfficialDialog } from './official-dialog.tsx'

/** People to whom appeals are addressed and who hold meetings; they may have no account. */
export function OfficialsTab() {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const mayDo = useMayDo()
  const { label } = useDictionary()
  const officials = useOperation('official.list', {})
  const [opened, setOpened] = useState<Official | 'new'>()
  const add = mayDo('official.add') && (
    <Button tone="primary" onClick={() => setOpened('new')}>
      {t('officials.add')}
    </Button>
  )
  const columns: readonly Column<Official>[] = [
    { key: 'name', head: t('officials.name'), width: '13rem', cell: (row) => row.name },
    {
      key: 'position',
      head: t('officials.position'),
      cell: (row) => labelIn(language, { kk: row.positionKk, ru: row.positionRu }),
    },
    {
      key: 'department',
      head: t('officials.department'),
      width: '15rem',
      second: true,
      drops: true,
      cell: (row) => label('departments', row.department),
    },
    {
      key: 'rank',
      head: t('officials.rank'),
      width: '13rem',
      second: true,
      drops: true,
      cell: (row) => t(`officials.ranks.${row.rank}`),
    },
    {
      key: 'state',
      head: t('state'),
      width: '10rem',
      cell: (row) => <ActiveChip isActive={row.isActive} yes={t('officials.active')} no={t('officials.inactive')} />,
    },
  ]
  return (
    <>
      <div className="q-settings-lead">
        <p className="q-second">{t('officials.about')}</p>
        {(officials.value?.items.length ?? 0) > 0 && add}
      </div>
      <QueryView
        query={officials}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t('officials.emptyTitle')} action={add}>
            {t('officials.emptyText')}
          </EmptyState>
        }
      >
        {({ items }) => (
          <DataTable
            label={t('tab.officials')}
            columns={columns}
            rows={items}
            rowKey={(row) => row.officialId}
            onOpen={mayDo('official.change') ? setOpened : undefined}
          />
        )}
      </QueryView>
      {opened && (
        <OfficialDialog
          official={
            opened === 'new'
              ? undefined
              : (officials.value?.items.find((one) => one.officialId === opened.officialId) ?? opened)
          }
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
