/** Templates as the list shows them: by purpose in the order of a case, closed ones last. */
import { templatePurposes, type TemplatePurpose } from '#domain/template/purposes'
import type { Template } from '#contract/template'

export interface TemplateRow {
  readonly template: Template
  /** The first of its purpose: the list says the purpose there in full voice. */
  readonly isFirst: boolean
}

/** Rows of a list, of one purpose or of all. */
export function templateRows(templates: readonly Template[], purpose: TemplatePurpose | undefined): TemplateRow[] {
  return templatePurposes
    .filter((each) => purpose === undefined || each === purpose)
    .flatMap((each) => {
      const own = templates.filter((one) => one.purpose === each)
      const sorted = [...own.filter(({ isActive }) => isActive), ...own.filter(({ isActive }) => !isActive)]
      return sorted.map((template, at) => ({ template, isFirst: at === 0 }))
    })
}
