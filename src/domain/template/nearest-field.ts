/** What a person meant by a name that is no field: a slip of the pen, or the Kazakh or Russian word for the field. */
import { editDistance, trigramSimilarity } from '../search/similar-words.ts'
import { fieldsOf, templateFields, type TemplateField } from './fields.ts'
import type { TemplatePurpose } from './purposes.ts'

/** Slips at most in a name of the longest kind; a short name allows a third of its letters. */
const mostSlips = 4
/** Share of letter groups from which two words are taken for one. */
const alike = 0.45

/** The field of this purpose whose name or everyday word is nearest; undefined when none is near. */
export function nearestField(typed: string, purpose: TemplatePurpose): TemplateField | undefined {
  const word = typed.trim().toLowerCase()
  const weighed = fieldsOf(purpose).flatMap((name) =>
    [name, ...templateFields[name].also].flatMap((known) => {
      const slips = slipsBetween(word, known.toLowerCase())
      return slips === undefined ? [] : [{ name, slips }]
    }),
  )
  return weighed.toSorted((a, b) => a.slips - b.slips)[0]?.name
}

/** How far apart two words are, undefined when they are two words. A word that the other begins with is near. */
function slipsBetween(typed: string, known: string): number | undefined {
  if (typed.length > 60) return undefined
  const allowed = Math.min(mostSlips, Math.floor(Math.max(typed.length, known.length) / 3))
  const slips = editDistance(typed, known, allowed)
  if (slips !== undefined) return slips
  const begins = typed.length >= 3 && (known.startsWith(typed) || typed.startsWith(known))
  return begins || trigramSimilarity(typed, known) >= alike ? mostSlips + 1 : undefined
}
