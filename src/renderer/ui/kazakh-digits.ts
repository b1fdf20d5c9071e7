/**
 * The Kazakh keyboard has letters and signs where other layouts have digits. A clerk who forgets to switch types
 * `әіңғ` for 2345: fields that can only hold a number give the digits back.
 */
const digitOf: ReadonlyMap<string, string> = new Map([
  ['"', '1'],
  ['ә', '2'],
  ['і', '3'],
  ['ң', '4'],
  ['ғ', '5'],
  [',', '6'],
  ['.', '7'],
  ['ү', '8'],
  ['ұ', '9'],
  ['қ', '0'],
])

/** Turns letters of the Kazakh digit row back into digits. Signs turn too only when `signs` is true. */
export function digitsFromKazakhLayout(text: string, { signs = false } = {}): string {
  return text.replaceAll(/[әіңғүұқ",.]/giu, (letter) => {
    if (!signs && /[",.]/.test(letter)) return letter
    return digitOf.get(letter.toLowerCase()) ?? letter
  })
}
