import { IconAlertCircle, IconBan, IconCircleCheck } from '@tabler/icons-react'
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
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { textLanguage } from '../words/text-language.ts'
import { useLabels } from '../words/use-labels.ts'
import { listInput } from './conditions.ts'
import type { AppealSort } from './sorts.ts'

/** Room for a date and the longest lateness in words. */
const dueWidths: Readonly<Record<Language, string>> = { kk: '11rem', ru: '12.75rem', en: '11rem' }

/** Room for the longest state and its picture. */
const stateWidths: Readonly<Record<Language, string>> = { kk: '9.5rem', ru: '10.25rem', en: '8.75rem' }

/** Columns of the list in their fixed order; widths follow the longest words of the language. */
export function useAppealColumns(
  search: AppealSearch,
  onSort: (sort: AppealSort) => void,
): readonly Column<AppealRow>[] {
  const { t } = useTranslation('appeal')
  const labels = useLabels()
  const language = useLanguage()
  const { sort, descending } = listInput(search)
  const terms = queryTerms(search.text ?? '')
  const direction = descending ? 'descending' : 'ascending'
  const sorted = (by: AppealSort) => (sort === by ? ({ sorted: direction } as const) : {})
  return [
    {
      key: 'number',
      head: t('list.column.number'),
      width: '6rem',
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
      head: t('list.column.due'),
      width: dueWidths[language],
      ...sorted('dueOn'),
      onSort: () => onSort('dueOn'),
      cell: (row) => (row.state === 'void' ? <span className="q-second">—</span> : <DueChip {...row} />),
    },
    {
      key: 'kind',
      head: t('list.column.kind'),
      width: '5.5rem',
      second: true,
      drops: true,
      cell: (row) => labels.kind(row.kind),
    },
    {
      key: 'applicant',
      head: t('list.column.applicant'),
      width: '7.75rem',
      cell: (row) => <Applicant row={row} terms={terms} />,
    },
    { key: 'essence', head: t('list.column.essence'), cell: (row) => <Essence row={row} terms={terms} /> },
    {
      key: 'addressee',
      head: t('list.column.addressee'),
      width: '7.5rem',
      second: true,
      drops: true,
      cell: (row) => row.addressee,
    },
    {
      key: 'state',
      head: t('list.column.state'),
      width: stateWidths[language],
      second: true,
      drops: true,
      cell: (row) => <RowState row={row} />,
    },
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

/** State in words with a picture; an appeal that misses something is told apart at a glance. */
function RowState({ row }: { readonly row: AppealRow }) {
  const { t } = useTranslation('appeal')
  const picture = { size: 16, stroke: 1.75, 'aria-hidden': true } as const
  if (row.state === 'void') {
    return (
      <StateChip bare icon={<IconBan {...picture} />}>
        {t('state.voidShort')}
      </StateChip>
    )
  }
  if (row.defects.length > 0) {
    return (
      <StateChip bare icon={<IconAlertCircle {...picture} />}>
        {t('state.toClarify')}
      </StateChip>
    )
  }
  return (
    <StateChip bare icon={<IconCircleCheck {...picture} />}>
      {t('state.registered')}
    </StateChip>
  )
}
