/** What was typed into a search field, as a question to the full text index. */
import { digitsOf, foldText, phoneKey, queryTerms } from '#domain/search/fold'

/** A term with the other forms in which it may stand in the index. */
export interface SearchTerm {
  readonly term: string
  readonly forms: readonly string[]
}

/** A telephone typed with brackets, spaces and dashes is one term; so is any other run of digits and such signs. */
const dialled = /^[\d\s()+\-.]+$/

/** Terms of a query; each has to be found. */
export function searchTerms(text: string): SearchTerm[] {
  const trimmed = text.trim()
  const digits = digitsOf(trimmed)
  if (dialled.test(trimmed) && /[+()\s]/.test(trimmed) && digits.length >= 5) return [numberTerm(digits)]
  return queryTerms(trimmed).map((term) => (/^\d{5,}$/.test(term) ? numberTerm(term) : { term, forms: [term] }))
}

/** The question for a text; `undefined` when it holds no letter and no digit. */
export function matchExpression(text: string): string | undefined {
  const terms = searchTerms(text)
  return terms.length === 0 ? undefined : matchTerms(terms)
}

/** Every term in any of its forms, as a prefix where more of it may be meant. */
export function matchTerms(terms: readonly SearchTerm[], column?: 'name'): string {
  const question = terms
    .map(({ forms }, at) => forms.map((form) => asTyped(form, at === terms.length - 1)).join(' OR '))
    .map((one) => `(${one})`)
    .join(' AND ')
  return column === undefined ? question : `${column} : (${question})`
}

/**
 * A single letter stands for an initial and is no prefix. Neither is a short number with something behind it: the year of
 * `2026-00417` begins every number of that year, and all of them would be gathered.
 */
function asTyped(form: string, isLast: boolean): string {
  const isWhole = form.length === 1 || (!isLast && /^\d{1,4}$/.test(form))
  return isWhole ? quoted(form) : `${quoted(form)}*`
}

/** Compares a typed number with whole numbers and their beginnings. Empty when no digit was typed. */
export function typedNumber(text: string): string {
  return /\d/.test(text) ? foldText(text).replaceAll(' ', '') : ''
}

/** Telephones stand in the index without +7 and 8; the beginning of one may be typed with it. */
function numberTerm(digits: string): SearchTerm {
  const withoutPrefix = phoneKey(digits) ?? (/^[78]/.test(digits) ? digits.slice(1) : digits)
  return { term: digits, forms: [...new Set([digits, withoutPrefix])] }
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`
}
