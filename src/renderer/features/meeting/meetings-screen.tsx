import { useNavigate } from '@tanstack/react-router'
import { IconCalendarPlus, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDictionary } from '#renderer/host/use-dictionary.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'
import { MeetingTable } from './meeting-table.tsx'

/** All meetings, newest first; planning one; loading questions that were written elsewhere. */
export function MeetingsScreen() {
  const { t } = useTranslation('meeting')
  const navigate = useNavigate()
  const dictionary = useDictionary()
  const meetings = useOperation('meeting.list', {})
  const [opened, setOpened] = useState<'plan' | 'import'>()
  const plan = (tone: 'primary' | 'secondary') => (
    <Button
      tone={tone}
      icon={<IconCalendarPlus size={16} stroke={1.75} aria-hidden="true" />}
      onClick={() => setOpened('plan')}
    >
      {t('list.plan')}
    </Button>
  )
  const load = (
    <Button
      icon={<IconFileImport size={16} stroke={1.75} aria-hidden="true" />}
      aria-haspopup="dialog"
      onClick={() => setOpened('import')}
    >
      {t('import.open')}
    </Button>
  )
  const count = meetings.value?.items.length ?? 0
  return (
    <Screen
      title={t('list.title')}
      subtitle={count > 0 ? t('list.count', { count }) : undefined}
      edgeToEdge
      actions={
        count > 0 && (
          <>
            {load}
            {plan('primary')}
          </>
        )
      }
    >
      <QueryView
        query={meetings}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            title={t('list.emptyTitle')}
            action={
              <div className="q-line">
                {plan('primary')}
                {load}
              </div>
            }
          >
            {t('list.emptyText')}
          </EmptyState>
        }
      >
        {({ items }) => (
          <MeetingTable
            meetings={items}
            dictionary={dictionary}
            onOpen={(number) => void navigate({ to: '/meetings/$number', params: { number } })}
          />
        )}
      </QueryView>
      {opened === 'plan' && (
        <MeetingDialog
          onClose={() => setOpened(undefined)}
          onPlanned={(number) => void navigate({ to: '/meetings/$number', params: { number } })}
        />
      )}
      {opened === 'import' && <ImportDialog dictionary={dictionary} onClose={() => setOpened(undefined)} />}
    </Screen>
  )
}
