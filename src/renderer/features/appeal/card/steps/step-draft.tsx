import { useEffect, useState, type ReactNode } from 'react'
import { newCommandId, registerClient } from '#renderer/host/client.ts'
import { UploadWatch } from './upload-watch.tsx'

/** Half-typed form of one step of one appeal. */
export interface StepDraft {
  readonly draftId: string
  readonly screen: string
  readonly title: string
  /** What was typed and not sent; `undefined` when the form begins empty. */
  readonly kept: Readonly<Record<string, unknown>> | undefined
}

export interface WithDraftProps {
  /** Name of the step. */
  readonly step: string
  readonly appealId: string
  readonly number: string
  readonly children: (draft: StepDraft) => ReactNode
}

/** Looks for what was typed before and not sent, then draws the form. A register that does not answer begins an empty one. */
export function WithDraft({ step, appealId, number, children }: WithDraftProps) {
  const [draft, setDraft] = useState<StepDraft>()
  useEffect(() => {
    let gone = false
    const screen = `step:${step}:${appealId}`
    void registerClient()
      .call('draft.list', { screen })
      .then((answer) => {
        if (gone) return
        const found = answer.ok ? answer.value.items[0] : undefined
        setDraft({ draftId: found?.draftId ?? newCommandId(), screen, title: number, kept: found?.content })
      })
    return () => {
      gone = true
    }
  }, [step, appealId, number])
  return draft === undefined ? null : <UploadWatch>{children(draft)}</UploadWatch>
}

/** Keeps a form while it is typed. */
export async function keepStepDraft({ draftId, screen, title }: StepDraft, values: object): Promise<void> {
  await registerClient().call('draft.save', { draftId, screen, title, content: { ...values } })
}

/** The step was taken, or its form is begun anew. */
export async function dropStepDraft({ draftId }: StepDraft): Promise<void> {
  await registerClient().call('draft.discard', { draftId })
}
