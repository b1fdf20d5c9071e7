import type { Failure } from '#contract/failure'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'

export interface CardNoticesProps {
  readonly done: string | undefined
  readonly failure: Failure | undefined
  readonly onUndo: (() => void) | undefined
}

/** What was done or could not be, on top of the card. */
export function CardNotices({ done, failure, onUndo }: CardNoticesProps) {
  if (done === undefined && !failure) return null
  return (
    <div className="card-notices">
      <FailureNotice failure={failure} />
      {!failure && done !== undefined && <DoneBar onUndo={onUndo}>{done}</DoneBar>}
    </div>
  )
}
