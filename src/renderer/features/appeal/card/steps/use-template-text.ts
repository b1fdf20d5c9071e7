import { useEffect, useRef, useState } from 'react'
import type { OperationInput } from '#contract/operations'
import { registerClient } from '#renderer/host/client.ts'

type Fill = OperationInput<'template.fill'>

export interface TemplateText {
  readonly templateId: string | null
  /** Puts the text of a template in place of what stands there. */
  readonly choose: (templateId: string | null) => void
  /** Brings back what stood there before the last template; `undefined` when there was nothing. */
  readonly restore: (() => void) | undefined
  /** Fields that the facts do not fill yet. */
  readonly missing: readonly string[]
  /** A person wrote in it: it follows the facts no more. */
  readonly isTyped: boolean
}

/**
 * The text of a template, filled with the facts of the form. While nobody typed into it, it follows the facts; what a
 * person typed is replaced only when they choose a template, and can be brought back.
 */
export function useTemplateText(
  ask: Omit<Fill, 'templateId' | 'purpose'>,
  { text, onText }: { readonly text: string; readonly onText: (text: string) => void },
): TemplateText {
  const [templateId, setTemplateId] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const [former, setFormer] = useState('')
  const [missing, setMissing] = useState<readonly string[]>([])
  const [filledText, setFilledText] = useState<string>()
  const latest = useRef({ text, onText, filledText })
  useEffect(() => {
    latest.current = { text, onText, filledText }
  })
  const asked = JSON.stringify({ ...ask, templateId })
  useEffect(() => {
    if (templateId === null) return
    let gone = false
    void registerClient()
      .call('template.fill', JSON.parse(asked) as Fill)
      .then((answer) => {
        const now = latest.current
        const isTyped = now.filledText !== undefined && now.text !== now.filledText
        if (gone || !answer.ok || isTyped) return
        setFilledText(answer.value.text)
        setMissing(answer.value.missing)
        now.onText(answer.value.text)
      })
    return () => {
      gone = true
    }
  }, [templateId, asked, round])
  const isTyped = text.trim() !== '' && text !== filledText
  return {
    templateId,
    choose: (chosen) => {
      if (isTyped) setFormer(text)
      setFilledText(undefined)
      setRound(round + 1)
      setTemplateId(chosen)
    },
    restore:
      former === ''
        ? undefined
        : () => {
            onText(former)
            setFormer('')
            setTemplateId(null)
          },
    missing: isTyped ? [] : missing,
    isTyped,
  }
}
