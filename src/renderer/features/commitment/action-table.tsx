import { useTranslation } from 'react-i18next'
import type { FollowUpRow } from '#contract/follow-up'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { DueChip } from '#renderer/ui/due-chip.tsx'

export interface ActionTableProps {
  readonly rows: readonly FollowUpRow[]
  readonly onOpen: (row: FollowUpRow) => void
}

/** Actions in rows, the earliest date first; a moved one shows its first date too. */
export function ActionTable({ rows, onOpen }: ActionTableProps) {
  const { t } = useTranslation('follow-up')
  const format = useFormat()
  const dictionary = useDictionary()
  const whoOf = (row: FollowUpRow): string =>
    [...new Set([row.officialName, row.responsible, dictionary.label('departments', row.department)])]
      .filter(Boolean)
      .join(' · ')
  const columns: readonly Column<FollowUpRow>[] = [
    {
      key: 'due',
      head: t('column.due'),
      width: '12.75rem',
      cell: (row) => (
        <DueChip
          dueOn={row.dueOn}
          dueState={row.dueState === 'ended' ? 'closed' : row.dueState}
          workingDaysLeft={row.workingDaysLeft}
        />
      ),
    },
    { key: 'what', head: t('column.what'), cell: (row) => row.what },
    { key: 'who', head: t('column.who'), width: '10.5rem', second: true, cell: whoOf },
    {
      key: 'proof',
      head: t('column.proof'),
      width: '6.75rem',
      second: true,
      drops: true,
      cell: (row) => t(`proof.${row.proof}`),
    },
    {
      key: 'state',
      head: t('column.state'),
      width: '9.5rem',
      second: true,
      cell: (row) =>
        row.state === 'open' && row.moves > 0
          ? t('movedFrom', { day: format.day(row.firstDueOn, 'dayMonthShort') })
          : t(`state.${row.state}`),
    },
    { key: 'appeal', head: t('column.appeal'), width: '7rem', cell: (row) => row.number },
  ]
  return (
    <DataTable
      label={t('list.title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.followUpId}
      rowName={(row) => row.number}
      onOpen={onOpen}
    />
  )
}
