/**
 * Unfinished appeals of this person at this window. A mirror in the browser holds only what the register has not
 * acknowledged yet, so that a host that died loses nothing and no personal data stays behind once it is saved.
 */
import { z } from 'zod'
import type { Draft } from '#contract/draft'

export type DraftContent = Record<string, z.core.util.JSONType>

const mirrored = z.object({
  draftId: z.string(),
  title: z.string(),
  content: z.record(z.string(), z.json()),
  savedAt: z.string(),
})

/** A draft as the desk lists it. */
export interface DeskDraft {
  readonly draftId: string
  readonly title: string
  readonly content: DraftContent
  readonly savedAt: string
}

/** The part of the browser's storage that is used; a map in tests. */
export type MirrorStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const mirrorPrefix = (userId: string): string => `qabyldau.desk.draft.${userId}.`
const currentKey = (userId: string): string => `qabyldau.desk.current.${userId}`

/** Keeps a draft in the browser until the register has it. A full storage is no reason to stop typing. */
export function mirrorDraft(storage: MirrorStorage, userId: string, draft: DeskDraft): boolean {
  try {
    storage.setItem(mirrorPrefix(userId) + draft.draftId, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

/** Drops the mirror once the register holds the same or a newer text. */
export function dropMirror(storage: MirrorStorage, userId: string, draftId: string): void {
  storage.removeItem(mirrorPrefix(userId) + draftId)
}

/** Drafts that the register has not acknowledged. Another person's are not read. */
export function mirroredDrafts(storage: MirrorStorage, userId: string): DeskDraft[] {
  const found: DeskDraft[] = []
  for (let at = 0; at < storage.length; at += 1) {
    const key = storage.key(at)
    if (key === null || !key.startsWith(mirrorPrefix(userId))) continue
    const draft = mirrored.safeParse(readJson(storage.getItem(key)))
    if (draft.success) found.push(draft.data)
  }
  return found
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

/** Saved and mirrored drafts as one list, newest first; of two copies of one draft the newer is kept. */
export function mergeDrafts(saved: readonly Pick<Draft, keyof DeskDraft>[], local: readonly DeskDraft[]): DeskDraft[] {
  const byId = new Map<string, DeskDraft>()
  for (const draft of [...saved, ...local]) {
    const known = byId.get(draft.draftId)
    if (known === undefined || draft.savedAt > known.savedAt) byId.set(draft.draftId, draft)
  }
  return [...byId.values()].toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
}

/** The draft that was on the form when the window was last open. */
export function currentDraftId(storage: MirrorStorage, userId: string): string | undefined {
  return storage.getItem(currentKey(userId)) ?? undefined
}

/** Remembers which draft is on the form, so that a reload comes back to it. */
export function keepCurrentDraftId(storage: MirrorStorage, userId: string, draftId: string): void {
  try {
    storage.setItem(currentKey(userId), draftId)
  } catch (error) {
    console.warn('the current draft could not be remembered', error)
  }
}
