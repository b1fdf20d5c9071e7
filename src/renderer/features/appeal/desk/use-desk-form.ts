import { useEffect, useRef, useState } from 'react'
import { newCommandId } from '#renderer/host/client.ts'
import { useOperation } from '#renderer/host/use-query.ts'
import {
  blankForm,
  firstFields,
  formFromDraft,
  isUntouched,
  keptFields,
  type DeskForm,
  type KeptFields,
} from './desk-form.ts'
import {
  currentDraftId,
  keepCurrentDraftId,
  mergeDrafts,
  mirroredDrafts,
  type DeskDraft,
  type MirrorStorage,
} from './desk-drafts.ts'
import { readKeptFields, writeKeptFields } from './kept-fields.ts'

export interface DeskFormState {
  /** Also the id of the registration: the same appeal cannot be registered twice, not even after a crash. */
  readonly draftId: string
  readonly form: DeskForm
  readonly set: <Name extends keyof DeskForm>(name: Name, value: DeskForm[Name]) => void
  readonly change: (next: (form: DeskForm) => DeskForm) => void
  /** An empty form for the next person; an unfinished one stays among the drafts. */
  readonly startNew: () => void
  readonly continueDraft: (draft: DeskDraft) => void
  readonly drafts: readonly DeskDraft[]
  readonly refreshDrafts: () => void
}

interface Sheet {
  readonly draftId: string
  readonly form: DeskForm
}

/** The form on the desk and the unfinished ones beside it. `userId` is of the signed-in person; `first`: fields of a desk that was never used. */
export function useDeskForm(userId: string, first: Partial<KeptFields>): DeskFormState {
  const [sheet, setSheet] = useState<Sheet>(() => firstSheet(localStorage, userId, first))
  const list = useOperation('draft.list', { screen: 'desk' }, { enabled: userId !== '' })
  const wanted = useRef(currentDraftId(localStorage, userId))
  const saved = list.value?.items
  useEffect(() => keepCurrentDraftId(localStorage, userId, sheet.draftId), [userId, sheet.draftId])
  // A reload comes back to its draft as soon as the register has told of it, unless typing began before.
  useEffect(() => {
    const draft = saved?.find(({ draftId }) => draftId === wanted.current)
    if (saved === undefined) return
    wanted.current = undefined
    if (draft) setSheet((now) => (isUntouched(now.form) ? sheetOf(draft, now.form) : now))
  }, [saved])

  const change = (next: (form: DeskForm) => DeskForm): void => setSheet((now) => ({ ...now, form: next(now.form) }))
  return {
    ...sheet,
    change,
    set: (name, value) => change((form) => ({ ...form, [name]: value })),
    startNew: () => {
      writeKeptFields(localStorage, userId, keptFields(sheet.form))
      setSheet({ draftId: newCommandId(), form: blankForm(keptFields(sheet.form)) })
      list.refetch()
    },
    continueDraft: (draft) => setSheet((now) => sheetOf(draft, now.form)),
    drafts: mergeDrafts(saved ?? [], mirroredDrafts(localStorage, userId)),
    refreshDrafts: list.refetch,
  }
}

function sheetOf(draft: DeskDraft, now: DeskForm): Sheet {
  return { draftId: draft.draftId, form: formFromDraft(draft.content, blankForm(keptFields(now))) }
}

function firstSheet(storage: MirrorStorage, userId: string, first: Partial<KeptFields>): Sheet {
  const kept = readKeptFields(storage, userId) ?? { ...firstFields, ...first }
  const blank = blankForm(kept)
  const current = currentDraftId(storage, userId)
  const mirror = mirroredDrafts(storage, userId).find(({ draftId }) => draftId === current)
  return mirror ? sheetOf(mirror, blank) : { draftId: newCommandId(), form: blank }
}
