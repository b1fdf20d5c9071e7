import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { workingDaysByMonth } from '#domain/calendar/calendar-totals'
import { dayOf, parseLocalDate, yearOf, type LocalDate } from '#domain/calendar/local-date'
import { workingCalendar, type CalendarData } from '#domain/calendar/working-calendar'
import type { CalendarEdits } from './calendar-data.ts'
import { dayAfterKey } from './grid-keys.ts'
import { MonthGrid } from './month-grid.tsx'

interface YearGridProps {
  readonly year: number
  readonly data: CalendarData
  readonly edited: CalendarEdits
  readonly onOpen: ((day: LocalDate) => void) | undefined
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** Twelve months as one field of days: one Tab stop, arrows move, Enter opens a day. */
export function YearGrid({ year, data, edited, onOpen }: YearGridProps) {
  const { t } = useTranslation('settings')
  const [chosen, setChosen] = useState<LocalDate>(() => firstFocus(year))
  const grid = useRef<HTMLDivElement>(null)
  const current = yearOf(chosen) === year ? chosen : firstFocus(year)
  const calendar = useMemo(() => workingCalendar(data), [data])
  const entries = data.years[String(year)]
  const totals = useMemo(
    () =>
      workingDaysByMonth(
        year,
        entries ?? { status: 'derived', holidays: [], movedDaysOff: [], workingWeekendDays: [] },
      ),
    [year, entries],
  )

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const next = dayAfterKey(current, event.key)
    if (next === undefined) return
    event.preventDefault()
    setChosen(next)
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus())
  }

  return (
    <>
      <p className="q-settings-sum">
        {t('calendar.yearTotal', { count: totals.reduce((sum, days) => sum + days, 0), sum: totals.join(' + ') })}
      </p>
      <div className="q-settings-months" ref={grid}>
        {months.map((month) => (
          <MonthGrid
            key={month}
            year={year}
            month={month}
            calendar={calendar}
            workingDays={totals[month - 1] ?? 0}
            current={current}
            edited={edited}
            onFocus={setChosen}
            onOpen={onOpen}
            onKeyDown={onKeyDown}
          />
        ))}
      </div>
    </>
  )
}

/** Today in this year, the first of January in others. */
function firstFocus(year: number): LocalDate {
  const now = new Date()
  const today = parseLocalDate(
    `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`,
  )
  return today !== undefined && yearOf(today) === year ? today : dayOf(year, 1, 1)
}
