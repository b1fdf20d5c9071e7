import { useNavigate, useSearch } from '@tanstack/react-router'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { BackToMonth } from './back-to-month.tsx'
import { JournalBar } from './journal-bar.tsx'
import { JournalTable } from './journal-table.tsx'
import { JournalTotals } from './journal-totals.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { journalSearchOf, type JournalSearch } from './reception-address.ts'
import { usePrint } from './use-print.ts'
import './reception.css'

/** The journal of personal reception of a period: its numbers run without a gap by official and year (meetings.md §11). */
export function JournalScreen() {
  const { t } = useTranslation('reception')
  const navigate = useNavigate()
  const dictionary = useDictionary()
  const search = journalSearchOf(useSearch({ strict: false }))
  const today = officeNow().slice(0, 10)
  const from = search.from ?? `${today.slice(0, 8)}01`
  const to = search.to ?? today
  const period = { from, to, ...(search.official === undefined ? {} : { officialId: search.official }) }
  const journal = useOperation('reception.journal', period, { reads: ['official'], keepPrevious: true })
  const print = usePrint('reception.print-journal')
  const [isPrinting, setPrinting] = useState(false)
  const go = (change: JournalSearch): void =>
    void navigate({ to: '/reception/journal', search: { ...search, ...change }, replace: true })
  useCommandHandlers({ print: () => setPrinting(true) })
  return (
    <Screen
      title={t('journal.title')}
      back={<BackToMonth />}
      edgeToEdge
      filterBar={<JournalBar from={from} to={to} official={search.official ?? null} onChange={go} />}
      actions={
        <Button
          tone="primary"
          keys="Ctrl+P"
          aria-haspopup="dialog"
          icon={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => setPrinting(true)}
        >
          {t('journal.print')}
        </Button>
      }
      bottomBar={journal.value && <JournalTotals value={journal.value} />}
    >
      <QueryView
        query={journal}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('journal.emptyTitle')}>{t('journal.emptyText')}</EmptyState>}
      >
        {(value) => (
          <JournalTable
            value={value}
            dictionary={dictionary}
            onOpen={(receptionId, visit) =>
              void navigate({ to: '/reception/$receptionId', params: { receptionId }, search: { visit } })
            }
          />
        )}
      </QueryView>
      {isPrinting && (
        <PrintDialog
          title={t('journal.printTitle')}
          text={t('day.about.journal')}
          formats={['pdf', 'docx', 'xlsx']}
          print={print}
          onRun={(paper, what) => void print.run({ ...period, ...paper }, what)}
          onClose={() => setPrinting(false)}
        />
      )}
    </Screen>
  )
}
