import { useTranslation } from 'react-i18next'
import type { Dictionary } from '#renderer/host/use-dictionary.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import type { QuestionFile, SumRow } from './question-file.ts'
import { sumText, withoutOutcome } from './totals-line.ts'

/** Sums of a file beside those that it states, row by row, then a sentence whether they agree. */
export function ImportSums({ file, dictionary }: { readonly file: QuestionFile; readonly dictionary: Dictionary }) {
  const { t } = useTranslation('meeting')
  const name = ({ code }: SumRow): string =>
    code === withoutOutcome ? t('totals.open') : dictionary.label('published_groups', code)
  return (
    <section aria-label={t('import.sums')}>
      <table className="q-table q-meeting-sums" data-dense>
        <thead>
          <tr>
            <th scope="col">{t('import.group')}</th>
            <th scope="col" data-align="end">
              {t('import.counted')}
            </th>
            <th scope="col" data-align="end">
              {t('import.stated')}
            </th>
          </tr>
        </thead>
        <tbody>
          {file.groups.map((row) => (
            <tr key={row.code}>
              <td>{name(row)}</td>
              <td data-align="end">{row.counted}</td>
              <td data-align="end">{row.stated ?? '–'}</td>
            </tr>
          ))}
          <tr>
            <td>
              <strong>{t('import.total', { count: file.meetings })}</strong>
            </td>
            <td data-align="end">
              <strong>{file.questions}</strong>
            </td>
            <td data-align="end">
              <strong>{file.stated ?? '–'}</strong>
            </td>
          </tr>
        </tbody>
      </table>
      <p className="q-meeting-sum" role="status">
        <span>{sumText(file.groups.map(({ code, counted }) => ({ code, count: counted })))}</span>
        <span className="q-due" data-state={file.agrees ? 'closed' : 'late'}>
          <DueShape shape={file.agrees ? 'done' : 'late'} />
          <span className="q-due-words">{file.agrees ? t('import.agrees') : t('import.differs')}</span>
        </span>
      </p>
    </section>
  )
}
