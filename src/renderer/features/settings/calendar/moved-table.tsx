import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { useFormat } from '#renderer/i18n/format.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'

interface MovedTableProps {
  readonly moved: OperationOutput<'calendar.preview'>['moved']
  readonly total: number
}

/** Open appeals whose due date would move: from which day to which. */
export function MovedTable({ moved, total }: MovedTableProps) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  return (
    <div>
      <table className="q-table" data-dense aria-label={t('calendar.movedName')}>
        <thead>
          <tr>
            <th scope="col">{t('calendar.movedNumber')}</th>
            <th scope="col">{t('calendar.movedBefore')}</th>
            <th scope="col">{t('calendar.movedAfter')}</th>
            <th scope="col">{t('calendar.movedState')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.map((row) => (
            <tr key={row.appealId}>
              <td>{row.number}</td>
              <td>{format.day(row.dueOn)}</td>
              <td>{format.day(row.newDueOn)}</td>
              <td>
                <span className="q-due" data-state={row.becomesLate ? 'late' : 'inTime'}>
                  <DueShape shape={row.becomesLate ? 'late' : 'open'} />
                  <span className="q-due-words">
                    {row.becomesLate ? t('calendar.becomesLate') : t('calendar.staysInTime')}
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > moved.length && <p className="q-hint">{t('calendar.movedMore', { count: total - moved.length })}</p>}
    </div>
  )
}
