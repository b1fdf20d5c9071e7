import type { OperationOutput } from '#contract/operations'
import { useOperation } from '#renderer/host/use-query.ts'
import { useDebounced } from '#renderer/ui/use-debounced.ts'

export type ReplyCheck = OperationOutput<'reply.check'>
export type ReplyFinding = ReplyCheck['findings'][number]
export type ReplyPoint = ReplyCheck['points'][number]

/** Pause in typing after which the text is read again, in milliseconds. */
const pause = 400

/** What the check says of a text, a moment after it was typed; the answer before stays until then. */
export function useReplyCheck(asked: {
  readonly number: string
  readonly text: string
  readonly language: 'kk' | 'ru' | 'en'
  readonly outcome: string | null
}) {
  const { number, text, language, outcome } = useDebounced(asked, pause)
  return useOperation(
    'reply.check',
    { number, text, language, outcome: outcome ?? '' },
    { keepPrevious: true, reads: ['appeal'] },
  )
}

/** Signs of a formal reply, each named once. */
export function flagsOf({ findings }: ReplyCheck): readonly string[] {
  return [...new Set(findings.filter(({ level }) => level === 'flag').map(({ flag }) => flag))]
}
