/** Puts facts into a template. What is not known stays a gap that is seen, never a brace and never a failure. */
import type { TemplateFacts, TemplateField } from './fields.ts'
import type { TemplatePart } from './parse-template.ts'
import type { TextLanguage } from './purposes.ts'
import { sayFact } from './say-fact.ts'

/** What stands in the text for a fact that is missing. */
export const gap = '[…]'

export interface FilledText {
  readonly text: string
  /** Fields without a value, each once, in the order of the text. */
  readonly missing: readonly TemplateField[]
}

/** The text with its facts said in its language. */
export function fillTemplate(parts: readonly TemplatePart[], facts: TemplateFacts, language: TextLanguage): FilledText {
  const missing = new Set<TemplateField>()
  const pieces = parts.map((part) => {
    if (part.part === 'text') return part.text
    const said = sayFact(part.name, facts[part.name], language)
    if (said === undefined) missing.add(part.name)
    return said ?? gap
  })
  return { text: pieces.join(''), missing: [...missing] }
}
