import { useTranslation } from 'react-i18next'
import type { Commitment } from '#contract/meeting'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { commitmentDue } from '#renderer/ui/commitment-due.ts'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { DueChip } from '#renderer/ui/due-chip.tsx'

interface CommitmentTableProps {
  readonly commitments: readonly Commitment[]
  readonly dictionary: Dictionary
  readonly onOpen: (commitment: Commitment) => void
}

/** Promises in rows, the earliest date first; a moved one shows its first date too. */
export function CommitmentTable({ commitments, dictionary, onOpen }: CommitmentTableProps) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const columns: readonly Column<Commitment>[] = [
    { key: 'due', head: t('field.due'), width: '13.5rem', cell: (row) => <DueChip {...commitmentDue(row)} /> },
    { key: 'what', head: t('field.what'), cell: (row) => row.what },
    {
      key: 'settlement',
      head: t('field.settlement'),
      width: '8.5rem',
      second: true,
      drops: true,
      cell: (row) => dictionary.label('settlements', row.settlement),
    },
    {
      key: 'who',
      head: t('field.who'),
      width: '12rem',
      second: true,
      cell: (row) =>
        [...new Set([row.responsible, dictionary.label('departments', row.department)])].filter(Boolean).join(' · '),
    },
    {
      key: 'state',
      head: t('field.state'),
      width: '9rem',
      second: true,
      cell: (row) =>
        row.firstDueOn === row.dueOn
          ? dictionary.label('commitment_states', row.state)
          : t('list.movedFrom', { day: format.day(row.firstDueOn, 'dayMonthShort') }),
    },
    {
      key: 'meeting',
      head: t('field.meeting'),
      width: '7.75rem',
      second: true,
      drops: true,
      cell: (row) => [row.meetingNumber, row.questionNumber].filter((part) => part !== null).join(' · '),
    },
  ]
  return (
    <DataTable
      label={t('list.title')}
      columns={columns}
      rows={commitments.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))}
      rowKey={(row) => row.commitmentId}
      onOpen={onOpen}
    />
  )
}
