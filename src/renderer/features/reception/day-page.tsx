import { useNavigate, useSearch } from '@tanstack/react-router'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localDate, weekdayOf } from '#domain/calendar/local-date'
import { weekdayShort } from '#domain/language/dates'
import type { OperationOutput } from '#contract/operations'
import { useCommandHandlers } from '#renderer/app/command-handlers.ts'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { useKeptForm } from '#renderer/ui/use-kept-form.ts'
import { useScreenKeys } from '#renderer/ui/use-screen-keys.ts'
import { BackToMonth } from './back-to-month.tsx'
import { DayBar } from './day-bar.tsx'
import { type DayDialog, DayDialogs } from './day-dialogs.tsx'
import { DayMenu } from './day-menu.tsx'
import { nextWaiting } from './day-order.ts'
import { blankNewVisit } from './new-visit-form.ts'
import { DayQueue } from './day-queue.tsx'
import { DayWork } from './day-work.tsx'
import { PersonSide } from './person-side.tsx'
import { daySearchOf } from './reception-address.ts'
import type { Written } from './written.ts'

interface DayPageProps {
  readonly value: OperationOutput<'reception.get'>
  readonly dictionary: Dictionary
}

/** A reception at work: the queue at the left, one person in the middle, what is known of them at the right. */
export function DayPage({ value, dictionary }: DayPageProps) {
  const { t } = useTranslation('reception')
  const { reception, visits } = value
  const format = useFormat()
  const language = useLanguage()
  const navigate = useNavigate()
  const search = daySearchOf(useSearch({ strict: false }))
  const newVisit = useKeptForm(`new-visit.${reception.receptionId}`, blankNewVisit)
  const [dialog, setDialog] = useState<DayDialog>()
  const [written, setWritten] = useState<Written>()
  const { receptionId, heldOn, officialName, state } = reception
  const position = labelIn(language, { kk: reception.officialPositionKk, ru: reception.officialPositionRu })
  const next = nextWaiting(visits, search.visit)
  const current = visits.find(({ visitId }) => visitId === search.visit)
  const isOpen = state !== 'cancelled'

  const open = (visit: string | undefined): void =>
    void navigate({
      to: '/reception/$receptionId',
      params: { receptionId },
      search: visit === undefined ? {} : { visit },
      replace: true,
    })
  const openByHand = (visit: string | undefined): void => {
    setWritten(undefined)
    open(visit)
  }
  useScreenKeys(search.visit === undefined ? {} : { Escape: () => openByHand(undefined) })
  useCommandHandlers({
    newVisitor: isOpen ? () => openByHand('new') : undefined,
    nextVisitor: next ? () => openByHand(next.visitId) : undefined,
    print: () => setDialog('desk'),
  })

  return (
    <Screen
      title={[officialName, position].filter((part) => part !== '').join(', ')}
      back={<BackToMonth day={heldOn} />}
      subtitle={`${weekdayShort(weekdayOf(localDate(heldOn)), language)} ${format.day(heldOn)} · ${reception.startsAt}–${reception.endsAt}`}
      edgeToEdge
      panelWidth="report"
      panelLabel={t('side.label')}
      panel={
        <PersonSide
          person={search.visit === 'new' ? newVisit.values : current}
          visits={visits}
          reception={reception}
          dictionary={dictionary}
        />
      }
      actions={
        <>
          <DayMenu reception={reception} onOpen={setDialog} />
          {isOpen && (
            <Button
              tone={search.visit === undefined ? 'primary' : 'secondary'}
              keys="N"
              icon={<IconUserPlus size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => openByHand('new')}
            >
              {t('day.newVisitor')}
            </Button>
          )}
        </>
      }
      bottomBar={<DayBar reception={reception} visits={visits} onClose={() => setDialog('close')} />}
    >
      <div className="q-reception-work">
        <DayQueue value={value} current={search.visit} next={next} dictionary={dictionary} onOpen={openByHand} />
        <div className="q-reception-desk">
          <DayWork
            value={value}
            chosen={search.visit}
            next={next}
            written={written}
            newVisit={newVisit}
            dictionary={dictionary}
            onOpen={open}
            onWritten={setWritten}
          />
        </div>
      </div>
      <DayDialogs dialog={dialog} reception={reception} visits={visits} onClose={() => setDialog(undefined)} />
    </Screen>
  )
}
