import { useMemo } from 'react'
import type { Role } from '#contract/operation'
import type { OperationOutput } from '#contract/operations'
import { useOwnOfficial } from '#renderer/features/appeal/words/use-own-official.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import { urgentCount, urgentOf, urgentOfAll, type Urgent } from './urgent.ts'
import type { SectionKey } from './sections.ts'

export interface SectionCounts {
  readonly counts: OperationOutput<'appeal.counts'> | undefined
  /** What the board of this person shows as late or near. */
  readonly urgent: Urgent | undefined
  readonly of: (section: SectionKey) => number | undefined
}

/** Numbers beside the sections: open items. That of today is what its board shows to this person as late or near. */
export function useSectionCounts(role: Role): SectionCounts {
  const counts = useOperation('appeal.counts', {}, { reads: ['calendar', 'official'] }).value
  const promises = useOperation('commitment.list', { state: 'open' }, { reads: ['meeting'] }).value?.open
  const isOwnBoard = useOwnOfficial() !== undefined && role === 'official'
  const board = useOperation(
    'reminder.board',
    { mine: true, perGroup: 0 },
    { reads: ['appeal', 'calendar', 'official'], enabled: isOwnBoard },
  ).value
  const urgent = useMemo(
    () => (isOwnBoard ? board && urgentOf(board) : counts && urgentOfAll(counts)),
    [isOwnBoard, board, counts],
  )
  return {
    counts,
    urgent,
    of: (section) => {
      if (section === 'appeals') return counts?.open
      // Promises at meetings and actions promised in replies are two lists of one section.
      if (section === 'commitments')
        return counts && promises !== undefined ? promises + counts.openFollowUps : undefined
      return section === 'today' && urgent ? urgentCount(urgent) : undefined
    },
  }
}
