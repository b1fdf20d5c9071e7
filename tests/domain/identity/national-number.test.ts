/** Numbers here are made up: a birth in 1899, or the serial 0000 that is given to nobody. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { checkDigit, checkNationalNumber } from '#domain/identity/national-number'

const today = localDate('2026-11-22')

test.each([
  { why: 'first pass, sum 55', digits: '99010110001', check: 0 },
  { why: 'second pass, sums 65 and 89', digits: '99010110011', check: 1 },
  { why: 'second pass, sums 76 and 91', digits: '99010110012', check: 3 },
  { why: 'both passes give 10, never issued', digits: '99010110010', check: null },
  { why: 'BIN, sum 86', digits: '99124100002', check: 9 },
  { why: 'BIN, sum 74', digits: '99125000001', check: 8 },
  { why: 'BIN, sums 153 and 124', digits: '99125000090', check: 3 },
])('R-46: $why: $digits → $check', ({ digits, check }) => {
  expect(checkDigit(digits)).toBe(check)
})

const male1899 = { type: 'iin', birthDate: '1899-01-01', sex: 'male' }

test.each([
  { why: 'R-46: vector 1', text: '990101100010', is: { valid: true, ...male1899 } },
  { why: 'R-46: vector 2', text: '990101100111', is: { valid: true, ...male1899 } },
  { why: 'R-46: vector 3', text: '990101100123', is: { valid: true, ...male1899 } },
  {
    why: 'R-46: the check digit of vector 1 is 0',
    text: '990101100011',
    is: { valid: false, reason: 'checkDigit', ...male1899 },
  },
  { why: 'R-46: never issued', text: '990101100100', is: { valid: false, reason: 'neverIssued', ...male1899 } },
  {
    why: 'R-48: a branch of a resident, December 1999',
    text: '991241000029',
    is: { valid: true, type: 'bin', entity: 'resident', unit: 'branch', registeredIn: '1999-12' },
  },
  {
    why: 'R-48: a head office of a non-resident',
    text: '991250000018',
    is: { valid: true, type: 'bin', entity: 'nonResident', unit: 'head', registeredIn: '1999-12' },
  },
  { why: 'R-48: the second pass in a BIN', text: '991250000903', is: { valid: true, type: 'bin', unit: 'head' } },
  {
    why: 'R-48: a representative office of joint entrepreneurship',
    text: '991262000013',
    is: { valid: true, entity: 'jointEntrepreneurship', unit: 'representativeOffice' },
  },
  { why: 'R-48: a farm, this month', text: '261143000014', is: { valid: true, unit: 'farm', registeredIn: '2026-11' } },
  { why: 'R-48: an unknown unit is a warning', text: '991249000012', is: { valid: true, warning: 'unitDigit' } },
  { why: 'R-48: next month', text: '261240000011', is: { valid: false, reason: 'future', registeredIn: '2026-12' } },
  { why: 'R-48: no month 13', text: '991340000017', is: { valid: false, type: 'bin', reason: 'registrationMonth' } },
  { why: 'R-48: digit 5 is neither', text: '991270000017', is: { valid: false, type: null, reason: 'kindDigit' } },
  { why: 'R-47: 1900s, a man', text: '990101300003', is: { valid: true, birthDate: '1999-01-01', sex: 'male' } },
  { why: 'R-47: 1900s, a woman', text: '990101400003', is: { valid: true, birthDate: '1999-01-01', sex: 'female' } },
  { why: 'R-47: the leap day of 2000', text: '000229500008', is: { valid: true, birthDate: '2000-02-29' } },
  { why: 'R-47: no leap day in 1900', text: '000229300005', is: { valid: false, reason: 'birthDate' } },
  { why: 'R-47: no leap day in 2001', text: '010229500004', is: { valid: false, reason: 'birthDate' } },
  { why: 'R-47: no 31 February', text: '990231100008', is: { valid: false, reason: 'birthDate' } },
  { why: 'R-47: born today', text: '261122500001', is: { valid: true, birthDate: '2026-11-22' } },
  { why: 'R-47: born tomorrow', text: '261123500007', is: { valid: false, reason: 'future', birthDate: '2026-11-23' } },
  {
    why: 'R-47: digit 7 is 0, a warning',
    text: '990101000004',
    is: { valid: true, warning: 'centuryDigit', type: 'iin' },
  },
  {
    why: 'R-47: digit 7 is 7, a warning',
    text: '990101700009',
    is: { valid: true, warning: 'centuryDigit', type: 'iin' },
  },
  { why: 'R-47: 29 February of some century', text: '000229700000', is: { valid: true, warning: 'centuryDigit' } },
  { why: 'R-47: 29 February of no century', text: '010229700002', is: { valid: false, reason: 'birthDate' } },
  {
    why: 'R-49: spaces and hyphens are dropped',
    text: ' 990101 10-00\u00A010 ',
    is: { valid: true, number: '990101100010' },
  },
  { why: 'R-49: too short', text: '99010110001', is: { valid: false, type: null, reason: 'length' } },
  { why: 'R-49: too long', text: '9901011000100', is: { valid: false, type: null, reason: 'length' } },
  { why: 'R-49: nothing', text: '', is: { valid: false, reason: 'length', number: '' } },
  { why: 'R-49: a letter', text: '99010110001О', is: { valid: false, type: null, reason: 'notDigits' } },
])('$why: $text', ({ text, is }) => {
  expect(checkNationalNumber(text, today)).toMatchObject(is)
})

test('R-47: digits without a readable century give neither birth date nor sex', () => {
  expect(checkNationalNumber('990101000004', today)).toEqual({
    valid: true,
    number: '990101000004',
    type: 'iin',
    warning: 'centuryDigit',
  })
})

test('R-47: without today the future is not looked at', () => {
  expect(checkNationalNumber('261123500007')).toMatchObject({ valid: true, birthDate: '2026-11-23' })
})

test.each([
  { why: 'years to come are of the 1900s', today, registeredIn: '1927-01' },
  { why: 'without today the split is fixed', today: undefined, registeredIn: '2027-01' },
])('R-48: the century of registration: $why', ({ today: given, registeredIn }) => {
  expect(checkNationalNumber('270140000017', given).registeredIn).toBe(registeredIn)
})

/** Eleven digits that begin like an IIN of 1899, and the check digit that belongs to them. */
const issued = fc
  .integer({ min: 0, max: 9999 })
  .map((serial) => `9901011${String(serial).padStart(4, '0')}`)
  .filter((digits) => checkDigit(digits) !== null)
  .map((digits) => `${digits}${checkDigit(digits)}`)

