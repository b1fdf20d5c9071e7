import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localDate, type LocalDate } from '#domain/calendar/local-date'
import { monthName } from '#domain/language/dates'
import { daysOfMonth, parseMonth } from '#domain/reception/schedule'
import { useOperation } from '#renderer/host/use-query.ts'
import { officeNow } from '#renderer/i18n/office-clock.ts'
import { useLanguage } from '#renderer/i18n/use-language.ts'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Screen } from '#renderer/ui/screen.tsx'
import { useScreenKeys } from '#renderer/ui/use-screen-keys.ts'
import { MonthActions } from './month-actions.tsx'
import { MonthCalendar } from './month-calendar.tsx'
import { MonthBar } from './month-bar.tsx'
import { MonthPanel } from './month-panel.tsx'
import { NoticesDialog } from './notices-dialog.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { monthOf, receptionSearchOf, shiftMonth, type ReceptionSearch } from './reception-address.ts'
import { SchedulePrint } from './schedule-print.tsx'
import './reception.css'

export type MonthDialog = 'plan' | 'planDay' | 'publish' | 'print' | 'notices'

/** The month of receptions: who receives when, what was published, whom to tell, who has not received. */
export function ReceptionScreen() {
  const { t } = useTranslation('reception')
  const language = useLanguage()
  const navigate = useNavigate()
  const today = localDate(officeNow().slice(0, 10))
  const search = receptionSearchOf(useSearch({ strict: false }))
  const month = search.month ?? monthOf(search.day ?? today)
  const { first } = daysOfMonth(month)
  const day: LocalDate =
    search.day !== undefined && monthOf(search.day) === month
      ? localDate(search.day)
      : monthOf(today) === month
        ? today
        : first
  const query = useOperation('reception.month', { month }, { reads: ['official', 'calendar'], keepPrevious: true })
  const [dialog, setDialog] = useState<MonthDialog>()

  const go = (to: ReceptionSearch): void => void navigate({ to: '/reception', search: to, replace: true })
  const shift = (by: number): void => go({ month: shiftMonth(month, by) })
  useScreenKeys({
    'Alt+ArrowLeft': () => shift(-1),
    'Alt+ArrowRight': () => shift(1),
  })
  const parsed = parseMonth(month)
  const name = `${monthName(parsed?.month ?? 1, language)} ${parsed?.year ?? ''}`
  const { value } = query
  return (
    <Screen
      title={t('title')}
      edgeToEdge
      panelWidth="board"
      panelLabel={t('panel.label')}
      actions={<MonthActions onOpen={setDialog} hasDays={(value?.days.length ?? 0) > 0} />}
      filterBar={
        <MonthBar
          name={name}
          value={value}
          isThisMonth={monthOf(today) === month}
          onShift={shift}
          onToday={() => go({})}
        />
      }
      panel={
        value && (
          <MonthPanel
            value={value}
            day={day}
            today={today}
            onOpen={setDialog}
            onReception={(receptionId) => void navigate({ to: '/reception/$receptionId', params: { receptionId } })}
          />
        )
      }
    >
      <QueryView query={query} skeletonRows={10}>
        {(shown) => (
          <MonthCalendar
            month={month}
            value={shown}
            day={day}
            today={today}
            onDay={(chosen) => go({ month, day: chosen })}
            onReception={(receptionId) => void navigate({ to: '/reception/$receptionId', params: { receptionId } })}
          />
        )}
      </QueryView>
      {(dialog === 'plan' || dialog === 'planDay') && (
        <PlanDialog month={month} day={day} isForDay={dialog === 'planDay'} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'publish' && value && (
        <PublishDialog month={month} name={name} value={value} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'print' && <SchedulePrint month={month} name={name} onClose={() => setDialog(undefined)} />}
      {dialog === 'notices' && <NoticesDialog onClose={() => setDialog(undefined)} />}
    </Screen>
  )
}
