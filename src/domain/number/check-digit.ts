/**
 * One check digit by the Luhn rule: from the right every second value is doubled, 9 is taken off what exceeds 9, and the
 * digit fills the sum up to a full ten. A letter counts by its code point modulo 10; separators do not count. Any single
 * wrong digit is found, and any swap of neighbours but 09 with 90.
 */

/** The check digit of a text, `0` to `9`. */
export function luhnDigit(text: string): string {
  const values = Array.from(text, valueOf).flat().toReversed()
  const sum = values.reduce((total, value, at) => total + (at % 2 === 0 ? doubled(value) : value), 0)
  return String((10 - (sum % 10)) % 10)
}

function doubled(value: number): number {
  return value >= 5 ? value * 2 - 9 : value * 2
}

function valueOf(character: string): number[] {
  if (/^\d$/.test(character)) return [Number(character)]
  return /^[\p{L}\p{N}]$/u.test(character) ? [(character.codePointAt(0) ?? 0) % 10] : []
}
