/** A template as the office keeps it, and the rules that every edit of one must hold. */
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { parseTemplate } from './parse-template.ts'
import type { TemplatePurpose } from './purposes.ts'

export interface Template {
  readonly purpose: TemplatePurpose
  /** Outcome of the reply that it is written for; null for every other purpose, and for a reply of any outcome. */
  readonly outcome: string | null
  readonly nameKk: string
  readonly nameRu: string
  readonly textKk: string
  readonly textRu: string
  /** A closed template is offered no more; letters that were written with it keep their text. */
  readonly isActive: boolean
}

export type KnownTemplate = Template & { readonly templateId: string }

/** Each carries the whole new value. */
export type TemplateEvent = {
  readonly type: 'template.saved' | 'template.closed' | 'template.reopened'
  readonly template: Template
}

/**
 * Whether both texts can be filled. Refuses what `parseTemplate` refuses, with the `language` of the text, and
 * `template.outcome-not-here` for an outcome where nothing is replied.
 */
export function refuseTemplate(template: Template): Refusal | undefined {
  const { purpose, outcome } = template
  if (outcome !== null && purpose !== 'reply') return refuse('template.outcome-not-here', { purpose })
  for (const [language, text] of [
    ['kk', template.textKk],
    ['ru', template.textRu],
  ] as const) {
    const parts = parseTemplate(text, purpose)
    if (isRefusal(parts)) return refuse(parts.reason, { ...parts.facts, language })
  }
  return undefined
}

/** A form always finds a text: the last template of a purpose stays. Refuses `template.last-of-purpose`. */
export function refuseLastOfPurpose(known: readonly KnownTemplate[], closed: KnownTemplate): Refusal | undefined {
  const others = known.filter((one) => one.templateId !== closed.templateId && one.isActive)
  return others.some(({ purpose }) => purpose === closed.purpose)
    ? undefined
    : refuse('template.last-of-purpose', { purpose: closed.purpose })
}

/** Tells whether two templates say the same. */
export function isSameTemplate(a: Template, b: Template): boolean {
  const fields = ['purpose', 'outcome', 'nameKk', 'nameRu', 'textKk', 'textRu', 'isActive'] as const
  return fields.every((field) => a[field] === b[field])
}

/**
 * The template that a form begins with: the first open one for the outcome, else one for any outcome; where no outcome is
 * asked for, the first of the purpose. Undefined when none fits.
 */
export function templateFor<Known extends Template>(
  known: readonly Known[],
  { purpose, outcome }: { readonly purpose: TemplatePurpose; readonly outcome: string | null },
): Known | undefined {
  const open = known.filter((one) => one.isActive && one.purpose === purpose)
  return (
    open.find((one) => one.outcome === outcome) ??
    open.find((one) => one.outcome === null) ??
    (outcome === null ? open[0] : undefined)
  )
}
