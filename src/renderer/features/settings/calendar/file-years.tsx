import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'

/** What each year of the file holds, so that a wrong file is seen before it is loaded. */
export function FileYears({ years }: { readonly years: OperationOutput<'calendar.preview'>['years'] }) {
  const { t } = useTranslation('settings')
  return (
    <table className="q-table q-calendar-years" data-dense aria-label={t('calendar.file.years')}>
      <thead>
        <tr>
          <th scope="col">{t('calendar.file.year')}</th>
          <th scope="col">{t('calendar.file.status')}</th>
          <th scope="col" data-align="end">
            {t('calendar.file.workingDays')}
          </th>
          <th scope="col" data-align="end">
            {t('calendar.file.holidays')}
          </th>
          <th scope="col" data-align="end">
            {t('calendar.file.movedDaysOff')}
          </th>
          <th scope="col" data-align="end">
            {t('calendar.file.workingWeekendDays')}
          </th>
          <th scope="col" data-align="end">
            {t('calendar.file.changedDays')}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map((one) => (
          <tr key={one.year}>
            <td className="q-calendar-whole">
              {one.year}
              {one.isNew && <span className="q-hint"> {t('calendar.file.isNew')}</span>}
            </td>
            <td className="q-calendar-whole">{t(`calendar.status.${one.status}`)}</td>
            <td data-align="end">{one.workingDays}</td>
            <td data-align="end">{one.holidays}</td>
            <td data-align="end">{one.movedDaysOff}</td>
            <td data-align="end">{one.workingWeekendDays}</td>
            <td data-align="end">{one.changedDays}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
