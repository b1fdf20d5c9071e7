import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOfMonth, weekdayOf, type LocalDate, type Weekday } from '#domain/calendar/local-date'
import type { DayNote, WorkingCalendar } from '#domain/calendar/working-calendar'
import { formatDay, monthName, weekdayLong, weekdayShort } from '#domain/language/dates'
import { labelIn, useLanguage } from '#renderer/i18n/use-language.ts'
import type { CalendarEdits } from './calendar-data.ts'
import { dayMarks } from './day-marks.ts'
import { weeksOf } from './grid-keys.ts'

interface MonthGridProps {
  readonly year: number
  readonly month: number
  readonly calendar: WorkingCalendar
  readonly workingDays: number
  readonly current: LocalDate
  readonly edited: CalendarEdits
  readonly onFocus: (day: LocalDate) => void
  readonly onOpen: ((day: LocalDate) => void) | undefined
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** One month; each day that is not ordinary carries a sign and says in words what it is. */
export function MonthGrid(props: MonthGridProps) {
  const { year, month, calendar, workingDays, current, edited, onFocus, onOpen, onKeyDown } = props
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const words = useDayWords()
  const name = monthName(month, language)
  return (
    <section className="q-settings-month" aria-label={`${name} ${year}`}>
      <div className="q-spread">
        <h3>{name}</h3>
        <span className="q-hint">{t('calendar.monthTotal', { count: workingDays })}</span>
      </div>
      <table>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={weekdayLong(weekday, language)}>
                {weekdayShort(weekday, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, at) => (
            <tr key={at}>
              {week.map((day, place) =>
                day === null ? (
                  <td key={place}>{null}</td>
                ) : (
                  <td key={day}>
                    <button
                      type="button"
                      className="q-settings-day"
                      data-day={day}
                      data-kind={calendar.noteOn(day).kind}
                      data-edited={edited[day] ? true : undefined}
                      tabIndex={day === current ? 0 : -1}
                      aria-label={words(day, calendar.noteOn(day), edited[day] !== undefined)}
                      title={words(day, calendar.noteOn(day), edited[day] !== undefined)}
                      onFocus={() => onFocus(day)}
                      onKeyDown={onKeyDown}
                      onClick={() => onOpen?.(day)}
                    >
                      <span>{dayOfMonth(day)}</span>
                      <span className="q-settings-mark" aria-hidden="true">
                        {edited[day] ? '✎' : dayMarks[calendar.noteOn(day).kind]}
                      </span>
                    </button>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** "8 March, Sunday: holiday – …". */
function useDayWords() {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  return (day: LocalDate, note: DayNote, isEdited: boolean): string => {
    const head = `${formatDay(day, language, 'dayMonth')}, ${weekdayLong(weekdayOf(day), language)}: ${what(note)}`
    return isEdited ? `${head} (${t('calendar.notApplied')})` : head
  }

  function what(note: DayNote): string {
    if (note.kind === 'holiday')
      return `${t('calendar.kind.holiday')} – ${labelIn(language, { kk: note.nameKk, ru: note.nameRu })}`
    if (note.kind === 'movedDayOff' && note.from !== null)
      return t('calendar.movedFrom', { day: formatDay(note.from, language, 'dayMonth') })
    return t(`calendar.kind.${note.kind}`)
  }
}