function withDigit(number: string, at: number, digit: number): string {
  return number.slice(0, at) + String(digit) + number.slice(at + 1)
}

/** The sum of the first pass, by which most numbers are settled. */
function firstPass(number: string): number {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11
}

test('R-46: a wrong check digit is always found', () => {
  fc.assert(
    fc.property(issued, fc.integer({ min: 0, max: 9 }), (number, digit) => {
      fc.pre(digit !== Number(number[11]))
      return checkNationalNumber(withDigit(number, 11, digit)).reason === 'checkDigit'
    }),
  )
})

test('R-46: one wrong digit among the first ten is found wherever the first pass settles both numbers', () => {
  fc.assert(
    fc.property(issued, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (number, at, digit) => {
      const wrong = withDigit(number, at, digit)
      fc.pre(wrong !== number && firstPass(number) < 10 && firstPass(wrong) < 10)
      return !checkNationalNumber(wrong).valid
    }),
  )
})

test('R-46: digit 11 weighs 11 in the first pass, so the official rule does not see a slip there', () => {
  expect([checkNationalNumber('990101100010').valid, checkNationalNumber('990101100020').valid]).toEqual([true, true])
})

test('R-49: any text at all gets an answer', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof checkNationalNumber(text, today).valid === 'boolean'))
})
