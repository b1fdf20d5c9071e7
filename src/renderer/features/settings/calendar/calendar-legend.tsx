import { useTranslation } from 'react-i18next'
import { dayMarks } from './day-marks.ts'

/** What the marks of days mean. */
export function CalendarLegend() {
  const { t } = useTranslation('settings')
  return (
    <ul className="q-settings-legend" aria-label={t('calendar.legend')}>
      {(['weekend', 'holiday', 'movedDayOff', 'workingWeekend'] as const).map((kind) => (
        <li key={kind}>
          <span className="q-settings-day" data-kind={kind} aria-hidden="true">
            <span>8</span>
            <span className="q-settings-mark">{dayMarks[kind]}</span>
          </span>
          {t(`calendar.kind.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
