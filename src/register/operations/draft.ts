/** Half-typed forms, kept per person. */
import type { Draft } from '#contract/draft'
import type { QueryHandler, TaskHandler } from '../handler.ts'
import { isRefusal } from '#domain/refusal'
import { isMissing } from '../handler.ts'

export const draftSave: TaskHandler<'draft.save'> = async (input, { actor, instant, write }) => {
  const userId = signedIn(actor)
  const { draftId, screen, title } = input
  const kept = await write(async (tx) => {
    await tx.drafts.saveDraft({
      draftId,
      userId,
      screen,
      title,
      content: JSON.stringify(input.content),
      savedAt: instant,
    })
    return { savedAt: instant }
  })
  if (kept.outcome === 'answeredBefore' || isRefusal(kept.value) || isMissing(kept.value))
    throw new Error('a draft was not kept')
  return kept.value
}

export const draftList: QueryHandler<'draft.list'> = async ({ screen }, { tx, actor }) => {
  const drafts = await tx.drafts.drafts(actor.userId, screen)
  return {
    items: drafts.map(({ draftId, title, content, savedAt }) => ({
      draftId,
      screen,
      title,
      savedAt,
      content: JSON.parse(content) as Draft['content'],
    })),
  }
}

export const draftDiscard: TaskHandler<'draft.discard'> = async ({ draftId }, { actor, write }) => {
  const userId = signedIn(actor)
  await write(async (tx) => {
    await tx.drafts.discardDraft(userId, draftId)
    return { done: true as const }
  })
  return { done: true }
}

function signedIn(actor: { readonly userId: string } | undefined): string {
  if (!actor) throw new Error('drafts belong to a signed-in person')
  return actor.userId
}
