/**
 * Reads the 12-digit number of a person (IIN) or of an organisation (BIN). The answer is a hint for the card: a bad number
 * is told and marked, but never stops a registration.
 */
import { type LocalDate, monthOf, parseLocalDate, yearOf } from '../calendar/local-date.ts'

export type NationalNumberFault =
  | 'notDigits'
  | 'length'
  | 'kindDigit'
  | 'checkDigit'
  | 'neverIssued'
  | 'birthDate'
  | 'registrationMonth'
  | 'future'

/** Oddities that leave a number valid: digit 7 of an IIN names no century, digit 6 of a BIN no kind of unit. */
export type NationalNumberWarning = 'centuryDigit' | 'unitDigit'

export type EntityKind = 'resident' | 'nonResident' | 'jointEntrepreneurship'
export type UnitKind = 'head' | 'branch' | 'representativeOffice' | 'farm'

export interface NationalNumberCheck {
  readonly valid: boolean
  /** The digits without spaces and hyphens, as they should be stored. */
  readonly number: string
  /** `null` when the text is not 12 digits or digit 5 belongs to neither. */
  readonly type: 'iin' | 'bin' | null
  readonly birthDate?: LocalDate
  readonly sex?: 'male' | 'female'
  /** Month of registration, `YYYY-MM`. */
  readonly registeredIn?: string
  readonly entity?: EntityKind
  readonly unit?: UnitKind
  readonly reason?: NationalNumberFault
  readonly warning?: NationalNumberWarning
}

/** What the digits say beside the check digit. */
type Reading = Omit<NationalNumberCheck, 'valid' | 'number'>

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const
const centuries: Readonly<Record<string, string>> = { 1: '18', 2: '18', 3: '19', 4: '19', 5: '20', 6: '20' }
const entities: Readonly<Record<string, EntityKind>> = { 4: 'resident', 5: 'nonResident', 6: 'jointEntrepreneurship' }
const units: Readonly<Record<string, UnitKind>> = { 0: 'head', 1: 'branch', 2: 'representativeOffice', 3: 'farm' }

/** Two-digit years of registration from here on are of the 1900s when `today` is not given. */
const firstYearOf1900s = 50

/**
 * Checks an IIN or a BIN and reads what its digits say. Spaces, no-break spaces, hyphens and dashes are dropped.
 * @param today lets a birth or registration in the future be found; without it that is not looked at
 * Source.
 */
export function checkNationalNumber(text: string, today?: LocalDate): NationalNumberCheck {
  const number = text.replaceAll(/[\s\-\u2010-\u2015]/g, '')
  if (!/^\d*$/.test(number)) return { valid: false, number, type: null, reason: 'notDigits' }
  if (number.length !== 12) return { valid: false, number, type: null, reason: 'length' }
  const reading = readDigits(number, today)
  const check = reading.type === null ? undefined : checkDigit(number)
  if (check === null) return { ...reading, valid: false, number, reason: 'neverIssued' }
  if (check !== undefined && check !== Number(number[11]))
    return { ...reading, valid: false, number, reason: 'checkDigit' }
  return { ...reading, valid: reading.reason === undefined, number }
}

/**
 * The twelfth digit that belongs to the first eleven; `null` when both passes give 10, so that no such number is issued.
 * The first pass cannot see digit 11, whose weight is the modulus. Throws when fewer than 11 digits are given.
 * Source: R-46.
 */
export function checkDigit(digits: string): number | null {
  if (!/^\d{11}/.test(digits)) throw new Error('a check digit needs eleven digits')
  const first = weighed(digits, firstWeights)
  if (first < 10) return first
  const second = weighed(digits, secondWeights)
  return second < 10 ? second : null
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11
}

function readDigits(number: string, today: LocalDate | undefined): Reading {
  const fifth = number.charAt(4)
  if (fifth <= '3') return readPerson(number, today)
  if (fifth <= '6') return readOrganisation(number, today)
  return { type: null, reason: 'kindDigit' }
}

function readPerson(number: string, today: LocalDate | undefined): Reading {
  const seventh = number.charAt(6)
  const century = centuries[seventh]
  const day = `${number.slice(0, 2)}-${number.slice(2, 4)}-${number.slice(4, 6)}`
  if (century === undefined) {
    // Without a century 29 February is given the benefit of the doubt.
    const isDay = ['18', '19', '20'].some((guess) => parseLocalDate(guess + day) !== undefined)
    return { type: 'iin', warning: 'centuryDigit', ...(!isDay && { reason: 'birthDate' as const }) }
  }
  const sex = Number(seventh) % 2 === 1 ? 'male' : 'female'
  const birthDate = parseLocalDate(century + day)
  if (birthDate === undefined) return { type: 'iin', sex, reason: 'birthDate' }
  const isFuture = today !== undefined && birthDate > today
  return { type: 'iin', sex, birthDate, ...(isFuture && { reason: 'future' as const }) }
}

function readOrganisation(number: string, today: LocalDate | undefined): Reading {
  const entity = entities[number.charAt(4)]
  const unit = units[number.charAt(5)]
  const month = Number(number.slice(2, 4))
  const base: Reading = {
    type: 'bin',
    ...(entity && { entity }),
    ...(unit ? { unit } : { warning: 'unitDigit' as const }),
  }
  if (month < 1 || month > 12) return { ...base, reason: 'registrationMonth' }
  const year = registrationYear(Number(number.slice(0, 2)), today)
  const registeredIn = `${year}-${number.slice(2, 4)}`
  const isFuture = today !== undefined && (year > yearOf(today) || (year === yearOf(today) && month > monthOf(today)))
  return { ...base, registeredIn, ...(isFuture && { reason: 'future' as const }) }
}

/** The number keeps two digits of the year: the latest such year that is not after today's. */
function registrationYear(twoDigits: number, today: LocalDate | undefined): number {
  if (today === undefined) return (twoDigits >= firstYearOf1900s ? 1900 : 2000) + twoDigits
  const thisYear = yearOf(today)
  const inThisCentury = thisYear - (thisYear % 100) + twoDigits
  return inThisCentury > thisYear ? inThisCentury - 100 : inThisCentury
}
