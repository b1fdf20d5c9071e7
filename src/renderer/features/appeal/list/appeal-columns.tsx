import { useTranslation } from 'react-i18next'
import type { AppealRow } from '#contract/appeal-fields'
import { queryTerms } from '#domain/search/fold'
import type { Language } from '#domain/language/dates'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import type { Column } from '#renderer/ui/data-table.tsx'
import { DueChip } from '#renderer/ui/due-chip.tsx'
import { Highlight } from '#renderer/ui/highlight.tsx'
import { textLanguage } from '../words/text-language.ts'
import { useLabels } from '../words/use-labels.ts'
import { listInput, showsEnded } from './conditions.ts'
import { RowEnding, RowState } from './row-state.tsx'
import type { AppealSort } from './sorts.ts'

/** Room for a date and the longest lateness in words. */
const dueWidths: Readonly<Record<Language, string>> = { kk: '11rem', ru: '12.75rem', en: '11rem' }

/** Room for the longest state and its picture. */
const stateWidths: Readonly<Record<Language, string>> = { kk: '9.5rem', ru: '10.25rem', en: '8.75rem' }

/** Room for a day and how it ended. */
const endedWidths: Readonly<Record<Language, string>> = { kk: '17rem', ru: '16.5rem', en: '15rem' }

/** Columns of the list in their fixed order; widths follow the longest words of the language. */
export function useAppealColumns(
  search: AppealSearch,
  onSort: (sort: AppealSort) => void,
): readonly Column<AppealRow>[] {
  const { t } = useTranslation(['appeal', 'work'])
  const labels = useLabels()
  const language = useLanguage()
  const { sort, descending } = listInput(search)
  const terms = queryTerms(search.text ?? '')
  const withEnded = showsEnded(search)
  const direction = descending ? 'descending' : 'ascending'
  const sorted = (by: AppealSort) => (sort === by ? ({ sorted: direction } as const) : {})
  return [
    {
      key: 'number',
      head: t('appeal:list.column.number'),
      width: '7rem',
      ...sorted('number'),
      onSort: () => onSort('number'),
      cell: (row) => (
        <span className="appeal-number">
          <Highlight text={row.number} terms={terms} />
        </span>
      ),
    },
    {
      key: 'due',
      head: t('appeal:list.column.due'),
      width: dueWidths[language],
      ...sorted('dueOn'),
      onSort: () => onSort('dueOn'),
      cell: (row) => (row.state === 'void' ? <span className="q-second">—</span> : <DueChip {...row} />),
    },
    ...(withEnded
      ? []
      : [
          {
            key: 'kind',
            head: t('appeal:list.column.kind'),
            width: '5.5rem',
            second: true,
            drops: true,
            cell: (row: AppealRow) => labels.kind(row.kind),
          },
        ]),
    {
      key: 'applicant',
      head: t('appeal:list.column.applicant'),
      width: '7.75rem',
      cell: (row) => <Applicant row={row} terms={terms} />,
    },
    { key: 'essence', head: t('appeal:list.column.essence'), cell: (row) => <Essence row={row} terms={terms} /> },
    {
      key: 'executor',
      head: t('work:list.executor'),
      width: '8.75rem',
      second: true,
      drops: true,
      cell: (row) => <Executor row={row} />,
    },
    ...(withEnded
      ? [
          {
            key: 'outcome',
            head: t('work:list.outcome'),
            width: endedWidths[language],
            second: true,
            cell: (row: AppealRow) => <RowEnding row={row} />,
          },
        ]
      : [
          {
            key: 'state',
            head: t('appeal:list.column.state'),
            width: stateWidths[language],
            second: true,
            drops: true,
            cell: (row: AppealRow) => <RowState row={row} />,
          },
        ]),
  ]
}

interface CellProps {
  readonly row: AppealRow
  readonly terms: readonly string[]
}

function Applicant({ row, terms }: CellProps) {
  const { t } = useTranslation('appeal')
  if (row.applicant === '') return <span className="q-second">{t('unknownAuthor')}</span>
  const name = row.applicants > 1 ? t('list.others', { name: row.applicant, count: row.applicants - 1 }) : row.applicant
  return (
    <span title={name}>
      <Highlight text={name} terms={terms} />
    </span>
  )
}

/** Who answers; that nobody does is said while an answer is owed. */
function Executor({ row }: Pick<CellProps, 'row'>) {
  const { t } = useTranslation('work')
  if (row.leadName !== '') return <span title={row.leadName}>{row.leadName}</span>
  if (!row.isOpen || row.state === 'joined') return <span className="q-second">—</span>
  return <span className="appeal-nobody">{t('list.nobody')}</span>
}

function Essence({ row, terms }: CellProps) {
  const { t } = useTranslation('appeal')
  return (
    <>
      {row.isRepeat && (
        <span className="appeal-repeat">
          <Chip>{t('repeat')}</Chip>
        </span>
      )}
      {row.essence === '' ? (
        <span className="q-second">{t('noEssence')}</span>
      ) : (
        <span lang={textLanguage(row.language)} title={row.essence}>
          <Highlight text={row.essence} terms={terms} />
        </span>
      )}
    </>
  )
}
