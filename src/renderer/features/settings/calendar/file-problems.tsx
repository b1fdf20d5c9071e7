import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { issueText } from '#renderer/i18n/failure-text.ts'

interface FileProblemsProps {
  readonly problems: OperationOutput<'calendar.preview'>['problems']
  /** Goes to a line of the text. */
  readonly onLine: (line: number) => void
}

/** As many as the register tells at once. */
const mostProblems = 100

/** Every mistake of the file: its line, its column, what to do. A line leads to its place in the text. */
export function FileProblems({ problems, onLine }: FileProblemsProps) {
  const { t } = useTranslation('settings')
  return (
    <section className="q-stack" aria-label={t('calendar.file.problems', { count: problems.length })}>
      <div className="q-note" data-tone="late" role="alert">
        <div>
          <strong>{t('calendar.file.problems', { count: problems.length })} </strong>
          {t('calendar.file.problemsText')}{' '}
          {problems.length >= mostProblems && t('calendar.file.problemsMany', { count: mostProblems })}
        </div>
      </div>
      <table className="q-table q-calendar-problems" data-dense>
        <thead>
          <tr>
            <th scope="col">{t('calendar.file.line')}</th>
            <th scope="col">{t('calendar.file.column')}</th>
            <th scope="col">{t('calendar.file.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, at) => (
            <tr key={at}>
              <td>
                <button
                  type="button"
                  className="q-calendar-line"
                  aria-label={`${t('calendar.file.line')} ${problem.line}`}
                  onClick={() => onLine(problem.line)}
                >
                  {problem.line}
                </button>
              </td>
              <td>{problem.column ?? '—'}</td>
              <td className="q-calendar-whole">{issueText(problem, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
