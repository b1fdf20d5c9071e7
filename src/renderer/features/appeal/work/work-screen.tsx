import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { printLanguage } from '#renderer/features/appeal/words/print-language.ts'
import { useLabels } from '#renderer/features/appeal/words/use-labels.ts'
import { useOwnOfficial } from '#renderer/features/appeal/words/use-own-official.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import '#renderer/features/appeal/appeal.css'
import { useWorkPrint } from './use-work-print.ts'
import { workInput, workSearchOf, type WorkSearch } from './work-address.ts'
import { WorkEmpty } from './work-empty.tsx'
import { WorkFilters } from './work-filters.tsx'
import { WorkPrintMenu } from './work-print-menu.tsx'
import { keptRows, lateOf } from './work-rows.ts'
import { WorkTable } from './work-table.tsx'
import './work.css'

/** Shares that are read at once; they come by due date, so that nothing late is left out first. */
const mostRows = 1000

/** Who has what: open shares of resolutions of one person, a department or everybody. Source: R-54. */
export function WorkScreen() {
  const { t } = useTranslation('work')
  const navigate = useNavigate()
  const screenLanguage = printLanguage(useLanguage())
  const hasOwn = useOwnOfficial() !== undefined
  const search = workSearchOf(useSearch({ strict: false }))
  const whose = workInput(search, hasOwn)
  const work = useOperation(
    'work.list',
    { ...whose, limit: mostRows },
    { reads: ['appeal', 'calendar', 'official'], keepPrevious: true },
  )
  const paper = useWorkPrint(whose)
  const change = (next: WorkSearch): void => void navigate({ to: '/today/work', search: workSearchOf({ ...next }) })
  useCommandHandlers({ print: () => void paper.print({ language: screenLanguage }) })
  return (
    <Screen
      title={t('title')}
      subtitle={work.value && <Counts work={work.value} />}
      edgeToEdge
      actions={<WorkPrintMenu busy={paper.busy} onPrint={(chosen) => void paper.print(chosen)} />}
      filterBar={<WorkFilters search={search} hasOwn={hasOwn} onChange={change} />}
    >
      <FailureNotice failure={paper.failure} />
      {paper.done !== undefined && <DoneBar>{paper.done}</DoneBar>}
      <QueryView query={work} skeletonRows={16}>
        {(value) => <WorkRows work={value} search={search} isMine={whose.mine === true} onChange={change} />}
      </QueryView>
    </Screen>
  )
}

function Counts({ work }: { readonly work: OperationOutput<'work.list'> }) {
  const { t } = useTranslation('work')
  const format = useFormat()
  const late = lateOf(work.items)
  const open = format.number(work.total)
  return (
    <span role="status">
      {late === 0 ? t('counts', { open }) : t('countsLate', { open, late: format.number(late) })}
    </span>
  )
}

interface WorkRowsProps {
  readonly work: OperationOutput<'work.list'>
  readonly search: WorkSearch
  readonly isMine: boolean
  readonly onChange: (search: WorkSearch) => void
}

function WorkRows({ work, search, isMine, onChange }: WorkRowsProps) {
  const { t } = useTranslation('work')
  const format = useFormat()
  const { officials } = useLabels()
  const rows = keptRows(work.items, search, officials)
  if (rows.length === 0) return <WorkEmpty search={search} isMine={isMine} onChange={onChange} />
  return (
    <>
      <WorkTable rows={rows} />
      {work.total > work.items.length && (
        <p className="work-cut">
          {t('cut', { shown: format.number(work.items.length), total: format.number(work.total) })}
        </p>
      )}
    </>
  )
}
