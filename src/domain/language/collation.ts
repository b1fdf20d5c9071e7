/**
 * The order of the Kazakh alphabet. Browsers sort Kazakh wrongly (і after ы is lost), so lists, tables and reports are
 * sorted by this order in every process. The 42 letters contain the Russian alphabet, so one order serves both.
 */

/** The 42 letters in their order. */
export const kazakhAlphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

const ranks = new Map(Array.from(kazakhAlphabet, (letter, index) => [letter, index]))

const digits = /^\p{Nd}$/u
const letters = /^\p{L}$/u

// Groups in order: signs and spaces, digits, Kazakh and Russian letters, all other letters.
function weight(sign: string): number {
  const rank = ranks.get(sign)
  if (rank !== undefined) return 0x40_0000 + rank
  const code = sign.codePointAt(0) ?? 0
  if (digits.test(sign)) return 0x20_0000 + code
  return letters.test(sign) ? 0x60_0000 + code : code
}

/**
 * Compares two texts by the Kazakh alphabet: negative when `a` comes first. Case decides only between texts that are
 * otherwise equal, and then the small letter comes first.
 */
export function compareKazakh(a: string, b: string): number {
  const left = Array.from(a.normalize('NFC').toLowerCase())
  const right = Array.from(b.normalize('NFC').toLowerCase())
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index += 1) {
    const difference = weight(left[index] ?? '') - weight(right[index] ?? '')
    if (difference !== 0) return difference
  }
  if (left.length !== right.length) return left.length - right.length
  return a === b ? 0 : a > b ? -1 : 1
}
