import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppealRow } from '#contract/appeal-fields'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import type { AppealSearch } from '#renderer/app/appeal-search.ts'
import { DataTable } from '#renderer/ui/data-table.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import '../appeal.css'
import { mayUse } from '../words/may-use.ts'
import { usePerson } from '../words/use-person.ts'
import { useAppealColumns } from './appeal-columns.tsx'
import { mostAssigned } from './assign/assign-many.ts'
import { AssignManyDialog } from './assign/assign-many-dialog.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { addressKey, listInput, shortAddress, withoutAny } from './conditions.ts'
import { FilterBar } from './filter-bar.tsx'
import { lastOpened, rememberOpened } from './last-opened.ts'
import { ListActions } from './list-actions.tsx'
import { ListEmpty } from './list-empty.tsx'
import { ListNotices } from './list-notices.tsx'
import { ListTotals } from './list-totals.tsx'
import { NothingFound } from './nothing-found.tsx'
import { useAppealPages } from './use-appeal-pages.ts'
import { useListPapers } from './use-list-papers.ts'

/** The list of appeals; its address is its filter, its order and nothing else. */
export function AppealsListScreen() {
  const search = useSearch({ from: '/frame/appeals' })
  // A new list begins with nothing selected and nothing announced.
  return <AppealsList key={addressKey({ ...search, text: '' })} search={search} />
}

function AppealsList({ search }: { readonly search: AppealSearch }) {
  const { t } = useTranslation('appeal')
  const navigate = useNavigate()
  const searchBox = useRef<HTMLInputElement>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [adding, setAdding] = useState(false)
  const [exporting, setExporting] = useState(false)
  const [done, setDone] = useState<string>()
  const [assigning, setAssigning] = useState<readonly AppealRow[]>()
  const mayAssign = mayUse(usePerson()?.role, 'appeal.assign-many')
  const pages = useAppealPages(search)
  const papers = useListPapers(search, setDone)
  const total = pages.value?.total
  const isNothing = total === 0

  // Back takes away the last condition; words that are still being typed are one step, not one a letter.
  const change = (next: AppealSearch): void =>
    void navigate({ to: '/appeals', search: shortAddress(next), replace: next.text !== search.text })
  const openNew = (): void => void navigate({ to: '/desk' })
  const columns = useAppealColumns(search, (sort) => {
    const now = listInput(search)
    change({ ...search, sort, descending: now.sort === sort && !now.descending })
  })

  function open(row: AppealRow): void {
    rememberOpened(row.number)
    void navigate({
      to: '/appeals/$number',
      params: { number: row.number },
      search: { ...search, state: search.state ?? 'open' },
    })
  }

  function exportAs(format: 'pdf' | 'docx' | 'xlsx' | 'csv'): void {
    setDone(undefined)
    void papers.exportAs(format)
  }

  function assign(): void {
    setDone(undefined)
    setAssigning(pages.value?.rows.filter((row) => selected.has(row.number)) ?? [])
  }

  const canAssign = mayAssign && selected.size > 0 && selected.size <= mostAssigned
  useCommandHandlers({
    assignSelected: canAssign ? assign : undefined,
    print: () => exportAs('pdf'),
    searchList: () => searchBox.current?.focus(),
    addFilter: () => setAdding(true),
    exportList: () => setExporting(true),
    closeScreen:
      selected.size > 0 ? () => setSelected(new Set()) : isNothing ? () => change(withoutAny(search)) : undefined,
  })

  const isAll = pages.value !== undefined && selected.size === pages.value.rows.length && pages.hasMore
  return (
    <Screen
      title={t('list.title')}
      subtitle={<ListTotals search={search} total={total} />}
      edgeToEdge
      actions={<ListActions exporting={exporting} onExporting={setExporting} onExport={exportAs} onNew={openNew} />}
      filterBar={
        <>
          <FilterBar
            search={search}
            onChange={change}
            onViewSaved={(name) => setDone(t('view.saved', { name }))}
            searchBox={searchBox}
            adding={adding}
            onAdding={setAdding}
          />
          <ListNotices work={papers.work} failure={papers.failure} done={done} />
        </>
      }
      bottomBar={
        selected.size > 0 && (
          <BulkBar
            selected={selected.size}
            shownOf={isAll ? { shown: selected.size, total: total ?? 0 } : undefined}
            onAssign={mayAssign ? assign : undefined}
            onPrint={() => void papers.printFiles([...selected])}
            onDrop={() => setSelected(new Set())}
          />
        )
      }
    >
      <QueryView query={pages} skeletonRows={16}>
        {({ rows, total: all }) => (
          <div className="appeal-list">
            <DataTable
              label={t('list.label')}
              columns={columns}
              rows={rows}
              total={all}
              rowKey={(row) => row.number}
              rowName={(row) => row.number}
              onOpen={open}
              selected={selected}
              onSelect={setSelected}
              onNearEnd={pages.loadMore}
              focusKey={lastOpened()}
            />
            {all === 0 && <ListEmpty onNew={openNew} otherwise={<NothingFound search={search} onChange={change} />} />}
            {pages.loadingMore && (
              <p className="q-only-read" role="status">
                {t('list.loadingMore')}
              </p>
            )}
          </div>
        )}
      </QueryView>
      {assigning && <AssignManyDialog rows={assigning} onClose={() => setAssigning(undefined)} onLeft={setSelected} />}
    </Screen>
  )
}
