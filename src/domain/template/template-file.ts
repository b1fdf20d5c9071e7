/** Reads the templates that come with the program. */
import { type Refusal, refuse } from '../refusal.ts'
import { type TemplatePurpose, templatePurposes } from './purposes.ts'
import { type KnownTemplate, refuseTemplate } from './template.ts'

/**
 * Templates in the order of the file. A text is written there as a list of paragraphs, with an empty line between two.
 * Refuses `template.not-a-file`, `template.bad-entry` with the place, and what `refuseTemplate` refuses.
 */
export function readTemplateFile(json: unknown): readonly KnownTemplate[] | Refusal {
  const list = isRecord(json) ? json['templates'] : undefined
  if (!Array.isArray(list)) return refuse('template.not-a-file')
  const read: KnownTemplate[] = []
  for (const [index, entry] of list.entries()) {
    const template = readEntry(entry)
    if (!template || read.some((one) => one.templateId === template.templateId)) {
      return refuse('template.bad-entry', { entry: index + 1 })
    }
    const refused = refuseTemplate(template)
    if (refused) return refuse(refused.reason, { ...refused.facts, entry: index + 1 })
    read.push(template)
  }
  return read
}

function readEntry(entry: unknown): KnownTemplate | undefined {
  if (!isRecord(entry)) return undefined
  const { id, outcome, nameKk, nameRu } = entry
  const purpose = purposeOf(entry['purpose'])
  const textKk = paragraphs(entry['kk'])
  const textRu = paragraphs(entry['ru'])
  if (typeof id !== 'string' || typeof nameKk !== 'string' || typeof nameRu !== 'string') return undefined
  if (purpose === undefined || textKk === undefined || textRu === undefined) return undefined
  const ofOutcome = typeof outcome === 'string' ? outcome : null
  return { templateId: id, purpose, outcome: ofOutcome, nameKk, nameRu, textKk, textRu, isActive: true }
}

function purposeOf(value: unknown): TemplatePurpose | undefined {
  return templatePurposes.find((purpose) => purpose === value)
}

function paragraphs(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const lines = value.filter((one) => typeof one === 'string')
  return lines.length === value.length ? lines.join('\n\n') : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
