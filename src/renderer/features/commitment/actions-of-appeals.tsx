import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { ActionFilters } from './action-filters.tsx'
import { ActionPrintMenu } from './action-print-menu.tsx'
import { ActionTable } from './action-table.tsx'
import { actionInput, commitmentSearchOf, type CommitmentSearch } from './commitment-address.ts'
import { CommitmentTabs } from './commitment-tabs.tsx'
import { useActionPrint } from './use-action-print.ts'

/** Rows that are read at once; they come by due date, so that nothing late is left out first. */
const mostRows = 1000

/** Follow-up actions of all appeals: what, who, by when. Enter opens the card of the appeal. Source: R-37. */
export function ActionsOfAppeals({ search }: { readonly search: CommitmentSearch }) {
  const { t } = useTranslation('follow-up')
  const navigate = useNavigate()
  const asked = actionInput(search)
  const language = useLanguage() === 'kk' ? 'kk' : 'ru'
  const list = useOperation(
    'follow-up.list',
    { ...asked, limit: mostRows },
    { keepPrevious: true, reads: ['appeal', 'calendar', 'official'] },
  )
  const paper = useActionPrint(asked)
  const change = (next: CommitmentSearch): void =>
    void navigate({ to: '/commitments', search: commitmentSearchOf({ ...next, of: 'appeals' }) })
  const isNarrowed = Object.keys(search).length > 1
  useCommandHandlers({ print: () => void paper.print({ language, format: 'pdf' }) })
  return (
    <Screen
      title={t('list.title')}
      subtitle={list.value && <Counts total={list.value.total} shown={list.value.items.length} />}
      edgeToEdge
      actions={<ActionPrintMenu busy={paper.busy} onPrint={(chosen) => void paper.print(chosen)} />}
      filterBar={
        <div className="q-commitment-bar">
          <CommitmentTabs open="appeals" />
          <ActionFilters search={search} onChange={change} />
        </div>
      }
    >
      <FailureNotice failure={paper.failure} />
      {paper.done !== undefined && <DoneBar>{paper.done}</DoneBar>}
      <QueryView
        query={list}
        skeletonRows={16}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            title={t(isNarrowed ? 'list.nothingTitle' : 'list.emptyTitle')}
            action={
              isNarrowed ? (
                <Button onClick={() => change({})}>{t('list.showOpen')}</Button>
              ) : (
                <Button onClick={() => void navigate({ to: '/appeals', search: {} })}>{t('list.toAppeals')}</Button>
              )
            }
          >
            {t(isNarrowed ? 'list.nothingText' : 'list.emptyText')}
          </EmptyState>
        }
      >
        {({ items }) => (
          <ActionTable
            rows={items}
            onOpen={({ number }) => void navigate({ to: '/appeals/$number', params: { number }, search: {} })}
          />
        )}
      </QueryView>
    </Screen>
  )
}

function Counts({ total, shown }: { readonly total: number; readonly shown: number }) {
  const { t } = useTranslation('follow-up')
  const format = useFormat()
  const all = format.number(total)
  return (
    <span role="status">
      {shown < total ? t('list.shown', { total: all, shown: format.number(shown) }) : t('list.counts', { total: all })}
    </span>
  )
}
