import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOfMonth, type LocalDate, type Weekday, weekdayOf } from '#domain/calendar/local-date'
import { weekdayLong, weekdayShort } from '#domain/language/dates'
import type { Month } from '#domain/reception/schedule'
import type { OperationOutput } from '#contract/operations'
import { useFormat } from '#renderer/i18n/format.ts'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import { CalendarReception } from './calendar-reception.tsx'
import { dayAfterKey, weeksOf } from './month-weeks.ts'

type MonthValue = OperationOutput<'reception.month'>

interface MonthCalendarProps {
  readonly month: Month
  readonly value: MonthValue
  readonly day: LocalDate
  readonly today: LocalDate
  readonly onDay: (day: LocalDate) => void
  readonly onReception: (receptionId: string) => void
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]

/** The month as a grid of days; one day is in the Tab order, arrows move, Enter opens its reception. */
export function MonthCalendar({ month, value, day, today, onDay, onReception }: MonthCalendarProps) {
  const { t } = useTranslation('reception')
  const language = useLanguage()
  const grid = useRef<HTMLTableElement>(null)
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
    moved.current = false
  }, [day])

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.dataset['day'] === day) {
      const [first] = value.days.filter((one) => one.heldOn === day)
      if (first) onReception(first.receptionId)
      return
    }
    const next = dayAfterKey(day, event.key)
    if (next === undefined) return
    event.preventDefault()
    moved.current = true
    onDay(next)
  }

  return (
    <table ref={grid} className="q-reception-grid" role="grid" aria-label={t('month.grid')} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={weekdayLong(weekday, language)} data-off={weekday > 5 || undefined}>
              {weekdayShort(weekday, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((one) => one !== null) ?? month}>
            {week.map((one, at) =>
              one === null ? (
                <td key={`empty ${at}`} data-empty />
              ) : (
                <DayCell
                  key={one}
                  day={one}
                  value={value}
                  isChosen={one === day}
                  isToday={one === today}
                  onDay={onDay}
                  onReception={onReception}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayCellProps {
  readonly day: LocalDate
  readonly value: MonthValue
  readonly isChosen: boolean
  readonly isToday: boolean
  readonly onDay: (day: LocalDate) => void
  readonly onReception: (receptionId: string) => void
}

function DayCell({ day, value, isChosen, isToday, onDay, onReception }: DayCellProps) {
  const { t } = useTranslation(['reception', 'common'])
  const format = useFormat()
  const language = useLanguage()
  const receptions = value.days.filter((one) => one.heldOn === day)
  const monthDay = format.day(day, 'dayMonth')
  const away = value.movedAway.filter((one) => one.from === day)
  const off = value.daysOff.find((one) => one.day === day)
  const holiday = off ? labelIn(language, { kk: off.holidayKk, ru: off.holidayRu }) : ''
  const spoken = [
    monthDay.slice(monthDay.indexOf(' ') + 1),
    weekdayLong(weekdayOf(day), language),
    ...(off && holiday === '' ? [t('month.dayOff')] : []),
    receptions.length === 0 ? t('month.noReception') : t('month.days', { count: receptions.length }),
  ]
  return (
    <td
      data-day={day}
      data-off={off ? true : undefined}
      data-today={isToday || undefined}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('button')) return
        onDay(day)
      }}
    >
      <div className="q-reception-daynumber">
        <span>{dayOfMonth(day)}</span>
        <span className="q-only-read">{spoken.join(', ')}</span>
        {isToday && <span className="q-reception-now">{t('common:today')}</span>}
        {holiday !== '' && <span className="q-hint">{holiday}</span>}
      </div>
      {receptions.map((one) => (
        <CalendarReception key={one.receptionId} reception={one} onOpen={() => onReception(one.receptionId)} />
      ))}
      {away.map((one) => (
        <p key={`${one.receptionId} ${one.to}`} className="q-reception-away">
          <s>{one.officialName}</s> {t('month.movedTo', { day: format.day(one.to, 'dayMonthShort') })}
        </p>
      ))}
    </td>
  )
}
