import { expect, test, vi } from 'vitest'
import {
  currentDraftId,
  dropMirror,
  keepCurrentDraftId,
  mergeDrafts,
  mirrorDraft,
  mirroredDrafts,
  type MirrorStorage,
} from '#renderer/features/appeal/desk/desk-drafts.ts'

function storage(mostKeys = 100): MirrorStorage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (kept.size >= mostKeys) throw new Error('full')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
  }
}

const draft = (draftId: string, savedAt: string, title = '') => ({
  draftId,
  title,
  content: { surname: title },
  savedAt,
})

test('of two copies of one draft the newer is kept, and the newest draft stands first', () => {
  const saved = [draft('a', '2026-03-27T05:00:00.000Z', 'saved'), draft('b', '2026-03-27T06:00:00.000Z', 'other')]
  const local = [draft('a', '2026-03-27T07:00:00.000Z', 'typed after the host died')]
  expect(mergeDrafts(saved, local).map(({ title }) => title)).toEqual(['typed after the host died', 'other'])
  expect(mergeDrafts(saved, [draft('a', '2026-03-27T04:00:00.000Z', 'old')])[1]?.title).toBe('saved')
})

test('a mirror comes back until the register has the draft, for its own person only', () => {
  const browser = storage()
  mirrorDraft(browser, 'clerk-1', draft('a', '2026-03-27T05:00:00.000Z', 'mine'))
  mirrorDraft(browser, 'clerk-2', draft('b', '2026-03-27T05:00:00.000Z', 'not mine'))
  expect(mirroredDrafts(browser, 'clerk-1').map(({ title }) => title)).toEqual(['mine'])
  dropMirror(browser, 'clerk-1', 'a')
  expect(mirroredDrafts(browser, 'clerk-1')).toEqual([])
})

test('a damaged mirror is passed over', () => {
  const browser = storage()
  browser.setItem('qabyldau.desk.draft.clerk-1.a', '{"draftId":')
  expect(mirroredDrafts(browser, 'clerk-1')).toEqual([])
})

test('a full storage does not stop the typing', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const browser = storage(0)
  expect(mirrorDraft(browser, 'clerk-1', draft('a', '2026-03-27T05:00:00.000Z'))).toBe(false)
  keepCurrentDraftId(browser, 'clerk-1', 'a')
  expect(currentDraftId(browser, 'clerk-1')).toBeUndefined()
})
