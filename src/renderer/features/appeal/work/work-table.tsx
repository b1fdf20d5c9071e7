import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AssignmentRow } from '#contract/work'
import type { Language } from '#domain/language/dates'
import { lastOpened, rememberOpened } from '#renderer/features/appeal/list/last-opened.ts'
import { textLanguage } from '#renderer/features/appeal/words/text-language.ts'
import { useLabels } from '#renderer/features/appeal/words/use-labels.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { DueChip } from '#renderer/ui/due-chip.tsx'

/** Room for a date and the longest lateness in words. */
const dueWidths: Readonly<Record<Language, string>> = { kk: '11.5rem', ru: '13.25rem', en: '11.5rem' }

/** Open shares by their internal term; Enter opens the card. */
export function WorkTable({ rows }: { readonly rows: readonly AssignmentRow[] }) {
  const { t } = useTranslation('work')
  const navigate = useNavigate()
  const format = useFormat()
  const language = useLanguage()
  const columns: readonly Column<AssignmentRow>[] = [
    {
      key: 'due',
      head: t('column.due'),
      width: dueWidths[language],
      cell: ({ dueOn, dueState, workingDaysLeft }) => (
        <DueChip
          dueOn={dueOn}
          dueState={dueState === 'ended' ? 'closed' : dueState}
          workingDaysLeft={workingDaysLeft}
        />
      ),
    },
    {
      key: 'number',
      head: t('column.number'),
      width: '7rem',
      cell: ({ appeal }) => <span className="appeal-number">{appeal.number}</span>,
    },
    { key: 'executor', head: t('column.executor'), width: '13rem', cell: (row) => <Executor row={row} /> },
    {
      key: 'task',
      head: t('column.task'),
      cell: ({ text }) => <span title={text}>{text}</span>,
    },
    {
      key: 'essence',
      head: t('column.essence'),
      second: true,
      drops: true,
      cell: ({ appeal }) => (
        <span lang={textLanguage(appeal.language)} title={appeal.essence}>
          {appeal.essence}
        </span>
      ),
    },
    {
      key: 'given',
      head: t('column.given'),
      width: '5rem',
      second: true,
      drops: true,
      cell: ({ givenOn }) => format.day(givenOn, 'dayMonthShort'),
    },
  ]
  return (
    <DataTable
      label={t('label')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.assignmentId}
      rowName={(row) => row.appeal.number}
      focusKey={rows.find((row) => row.appeal.number === lastOpened())?.assignmentId}
      onOpen={({ appeal }) => {
        rememberOpened(appeal.number)
        void navigate({ to: '/appeals/$number', params: { number: appeal.number } })
      }}
    />
  )
}

function Executor({ row }: { readonly row: AssignmentRow }) {
  const { t } = useTranslation('work')
  const official = useLabels().officials.find((one) => one.officialId === row.officialId)
  const part = official?.isActive === false ? t('left') : t(row.isLead ? 'lead' : 'helps')
  return (
    <>
      {row.officialName} <span className="q-second work-part">{part}</span>
    </>
  )
}
