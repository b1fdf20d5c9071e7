/** What the next numbers would look like under a template, before it is saved. */
import { formatNumber, parseNumberTemplate, validateNumbering, type SeriesScope } from '#domain/number/template'
import { isRefusal, type Refusal } from '#domain/refusal'

/** Codes that stand for the kinds in the examples. */
const exampleKinds = ['A', 'C'] as const

export interface NumberExample {
  readonly deskCode: string
  readonly kind: 'application' | 'complaint'
  readonly numbers: readonly string[]
}

export interface NumberingDraft {
  readonly template: string
  readonly scope: SeriesScope
  readonly organisationCode: string
  readonly deskCodes: readonly string[]
  readonly year: number
}

/** Two numbers for each series that the scope makes, or why the template cannot be used. Source: R-10. */
export function numberExamples(draft: NumberingDraft): readonly NumberExample[] | Refusal {
  const template = parseNumberTemplate(draft.template)
  if (isRefusal(template)) return template
  const refused = validateNumbering(template, draft.scope)
  if (refused) return refused
  const byDesk = draft.scope === 'desk' || draft.scope === 'deskAndKind'
  const byKind = draft.scope === 'kind' || draft.scope === 'deskAndKind'
  const desks = draft.deskCodes.length > 0 ? draft.deskCodes : ['1']
  const shownDesks = byDesk ? desks.slice(0, 3) : desks.slice(0, 1)
  const kinds = byKind ? exampleKinds : exampleKinds.slice(0, 1)
  return shownDesks.flatMap((deskCode) =>
    kinds.map((kindCode) => ({
      deskCode,
      kind: kindCode === 'A' ? ('application' as const) : ('complaint' as const),
      numbers: [1, 2].map((seq) =>
        formatNumber(template, { org: draft.organisationCode, deskCode, kindCode, year: draft.year, seq }),
      ),
    })),
  )
}
