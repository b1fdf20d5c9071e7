/**
 * Reads a text with fields. `{number}` is a field; a doubled brace `{{` or `}}` is the brace itself. What cannot be read
 * is refused by name while the template is written, so that no letter is ever printed with a brace in it.
 */
import { type Refusal, refuse } from '../refusal.ts'
import { fieldsOf, isTemplateField, type TemplateField } from './fields.ts'
import { nearestField } from './nearest-field.ts'
import type { TemplatePurpose } from './purposes.ts'

export type TemplatePart =
  | { readonly part: 'text'; readonly text: string }
  | { readonly part: 'field'; readonly name: TemplateField }

/** Length of the piece of text that a refusal quotes, so that a person finds the place. */
const quoted = 24

/**
 * The parts of a text in order; two texts never stand side by side. Spaces inside the braces do not matter.
 * Refuses `template.unknown-field` and `template.field-of-other-purpose` with the field, the fields that are known and
 * the nearest of them, `template.field-empty`, `template.brace-unclosed` and `template.brace-unopened` with what stands
 * at the brace. Each carries `at`, the place of the brace counted from 0.
 */
export function parseTemplate(text: string, purpose: TemplatePurpose): readonly TemplatePart[] | Refusal {
  const parts: TemplatePart[] = []
  let plain = ''
  for (const { 0: piece, index } of text.matchAll(/\{\{|\}\}|\{[^{}\n]*\}|[{}]|[^{}]+/g)) {
    if (piece === '{{' || piece === '}}') plain += piece.slice(1)
    else if (piece === '{') return refuse('template.brace-unclosed', { at: index, near: near(text, index) })
    else if (piece === '}') return refuse('template.brace-unopened', { at: index, near: near(text, index) })
    else if (!piece.startsWith('{')) plain += piece
    else {
      const name = readField(piece, { purpose, at: index })
      if (typeof name !== 'string') return name
      if (plain !== '') parts.push({ part: 'text', text: plain })
      parts.push({ part: 'field', name })
      plain = ''
    }
  }
  if (plain !== '') parts.push({ part: 'text', text: plain })
  return parts
}

/** The text of parts: what `parseTemplate` reads back as the same parts. */
export function printTemplate(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) => (part.part === 'field' ? `{${part.name}}` : part.text.replaceAll(/[{}]/g, (brace) => brace + brace)))
    .join('')
}

function readField(
  piece: string,
  { purpose, at }: { readonly purpose: TemplatePurpose; readonly at: number },
): TemplateField | Refusal {
  const field = piece.slice(1, -1).trim()
  const names = fieldsOf(purpose)
  const known = names.map((name) => `{${name}}`).join(', ')
  if (field === '') return refuse('template.field-empty', { at, known })
  const found = names.find((name) => name === field)
  if (found) return found
  const reason = isTemplateField(field) ? 'template.field-of-other-purpose' : 'template.unknown-field'
  return refuse(reason, { at, field, known, nearest: nearestField(field, purpose) ?? null })
}

function near(text: string, at: number): string {
  const line = text.slice(Math.max(0, at - quoted / 2), at + quoted)
  return line.replaceAll(/\s+/g, ' ').trim()
}
