import { useTranslation } from 'react-i18next'
import type { Commitment, Question } from '#contract/meeting'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { DataTable, type Column } from '#renderer/ui/data-table.tsx'
import { DueChip } from '#renderer/ui/due-chip.tsx'
import { commitmentDue } from '#renderer/ui/commitment-due.ts'
import { QuestionOutcome } from './question-outcome.tsx'

interface QuestionTableProps {
  readonly questions: readonly Question[]
  readonly commitments: readonly Commitment[]
  readonly dictionary: Dictionary
  /** Question that the person comes back from. */
  readonly focusNumber: number | undefined
  readonly onOpen: (number: number) => void
}

/** Questions of a meeting in the order of their numbers; a void one keeps its number and its reason. */
export function QuestionTable({ questions, commitments, dictionary, focusNumber, onOpen }: QuestionTableProps) {
  const { t } = useTranslation('meeting')
  const columns: readonly Column<Question>[] = [
    { key: 'number', head: t('question.number'), width: '3rem', cell: (row) => <strong>{row.number}</strong> },
    {
      key: 'author',
      head: t('question.author'),
      width: '8.75rem',
      drops: true,
      cell: (row) => row.author || <span className="q-hint">{t('question.anonymous')}</span>,
    },
    {
      key: 'settlement',
      head: t('question.settlement'),
      width: '7.5rem',
      second: true,
      drops: true,
      cell: (row) => dictionary.label('settlements', row.settlement),
    },
    {
      key: 'text',
      head: t('question.text'),
      cell: (row) => <span lang={row.language === 'mix' ? undefined : row.language}>{row.text}</span>,
    },
    {
      key: 'topic',
      head: t('question.topic'),
      width: '8rem',
      second: true,
      drops: true,
      cell: (row) => dictionary.label('topics', row.topic),
    },
    {
      key: 'outcome',
      head: t('question.outcome'),
      width: '11rem',
      cell: (row) => <QuestionOutcome question={row} dictionary={dictionary} />,
    },
    {
      key: 'promise',
      head: t('question.promise'),
      width: '14.5rem',
      cell: (row) => {
        const promise = commitments.find((one) => one.questionId === row.questionId)
        return promise ? <DueChip {...commitmentDue(promise)} /> : null
      },
    },
  ]
  return (
    <DataTable
      label={t('question.tableName')}
      columns={columns}
      rows={questions}
      rowKey={(row) => String(row.number)}
      focusKey={focusNumber === undefined ? undefined : String(focusNumber)}
      onOpen={(row) => onOpen(row.number)}
    />
  )
}
