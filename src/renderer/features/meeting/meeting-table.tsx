import { useTranslation } from 'react-i18next'
import type { Meeting } from '#contract/meeting'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { meetingPlace, meetingTitle } from './meeting-title.ts'

interface MeetingTableProps {
  readonly meetings: readonly Meeting[]
  readonly dictionary: Dictionary
  readonly onOpen: (number: string) => void
}

/** Meetings in rows; how many questions have an outcome is said by shape and words. */
export function MeetingTable({ meetings, dictionary, onOpen }: MeetingTableProps) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const language = useLanguage()
  const columns: readonly Column<Meeting>[] = [
    { key: 'date', head: t('field.heldOn'), width: '7rem', cell: (row) => format.day(row.heldOn) },
    { key: 'number', head: t('list.number'), width: '8rem', second: true, drops: true, cell: (row) => row.number },
    { key: 'title', head: t('list.meeting'), cell: (row) => meetingTitle(row, language, dictionary) },
    {
      key: 'place',
      head: t('list.place'),
      width: '11rem',
      second: true,
      drops: true,
      cell: (row) => meetingPlace(row, language, dictionary),
    },
    { key: 'official', head: t('field.official'), width: '10rem', second: true, cell: (row) => row.officialName },
    { key: 'settled', head: t('list.settled'), width: '8rem', cell: (row) => <Settled meeting={row} /> },
  ]
  const newestFirst = meetings.toSorted((a, b) => b.heldOn.localeCompare(a.heldOn) || b.number.localeCompare(a.number))
  return (
    <DataTable
      label={t('list.title')}
      columns={columns}
      rows={newestFirst}
      rowKey={(row) => row.number}
      onOpen={(row) => onOpen(row.number)}
    />
  )
}

function Settled({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meeting')
  if (meeting.questions === 0) return <span className="q-hint">{t('list.noQuestions')}</span>
  const isWhole = meeting.settled >= meeting.questions
  return (
    <span className="q-due" data-state={isWhole ? 'closed' : 'inTime'}>
      <DueShape shape={isWhole ? 'done' : 'open'} />
      <span className="q-due-words">
        {t('list.settledOf', { settled: meeting.settled, questions: meeting.questions })}
      </span>
    </span>
  )
}
