/** Puts facts into a template. What is not known stays a gap that is seen, never a brace and never a failure. */
import type { TemplateFacts, TemplateField } from './fields.ts'
import type { TemplatePart } from './parse-template.ts'
import type { TextLanguage } from './purposes.ts'
import { sayFact } from './say-fact.ts'

/** What stands in the text for a fact that is missing. */
export const gap = '[…]'

export interface FilledText {
  readonly text: string
  /** The same in pieces, so that a preview can show what was put in; `field` is null for the template's own words. */
  readonly pieces: readonly { readonly text: string; readonly field: TemplateField | null }[]
  /** Fields without a value, each once, in the order of the text. */
  readonly missing: readonly TemplateField[]
}

/** The text with its facts said in its language. */
export function fillTemplate(parts: readonly TemplatePart[], facts: TemplateFacts, language: TextLanguage): FilledText {
  const missing = new Set<TemplateField>()
  const pieces = parts.map((part) => {
    if (part.part === 'text') return { text: part.text, field: null }
    const said = sayFact(part.name, facts[part.name], language)
    if (said === undefined) missing.add(part.name)
    return { text: said ?? gap, field: part.name }
  })
  return { text: pieces.map(({ text }) => text).join(''), pieces, missing: [...missing] }
}
