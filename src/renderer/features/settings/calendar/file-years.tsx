import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'

/** What each year of the file holds, so that a wrong file is seen before it is loaded. */
export function FileYears({ years }: { readonly years: OperationOutput<'calendar.preview'>['years'] }) {
  const { t } = useTranslation('settings')
  return (
    <table className="q-table" data-dense aria-label={t('calendar.file.years')}>
      <thead>
        <tr>
          <th scope="col">{t('calendar.file.year')}</th>
          <th scope="col">{t('calendar.file.status')}</th>
          <th scope="col" data-number>
            {t('calendar.file.workingDays')}
          </th>
          <th scope="col" data-number>
            {t('calendar.file.holidays')}
          </th>
          <th scope="col" data-number>
            {t('calendar.file.movedDaysOff')}
          </th>
          <th scope="col" data-number>
            {t('calendar.file.workingWeekendDays')}
          </th>
          <th scope="col" data-number>
            {t('calendar.file.changedDays')}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map((one) => (
          <tr key={one.year}>
            <td>
              {one.year}
              {one.isNew && <span className="q-hint"> {t('calendar.file.isNew')}</span>}
            </td>
            <td>{t(`calendar.status.${one.status}`)}</td>
            <td data-number>{one.workingDays}</td>
            <td data-number>{one.holidays}</td>
            <td data-number>{one.movedDaysOff}</td>
            <td data-number>{one.workingWeekendDays}</td>
            <td data-number>{one.changedDays}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
