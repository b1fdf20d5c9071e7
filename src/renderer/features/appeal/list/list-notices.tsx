import type { Failure } from '#contract/failure'
import { DoneBar } from '#renderer/ui/done-bar.tsx'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import type { PaperWork } from './use-list-papers.ts'

export interface ListNoticesProps {
  readonly work: PaperWork | undefined
  readonly failure: Failure | undefined
  readonly done: string | undefined
}

/** Long work on the list: how far it is, how it ended. */
export function ListNotices({ work, failure, done }: ListNoticesProps) {
  if (!work && !failure && done === undefined) return null
  return (
    <div className="appeal-notices">
      {work && (
        <ProgressBar
          label={work.label}
          done={work.progress?.done ?? 0}
          total={work.progress?.total ?? null}
          onCancel={work.cancel}
          cancelLabel={work.cancelLabel}
        />
      )}
      <FailureNotice failure={failure} />
      {!work && done !== undefined && <DoneBar>{done}</DoneBar>}
    </div>
  )
}
