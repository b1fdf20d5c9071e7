/** The address of the list is its filter: it can be kept, sent to a colleague and opened again. */
import { z } from 'zod'
import { appealFilter, appealSorts } from '#contract/appeal'

const conditions = z.object({
  ...appealFilter.shape,
  state: appealFilter.shape.state.unwrap().optional(),
  sort: z.enum(appealSorts).optional(),
  descending: z.boolean().optional(),
})

export type AppealSearch = z.infer<typeof conditions>

/** Reads the conditions of an address; one that is not understood is left out, the others hold. */
export function appealSearchOf(search: Readonly<Record<string, unknown>>): AppealSearch {
  const texts = Object.fromEntries(
    Object.entries(search).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
  )
  const parsed = conditions.safeParse(texts)
  if (parsed.success) return parsed.data
  const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')))
  const right = Object.fromEntries(Object.entries(texts).filter(([name]) => !wrong.has(name)))
  return conditions.safeParse(right).data ?? {}
}
