/** Half-typed forms. Saved per field while typing, so that a reload or a crash loses nothing; any number is kept. */
import { z } from 'zod'
import { query, task } from './operation.ts'
import { done, id } from './fields.ts'

export const draft = z.strictObject({
  draftId: z.string(),
  screen: z.string(),
  title: z.string(),
  content: z.record(z.string(), z.json()),
  savedAt: z.string(),
})
export type Draft = z.infer<typeof draft>

export const draftSave = task('draft.save', {
  access: 'signedIn',
  changes: [],
  input: z.strictObject({
    draftId: id,
    screen: z.string().min(1).max(60),
    title: z.string().max(200),
    content: z.record(z.string(), z.json()),
  }),
  output: z.strictObject({ savedAt: z.string() }),
})
export const draftList = query('draft.list', {
  access: 'signedIn',
  input: z.strictObject({ screen: z.string().min(1).max(60) }),
  output: z.strictObject({ items: z.array(draft) }),
})
export const draftDiscard = task('draft.discard', {
  access: 'signedIn',
  changes: ['draft'],
  input: z.strictObject({ draftId: id }),
  output: done,
})
