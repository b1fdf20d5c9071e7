/** What the IIN or BIN says while it is typed. A wrong one is told and never blocks. Source. */
import type { LocalDate } from '#domain/calendar/local-date'
import { checkNationalNumber, type NationalNumberFault } from '#domain/identity/national-number'

export interface NumberHint {
  /** `typing`: not yet twelve digits, so nothing is said. */
  readonly state: 'empty' | 'typing' | 'right' | 'wrong'
  readonly type: 'iin' | 'bin' | null
  readonly birthYear: number | null
  readonly sex: 'male' | 'female' | null
  readonly fault: NationalNumberFault | null
}

const quiet = { type: null, birthYear: null, sex: null, fault: null }

/** @param left the field was left, so that too few digits are told too */
export function numberHint(text: string, today: LocalDate, { left }: { readonly left: boolean }): NumberHint {
  const check = checkNationalNumber(text, today)
  if (check.number === '') return { state: 'empty', ...quiet }
  if (check.reason === 'length' && check.number.length < 12 && !left) return { state: 'typing', ...quiet }
  return {
    state: check.valid ? 'right' : 'wrong',
    type: check.type,
    birthYear: check.birthDate === undefined ? null : Number(check.birthDate.slice(0, 4)),
    sex: check.sex ?? null,
    fault: check.reason ?? null,
  }
}

/** Twelve digits as people read them out: `990101 200017`. */
export function groupedNumber(text: string): string {
  const digits = text.replaceAll(/[\s-]/g, '')
  return /^\d{7,12}$/.test(digits) ? `${digits.slice(0, 6)} ${digits.slice(6)}` : digits
}
