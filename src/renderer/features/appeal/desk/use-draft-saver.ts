import { useEffect, useRef, useState } from 'react'
import { registerClient } from '#renderer/host/client.ts'
import { dropMirror, mirrorDraft, type DeskDraft, type DraftContent } from './desk-drafts.ts'
import { draftTitle, isUntouched, type DeskForm } from './desk-form.ts'

/** Pause in typing after which the draft goes to the register, in milliseconds. */
const pause = 400

export interface DraftNews {
  readonly savedAt: string
  /** False while only this window holds the text. */
  readonly acknowledged: boolean
}

export interface DraftSaver {
  readonly news: DraftNews | undefined
  /** Sends at once what waits for the pause. */
  readonly flush: () => void
  /** Stops: the draft was registered or discarded. */
  readonly forget: () => void
}

/** Keeps what is typed: at once in this window, after a short pause in the register. Nothing waits for it. */
export function useDraftSaver(draft: {
  readonly userId: string
  readonly draftId: string
  readonly form: DeskForm
}): DraftSaver {
  const { userId, draftId, form } = draft
  const [news, setNews] = useState<DraftNews>()
  const waiting = useRef<DeskDraft>(undefined)
  const sending = useRef<Promise<unknown>>(undefined)
  const forgotten = useRef<string>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  async function send(): Promise<void> {
    clearTimeout(timer.current)
    const copy = waiting.current
    if (copy === undefined || sending.current) return
    waiting.current = undefined
    const saving = registerClient().call('draft.save', {
      draftId: copy.draftId,
      screen: 'desk',
      title: copy.title,
      content: copy.content,
    })
    sending.current = saving
    const saved = await saving
    sending.current = undefined
    if (forgotten.current !== copy.draftId) {
      if (!saved.ok) waiting.current ??= copy
      else if (waiting.current === undefined) {
        dropMirror(localStorage, userId, copy.draftId)
        setNews({ savedAt: saved.value.savedAt, acknowledged: true })
      }
    }
    if (waiting.current !== undefined) timer.current = setTimeout(() => void send(), saved.ok ? 0 : 5_000)
  }

  useEffect(() => {
    if (userId === '' || isUntouched(form)) return
    const copy = {
      draftId,
      title: draftTitle(form),
      content: { ...form } as unknown as DraftContent,
      savedAt: new Date().toISOString(),
    }
    mirrorDraft(localStorage, userId, copy)
    waiting.current = copy
    setNews((before) => (before?.acknowledged === true ? before : { savedAt: copy.savedAt, acknowledged: false }))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void send(), pause)
  }, [userId, draftId, form])

  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => setNews(undefined), [draftId])

  return {
    news,
    flush: () => void send(),
    forget: () => {
      clearTimeout(timer.current)
      waiting.current = undefined
      forgotten.current = draftId
      dropMirror(localStorage, userId, draftId)
      // A copy that was on its way may arrive after the registration and would stand among the unfinished ones.
      void Promise.resolve(sending.current).then(() => registerClient().call('draft.discard', { draftId }))
    },
  }
}
