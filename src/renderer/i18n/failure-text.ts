/** Sentences for failures and field mistakes: what happened, then what to do. */
import i18next from 'i18next'
import type { Facts, Failure, FieldIssue } from '#contract/failure'
import { languages, type Language } from '#domain/language/dates'
import { dayText, groupDigits, momentText, sizeText } from './format.ts'

/** Facts as the reader's language writes them: days in words, numbers in groups. */
function spoken(facts: Facts, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
        return [name, dayText(value, language, 'long')]
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) return [name, momentText(value)]
      if (name.endsWith('Bytes') && typeof value === 'number') return [name, sizeText(value)]
      if (name === 'count' && typeof value === 'number') return [name, value]
      if (typeof value === 'number') return [name, groupDigits(value)]
      return [name, value === null ? '' : String(value)]
    }),
  )
}

/** Looks a reason up in `failure.json`; an unknown one falls back to the sentence of its code. */
function sentence(reason: string, fallback: string, facts: Facts): string {
  const language = languages.find((each) => each === i18next.language) ?? 'kk'
  // Reasons come from the register at run time; a test proves that each has a text.
  const look: (keys: string[], options: Record<string, unknown>) => string = i18next.getFixedT(null, 'failure') as never
  return look([reason, fallback], spoken(facts, language))
}

/** What happened and what to do, in the language of the screen. `t` makes the caller redraw on a change of language. */
export function failureText(failure: Failure, _t?: (...keys: never[]) => unknown): string {
  return sentence(failure.reason, `code.${failure.code}`, failure.facts)
}

/** What is wrong with one field and how to correct it. */
export function issueText(issue: Pick<FieldIssue, 'reason' | 'facts'>, _t?: (...keys: never[]) => unknown): string {
  return sentence(issue.reason, 'field.wrong', issue.facts)
}
