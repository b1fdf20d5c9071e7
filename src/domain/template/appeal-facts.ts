/** What a case file itself tells a letter; days and names that only the form knows come from the form. */
import { type AppealContent, correspondent, fullName } from '../appeal/content.ts'
import type { Defect } from '../appeal/defects.ts'
import type { LocalDate } from '../calendar/local-date.ts'
import { sayDefects } from './defect-words.ts'
import type { TemplateFacts } from './fields.ts'
import { greeting } from './greeting.ts'
import type { TextLanguage } from './purposes.ts'

/** Letters of an essence inside a sentence; the whole of it stands in the case file. */
const essenceLength = 240

export interface LetterCase {
  readonly number: string
  readonly registeredOn: LocalDate
  readonly dueOn: LocalDate
  readonly content: Pick<AppealContent, 'applicants' | 'essence'>
  readonly defects: readonly Defect[]
}

/** Facts of one appeal. The letter goes to the correspondent. Source: R-12. */
export function appealFacts(appeal: LetterCase, language: TextLanguage): TemplateFacts {
  const { number, registeredOn, dueOn, content, defects } = appeal
  const to = correspondent(content.applicants)
  return {
    number,
    registeredOn,
    dueOn,
    applicant: to ? fullName(to) : undefined,
    greeting: greeting(to, language),
    essence: shortEssence(content.essence),
    defects: sayDefects(defects, language),
  }
}

/** A text in one line, cut at a word when it is long. */
export function shortEssence(essence: string): string {
  const line = essence.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= essenceLength) return line
  const cut = line.slice(0, essenceLength)
  const word = cut.lastIndexOf(' ')
  return `${cut.slice(0, word > essenceLength / 2 ? word : essenceLength).replace(/[\s,;:.–—-]+$/, '')}…`
}
