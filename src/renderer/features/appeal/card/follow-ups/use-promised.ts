import { useMemo } from 'react'
import { localDate } from '#domain/calendar/local-date'
import type { AppealCard } from '#contract/appeal-fields'
import { officeToday } from '../steps/day-of-step.tsx'
import { promisedIn, stillUnrecorded, type Promised } from './promised.ts'

/** Promises of the last reply, or of the one that waits for its signature, that no action was recorded for. */
export function usePromised({ prepared, replies, followUps }: AppealCard): readonly Promised[] {
  const text = (replies.at(-1) ?? prepared)?.text ?? ''
  return useMemo(
    () =>
      stillUnrecorded(
        promisedIn(text, localDate(officeToday())),
        followUps.map(({ what }) => what),
      ),
    [text, followUps],
  )
}
