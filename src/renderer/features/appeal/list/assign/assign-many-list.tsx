import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/i18n/format.ts'
import { DueChip } from '#renderer/ui/due-chip.tsx'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import type { CheckedAppeal } from './assign-many.ts'

interface AssignManyListProps {
  readonly checked: readonly CheckedAppeal[]
  readonly ready: number
}

/** The appeals one by one with what is odd about each; those that would be refused come first. */
export function AssignManyList({ checked, ready }: AssignManyListProps) {
  const { t } = useTranslation('work')
  const format = useFormat()
  const ordered = checked.toSorted((a, b) => weight(b) - weight(a))
  return (
    <section aria-labelledby="assign-many-list">
      <h3 id="assign-many-list">{t('assign.list')}</h3>
      <p className="q-second" role="status">
        {t('assign.ready', { ready: format.number(ready), total: format.number(checked.length) })}
      </p>
      <ul className="assign-many-list" tabIndex={0} aria-label={t('assign.listLabel')}>
        {ordered.map(({ row, notes, isRefused }) => (
          <li key={row.number}>
            <span className="appeal-number">{row.number}</span>
            <span className="q-line">
              <DueChip {...row} /> <span className="q-second">{row.applicant}</span>
            </span>
            {notes.map((note) => (
              <p key={note} className={isRefused ? 'appeal-refused' : 'appeal-owed'}>
                <DueShape shape={isRefused ? 'late' : 'soon'} />
                {t(`assign.note.${note}`, { name: row.leadName })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function weight({ isRefused, notes }: CheckedAppeal): number {
  return (isRefused ? 2 : 0) + (notes.length > 0 ? 1 : 0)
}
