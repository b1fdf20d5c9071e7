import { useNavigate, useSearch } from '@tanstack/react-router'
import { IconDots, IconFileText, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { useScreenKeys } from '#renderer/ui/use-screen-keys.ts'
import { BackToMeetings } from './back-to-meetings.tsx'
import { meetingSearchOf, type MeetingSearch } from './meeting-address.ts'
import { MeetingDialog } from './meeting-dialog.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { meetingPlace, meetingTitle } from './meeting-title.ts'
import { QuestionTable } from './question-table.tsx'
import { QuestionWork } from './question-work.tsx'
import { ReportDialog } from './report-dialog.tsx'
import { TotalsBar } from './totals-bar.tsx'

interface MeetingPageProps {
  readonly value: OperationOutput<'meeting.get'>
  readonly dictionary: Dictionary
}

/** A meeting's questions as a table, or one of them at work beside the others; totals that add up in sight. */
export function MeetingPage({ value, dictionary }: MeetingPageProps) {
  const { t } = useTranslation('meeting')
  const { meeting, questions, commitments, totals } = value
  const language = useLanguage()
  const format = useFormat()
  const navigate = useNavigate()
  const { question } = meetingSearchOf(useSearch({ strict: false }))
  const [dialog, setDialog] = useState<'report' | 'card'>()
  const [left, setLeft] = useState<number>()

  function open(search: MeetingSearch): void {
    if (typeof question === 'number') setLeft(question)
    void navigate({ to: '/meetings/$number', params: { number: meeting.number }, search })
  }

  useScreenKeys({
    F2: () => open({ question: 'new' }),
    ...(question === undefined ? {} : { Escape: () => open({}) }),
  })

  return (
    <Screen
      title={meetingTitle(meeting, language, dictionary)}
      subtitle={[format.day(meeting.heldOn, 'long'), meetingPlace(meeting, language, dictionary)]
        .filter((part) => part !== '')
        .join(' · ')}
      back={<BackToMeetings />}
      edgeToEdge
      actions={
        <>
          <Menu
            anchor={
              <Button aria-haspopup="menu" icon={<IconDots size={16} stroke={1.75} aria-hidden="true" />}>
                {t('page.more')}
              </Button>
            }
            items={[{ key: 'card', label: t('page.change'), onSelect: () => setDialog('card') }]}
          />
          <Button
            icon={<IconFileText size={16} stroke={1.75} aria-hidden="true" />}
            aria-haspopup="dialog"
            onClick={() => setDialog('report')}
          >
            {t('report.open')}
          </Button>
          <Button
            tone={question === undefined ? 'primary' : 'secondary'}
            keys="F2"
            icon={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => open({ question: 'new' })}
          >
            {t('page.newQuestion')}
          </Button>
        </>
      }
      filterBar={<MeetingFacts meeting={meeting} commitments={commitments} />}
      bottomBar={questions.length > 0 && <TotalsBar totals={totals} dictionary={dictionary} />}
    >
      {question === undefined && questions.length === 0 && (
        <EmptyState
          title={t('page.emptyTitle')}
          action={
            <Button tone="primary" keys="F2" onClick={() => open({ question: 'new' })}>
              {t('page.emptyAction')}
            </Button>
          }
        >
          {t('page.emptyText')}
        </EmptyState>
      )}
      {question === undefined && questions.length > 0 && (
        <QuestionTable
          questions={questions}
          commitments={commitments}
          dictionary={dictionary}
          focusNumber={left}
          onOpen={(number) => open({ question: number })}
        />
      )}
      {question !== undefined && (
        <QuestionWork value={value} question={question} dictionary={dictionary} onOpen={open} />
      )}
      {dialog === 'card' && <MeetingDialog meeting={meeting} onClose={() => setDialog(undefined)} />}
      {dialog === 'report' && <ReportDialog meeting={meeting} totals={totals} onClose={() => setDialog(undefined)} />}
    </Screen>
  )
}
