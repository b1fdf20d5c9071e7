import { useTranslation } from 'react-i18next'
import type { Failure } from '#contract/failure'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { StepDone } from './steps/use-step.ts'

export interface CardNoticesProps {
  readonly done: Omit<StepDone, 'undo'> | undefined
  readonly failure: Failure | undefined
  readonly onUndo: (() => void) | undefined
}

/** What was done or could not be, on top of the card, and what is odd about a step that was taken all the same. */
export function CardNotices({ done, failure, onUndo }: CardNoticesProps) {
  const { t } = useTranslation('life')
  if (done === undefined && !failure) return null
  return (
    <div className="card-notices">
      <FailureNotice failure={failure} />
      {!failure && done !== undefined && (
        <>
          <DoneBar onUndo={onUndo}>{done.words}</DoneBar>
          {done.warnings.map((warning) => (
            <WarningNote key={warning}>{t(`warning.${warning}`)}</WarningNote>
          ))}
        </>
      )}
    </div>
  )
}
