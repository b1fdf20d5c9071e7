/** The number that the state system e-Otinish gave. It is typed by hand, so it is helped along and never refused. */

export interface StateNumberCheck {
  /** The text without spaces around it: this is what is stored. */
  readonly text: string
  /** True when the text has the observed form and a known letter index. */
  readonly valid: boolean
  /** The same number in the right form, offered for one press; `null` when nothing is to be fixed or nothing is known. */
  readonly suggestion: string | null
  readonly warning: 'form' | 'prefix' | null
}

/** Letter indexes known so far; the list is data of the office. Source: R-09. */
export const defaultStatePrefixes: readonly string[] = ['ЖТ', 'ЗТ']

const formPattern = /^[А-ЯӘҒҚҢӨҰҮҺІ]{2}-\d{4}-\d{8}(?:\/\d+)?$/

/** Characters that look like a letter of a Cyrillic index. */
const lookAlikes: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  0: 'О',
  3: 'З',
}

/** Whether a text has the form of a state number. Source: R-09. */
export function looksLikeNumber(text: string): boolean {
  return formPattern.test(text.trim())
}

/**
 * Trims a state number and compares it with the observed form. Latin look-alikes, small letters, other dashes and spaces
 * inside give a suggestion; a mismatch is a warning only. Source: R-09.
 */
export function checkStateNumber(text: string, prefixes: readonly string[] = defaultStatePrefixes): StateNumberCheck {
  const trimmed = text.trim()
  const isKnown = (candidate: string): boolean => prefixes.includes(candidate.slice(0, 2))
  if (looksLikeNumber(trimmed) && isKnown(trimmed))
    return { text: trimmed, valid: true, suggestion: null, warning: null }
  const fixed = straightened(trimmed)
  const suggestion = fixed !== trimmed && looksLikeNumber(fixed) && isKnown(fixed) ? fixed : null
  return { text: trimmed, valid: false, suggestion, warning: looksLikeNumber(trimmed) ? 'prefix' : 'form' }
}

function straightened(text: string): string {
  const plain = text
    .replaceAll(/\s/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase()
  const prefix = plain.slice(0, 2).replaceAll(/./g, (letter) => lookAlikes[letter] ?? letter)
  return prefix + plain.slice(2)
}
