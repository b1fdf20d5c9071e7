import { useTranslation } from 'react-i18next'
import type { OperationOutput } from '#contract/operations'
import { useFormat } from '#renderer/i18n/format.ts'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { DueShape } from '#renderer/ui/due-shape.tsx'

interface VerifyResultProps {
  readonly result: OperationOutput<'register.verify'>
  readonly at: string
}

/** The result of a check in words; problems line by line with the place. */
export function VerifyResult({ result, at }: VerifyResultProps) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const counts = t('check.counts', {
    events: format.number(result.events),
    appeals: format.number(result.appeals),
    files: format.number(result.files),
    at,
  })
  if (result.clean)
    return (
      <DoneBar>
        <strong>{t('check.clean')}</strong> {counts} {t('check.hash', { hash: result.headHash.slice(0, 8) })}
      </DoneBar>
    )
  return (
    <div className="q-note" data-tone="late" role="alert">
      <div className="q-stack">
        <p className="q-note-title">
          <DueShape shape="late" />
          {t('check.problems', { count: result.problems.length })}
        </p>
        <p>{t('check.whatToDo')}</p>
        <ul className="q-settings-problems">
          {result.problems.map((problem) => (
            <li key={`${problem.kind} ${problem.where} ${problem.seq ?? ''}`}>
              <strong>{t(`problem.${problem.kind}`)}</strong> {problem.where}
              {problem.seq !== null && ` · ${t('check.entry', { seq: format.number(problem.seq) })}`}
              <span className="q-second"> {problem.detail}</span>
            </li>
          ))}
        </ul>
        <p className="q-second">{counts}</p>
      </div>
    </div>
  )
}
