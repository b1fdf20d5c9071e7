/** What the editor of a template holds, and what is wrong with it before it is sent. */
import { isRefusal, type Refusal } from '#domain/refusal'
import { parseTemplate } from '#domain/template/parse-template'
import { type TemplatePurpose, templatePurposes, type TextLanguage } from '#domain/template/purposes'
import type { Template } from '#contract/template'

export interface TemplateForm {
  readonly purpose: TemplatePurpose
  readonly outcome: string | null
  readonly nameKk: string
  readonly nameRu: string
  readonly textKk: string
  readonly textRu: string
}

export const textFields = { kk: 'textKk', ru: 'textRu' } as const satisfies Record<TextLanguage, keyof TemplateForm>
export const nameFields = { kk: 'nameKk', ru: 'nameRu' } as const satisfies Record<TextLanguage, keyof TemplateForm>

/** An empty form for a purpose. */
export function blankForm(purpose: TemplatePurpose): TemplateForm {
  return { purpose, outcome: null, nameKk: '', nameRu: '', textKk: '', textRu: '' }
}

export function formOf({ purpose, outcome, nameKk, nameRu, textKk, textRu }: Template): TemplateForm {
  return { purpose, outcome, nameKk, nameRu, textKk, textRu }
}

/** The purpose of an address; undefined when it names none. */
export function purposeOf(text: string | undefined): TemplatePurpose | undefined {
  return templatePurposes.find((purpose) => purpose === text)
}

/** What cannot be read in a text; undefined when all can. */
export function textProblem(text: string, purpose: TemplatePurpose): Refusal | undefined {
  const parts = parseTemplate(text, purpose)
  return isRefusal(parts) ? parts : undefined
}

/** Where a problem stands: from its brace to the end of what is wrong there. */
export function problemRange(text: string, { facts }: Refusal): { readonly from: number; readonly to: number } {
  const from = typeof facts['at'] === 'number' ? facts['at'] : 0
  const closed = /^\{[^{}\n]*\}/.exec(text.slice(from))
  return { from, to: from + (closed?.[0].length ?? 1) }
}

/** The field that a slip was meant for, as it stands in a text; undefined where there is none. */
export function meantField({ facts }: Refusal): string | undefined {
  return typeof facts['nearest'] === 'string' ? `{${facts['nearest']}}` : undefined
}

/** A text with a piece in place of what is selected, and where the caret goes: behind the piece. */
export function putInto(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  piece: string,
): { readonly text: string; readonly caret: number } {
  return { text: text.slice(0, from) + piece + text.slice(to), caret: from + piece.length }
}
