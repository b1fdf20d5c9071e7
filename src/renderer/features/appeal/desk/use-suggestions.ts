import { useMemo } from 'react'
import type { OperationOutput } from '#contract/operations'
import { useOperation } from '#renderer/host/use-query.ts'
import { useDebounced } from '#renderer/ui/use-debounced.ts'
import type { DeskForm } from './desk-form.ts'
import { suggestInput } from './suggest-input.ts'

export type Suggestions = OperationOutput<'appeal.suggest'>

/** Pause in typing after which earlier and similar appeals are looked for, in milliseconds. */
const pause = 250

/** Earlier and similar appeals for the form as it stands. Only the answer to the newest question is shown; failures stay quiet. */
export function useSuggestions(form: DeskForm): Suggestions | undefined {
  const input = useMemo(() => suggestInput(form), [form])
  const asked = useDebounced(input, pause)
  const answer = useOperation('appeal.suggest', asked ?? {}, {
    enabled: asked !== undefined,
    keepPrevious: true,
    reads: ['appeal'],
  })
  return input === undefined || asked === undefined ? undefined : answer.value
}
