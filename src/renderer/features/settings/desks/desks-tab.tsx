import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Desk } from '#contract/office'
import { useOperation } from '#renderer/host/use-query.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { ActiveChip } from '../active-chip.tsx'
import { useMayDo } from '../may-do.ts'
import { DeskDialog } from './desk-dialog.tsx'

/** Desks at which appeals are accepted. */
export function DesksTab() {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const mayDo = useMayDo()
  const desks = useOperation('desk.list', {})
  const [opened, setOpened] = useState<Desk | 'new'>()
  const columns: readonly Column<Desk>[] = [
    { key: 'code', head: t('desks.code'), width: '7rem', cell: (row) => <strong>{row.code}</strong> },
    { key: 'name', head: t('desks.name'), cell: (row) => labelIn(language, { kk: row.nameKk, ru: row.nameRu }) },
    { key: 'place', head: t('desks.place'), width: '18rem', second: true, cell: (row) => row.place },
    {
      key: 'state',
      head: t('state'),
      width: '10rem',
      cell: (row) => <ActiveChip isActive={row.isOpen} yes={t('desks.open')} no={t('desks.closed')} />,
    },
  ]
  return (
    <>
      <div className="q-settings-lead">
        <p className="q-second">{t('desks.about')}</p>
        {mayDo('desk.open') && (
          <Button tone="primary" onClick={() => setOpened('new')}>
            {t('desks.add')}
          </Button>
        )}
      </div>
      <QueryView query={desks}>
        {({ items }) => (
          <DataTable
            label={t('tab.desks')}
            columns={columns}
            rows={items}
            rowKey={(row) => row.deskId}
            onOpen={mayDo('desk.change') ? setOpened : undefined}
          />
        )}
      </QueryView>
      {opened && (
        <DeskDialog
          desk={
            opened === 'new' ? undefined : (desks.value?.items.find((one) => one.deskId === opened.deskId) ?? opened)
          }
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
