/**
 * What the same keys give on the other keyboard layout. A query that finds nothing is tried once more in this form.
 */

const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю'
const latinShift = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
/** The digit row of the Kazakh layout: the nine Kazakh letters stand where the digits are. */
const digitKeys = '1234567890-='
const kazakhKeys = '"әіңғ,.үұқөһ'

const toRussian = pairs(latinKeys + latinShift, russianKeys + russianKeys.toUpperCase())
const toLatin = pairs(russianKeys + russianKeys.toUpperCase(), latinKeys + latinShift)
const toKazakh = pairs(digitKeys, kazakhKeys)
const toDigits = pairs(kazakhKeys + kazakhKeys.toUpperCase(), digitKeys + digitKeys)

/**
 * Other readings of a text that was typed in the wrong layout, the likeliest first; none when no key would change.
 * A Latin text is read as Russian, then as Kazakh (`2kbz` → `әлия`); a Cyrillic one as Latin. A number stays a number.
 */
export function wrongLayout(text: string): string[] {
  const readings = isCyrillicText(text)
    ? [byWords(text, (word) => (isDigitRow(word) ? change(word, toDigits) : change(word, toLatin)))]
    : [
        byWords(text, (word) => (hasLatin(word) ? change(word, toRussian) : word)),
        byWords(text, (word) => (hasLatin(word) ? change(change(word, toRussian), toKazakh) : word)),
      ]
  return [...new Set(readings)].filter((reading) => reading !== text)
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const target = Array.from(to)
  return new Map(Array.from(from).map((key, at) => [key, target[at] ?? key]))
}

function change(word: string, keys: ReadonlyMap<string, string>): string {
  return Array.from(word)
    .map((key) => keys.get(key) ?? key)
    .join('')
}

function byWords(text: string, read: (word: string) => string): string {
  return text
    .split(' ')
    .map((word) => read(word))
    .join(' ')
}

function hasLatin(word: string): boolean {
  return /[a-z]/i.test(word)
}

function isCyrillicText(text: string): boolean {
  return /[\u0400-\u04ff]/.test(text)
}

/** A number typed with the Kazakh layout on: every sign of the word stands on the digit row. */
function isDigitRow(word: string): boolean {
  return word.length > 1 && Array.from(word).every((key) => toDigits.has(key) || (key >= '0' && key <= '9'))
}
