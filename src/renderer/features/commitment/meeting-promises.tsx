import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '#contract/meeting'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { SegmentedField } from '#renderer/ui/segmented-field.tsx'
import { commitmentSearchOf, commitmentViews, type CommitmentSearch } from './commitment-address.ts'
import { CommitmentTabs } from './commitment-tabs.tsx'
import { CommitmentTable } from './commitment-table.tsx'
import { SettleDialog } from './settle-dialog.tsx'

/** Promises of all meetings: what, where, who, by when, and what became of them. */
export function MeetingPromises() {
  const { t } = useTranslation('commitment')
  const navigate = useNavigate()
  const dictionary = useDictionary()
  const search = commitmentSearchOf(useSearch({ strict: false }))
  const show = search.show ?? 'open'
  const meetings = useOperation('meeting.list', {}, { enabled: search.meeting !== undefined })
  const meeting = meetings.value?.items.find((one) => one.number === search.meeting)
  const list = useOperation(
    'commitment.list',
    { state: show, ...(meeting ? { meetingId: meeting.meetingId } : {}) },
    { keepPrevious: true, reads: ['meeting'], enabled: search.meeting === undefined || meetings.value !== undefined },
  )
  const [chosen, setChosen] = useState<Commitment>()
  const [settled, setSettled] = useState<string>()

  function change(next: CommitmentSearch): void {
    setSettled(undefined)
    void navigate({ to: '/commitments', search: commitmentSearchOf({ ...search, ...next }) })
  }

  const isNarrowed = show !== 'open' || search.meeting !== undefined
  const forgetMeeting = (): void =>
    void navigate({ to: '/commitments', search: commitmentSearchOf({ show: search.show }) })
  return (
    <Screen
      title={t('list.title')}
      subtitle={
        list.value &&
        (list.value.late > 0
          ? t('list.countsLate', { open: list.value.open, late: list.value.late })
          : t('list.counts', { open: list.value.open }))
      }
      edgeToEdge
      filterBar={
        <div className="q-commitment-bar">
          <CommitmentTabs open="meetings" />
          <div className="q-commitment-views">
            <SegmentedField
              label={t('list.show')}
              choices={commitmentViews.map((view) => ({ value: view, label: t(`view.${view}`) }))}
              value={show}
              onChange={(view) => change({ show: view })}
            />
          </div>
          {search.meeting !== undefined && (
            <Chip tone="accent" onRemove={forgetMeeting} removeLabel={t('list.ofMeeting', { number: search.meeting })}>
              {t('list.ofMeeting', { number: search.meeting })}
            </Chip>
          )}
        </div>
      }
    >
      {settled !== undefined && <DoneBar>{settled}</DoneBar>}
      <QueryView
        query={list}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            title={isNarrowed ? t('list.nothingTitle') : t('list.emptyTitle')}
            action={
              isNarrowed ? (
                <Button onClick={() => void navigate({ to: '/commitments', search: {} })}>{t('list.showOpen')}</Button>
              ) : (
                <Button onClick={() => void navigate({ to: '/meetings' })}>{t('list.toMeetings')}</Button>
              )
            }
          >
            {isNarrowed ? t('list.nothingText') : t('list.emptyText')}
          </EmptyState>
        }
      >
        {({ items }) => <CommitmentTable commitments={items} dictionary={dictionary} onOpen={setChosen} />}
      </QueryView>
      {chosen && (
        <SettleDialog
          commitment={chosen}
          dictionary={dictionary}
          onClose={() => setChosen(undefined)}
          onSettled={setSettled}
        />
      )}
    </Screen>
  )
}
