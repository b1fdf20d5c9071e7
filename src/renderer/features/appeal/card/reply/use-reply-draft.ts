import { useEffect, useRef, useState } from 'react'
import { registerClient } from '#renderer/host/client.ts'
import { dropStepDraft, type StepDraft } from '../steps/step-draft.tsx'
import type { OperationInput } from '#contract/operations'

/** Pause in typing after which the form is kept, in milliseconds. */
const pause = 500

export interface ReplyDraft {
  /** When the form was last kept. */
  readonly savedAt: string | undefined
  /** The form was sent: its copy goes for good. */
  readonly forget: () => void
  /** Drops the copy; what is typed next is kept again. */
  readonly drop: () => void
}

/** Keeps a long form a moment after each change, and at once when the screen is left. */
export function useReplyDraft(draft: StepDraft, values: object, untouched: object): ReplyDraft {
  const [savedAt, setSavedAt] = useState<string>()
  const isForgotten = useRef(false)
  const isKept = useRef(draft.kept !== undefined)
  const waiting = useRef<() => void>(undefined)
  const written = JSON.stringify(values)
  const isSame = written === JSON.stringify(untouched)
  useEffect(() => {
    if (isForgotten.current || (isSame && !isKept.current)) return
    const save = (): void => {
      waiting.current = undefined
      isKept.current = !isSame
      if (isSame) void dropStepDraft(draft)
      else void keep(draft, written).then((at) => at !== undefined && setSavedAt(at))
    }
    waiting.current = save
    const timer = setTimeout(save, pause)
    return () => clearTimeout(timer)
  }, [draft, written, isSame])
  useEffect(
    () => () => {
      if (!isForgotten.current) waiting.current?.()
    },
    [],
  )
  return {
    savedAt,
    forget: () => {
      isForgotten.current = true
      waiting.current = undefined
      void dropStepDraft(draft)
    },
    drop: () => {
      isKept.current = false
      waiting.current = undefined
      setSavedAt(undefined)
      void dropStepDraft(draft)
    },
  }
}

async function keep({ draftId, screen, title }: StepDraft, written: string): Promise<string | undefined> {
  const content = JSON.parse(written) as OperationInput<'draft.save'>['content']
  const kept = await registerClient().call('draft.save', { draftId, screen, title, content })
  return kept.ok ? kept.value.savedAt : undefined
}
