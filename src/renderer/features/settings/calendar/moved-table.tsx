import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { useFormat } from '#renderer/i18n/format.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { clockKey } from './clock-words.ts'
import { counted } from './counted.ts'

interface MovedTableProps {
  readonly moved: OperationOutput<'calendar.preview'>['moved']
  /** Appeals that move, of which the table may show only the first. */
  readonly total: number
}

/** Open appeals whose terms would move, those that become late first: which term, from which day to which. */
export function MovedTable({ moved, total }: MovedTableProps) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const more = total - new Set(moved.map(({ appealId }) => appealId)).size
  return (
    <>
      <div className="q-calendar-moved" role="group" aria-label={t('calendar.movedName')} tabIndex={0}>
        <table className="q-table" data-dense aria-label={t('calendar.movedName')}>
          <thead>
            <tr>
              <th scope="col">{t('calendar.movedNumber')}</th>
              <th scope="col">{t('calendar.movedTerm')}</th>
              <th scope="col">{t('calendar.movedBefore')}</th>
              <th scope="col">{t('calendar.movedAfter')}</th>
              <th scope="col">{t('calendar.movedState')}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map((row) => (
              <tr key={`${row.appealId} ${row.clock}`}>
                <td>{row.number}</td>
                <td>{t(clockKey(row.clock))}</td>
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
      </div>
      {more > 0 && <p className="q-hint">{t('calendar.movedMore', counted(more))}</p>}
    </>
  )
}
