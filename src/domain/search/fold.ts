/**
 * One skeleton for every Kazakh, Russian and Latin spelling of a word. The store keeps folded text beside the original
 * and folds each query in the same way, so that "Nurlan", "Нурлан" and "Нұрлан" meet. Never shown to anyone.
 */
import { cyrillicLetters, latinGroups, latinLetters, looksCyrillic, looksLatin, markedLatin } from './letters.ts'

/** A part of a text: a word that was searched for (`hit`), or what stands between such words. */
export interface HighlightPart {
  readonly text: string
  readonly hit: boolean
}

interface WordSpan {
  readonly start: number
  readonly end: number
}

const letterPattern = /\p{L}/u
const digitPattern = /\p{Nd}/u
const markPattern = /\p{M}/u
/** Apostrophes stand for a soft sign (Vasil'ev); zero-width characters and soft hyphens are invisible. */
const innerSigns = new Set([
  0x27, 0x60, 0xb4, 0x2bb, 0x2bc, 0x2018, 0x2019, 0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff,
])

/** The skeleton of a whole text: folded words in their order, one space between them. Folding twice changes nothing. */
export function foldText(text: string): string {
  const words: string[] = []
  for (const { start, end } of wordSpans(text)) {
    const folded = foldWord(text.slice(start, end))
    if (folded !== '') words.push(folded)
  }
  return words.join(' ')
}

/** The skeleton of one word. Anything that is neither a letter nor a digit is dropped; digits stay as they are. */
export function foldWord(word: string): string {
  return foldPlain(word) ?? foldMixed(word)
}

/** Letters of the Russian and Kazakh alphabets in both cases, by character code. */
const plainLetters: ReadonlyMap<number, string> = new Map(
  Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі').flatMap((letter) => {
    const folded = { й: 'и', ё: 'е' }[letter] ?? cyrillicLetters.get(letter) ?? letter
    return [letter, letter.toUpperCase()].map((sign) => [sign.charCodeAt(0), folded] as const)
  }),
)

/** The short way for a word of nothing but such letters and digits, which most words are; `undefined` for others. */
function foldPlain(word: string): string | undefined {
  let folded = ''
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) {
      folded += word.charAt(at)
      continue
    }
    let signs = plainLetters.get(code)
    if (signs === undefined) return undefined
    if (at === 1 && signs === 'иа' && folded === 'л') signs = 'а'
    if (signs === 'ж' && folded.endsWith('д')) folded = folded.slice(0, -1)
    if (signs === '' || (signs === 'ч' && folded.endsWith('ш'))) continue
    folded += folded.endsWith(signs.charAt(0)) ? signs.slice(1) : signs
  }
  return folded
}

function foldMixed(word: string): string {
  const letters = readLetters(word)
  return scriptOf(letters) === 'latin' ? foldLatin(letters) : foldCyrillic(letters)
}

/** Folded words of a query, each once, in the order typed. Every one of them has to be found, the last as a prefix. */
export function queryTerms(text: string): string[] {
  const folded = foldText(text)
  return folded === '' ? [] : [...new Set(folded.split(' '))]
}

/** Only the digits of a number as typed: `2026-00417` → `202600417`, `+7 (701) 000-00-03` → `77010000003`. */
export function digitsOf(text: string): string {
  let digits = ''
  for (const sign of text.normalize('NFKC')) if (sign >= '0' && sign <= '9') digits += sign
  return digits
}

/** The ten digits by which a Kazakhstan telephone is compared, whether it was written with +7, 7, 8 or without. */
export function phoneKey(text: string): string | undefined {
  const digits = digitsOf(text)
  if (digits.length === 10) return digits
  return digits.length === 11 && (digits.startsWith('7') || digits.startsWith('8')) ? digits.slice(1) : undefined
}

/** Cuts a text into words that begin with one of the terms and the rest; the parts joined are the text unchanged. */
export function highlight(text: string, terms: readonly string[]): HighlightPart[] {
  const wanted = terms.flatMap((term) => queryTerms(term))
  const parts: HighlightPart[] = []
  let from = 0
  for (const { start, end } of wordSpans(text)) {
    const folded = foldWord(text.slice(start, end))
    if (folded === '' || !wanted.some((term) => folded.startsWith(term))) continue
    if (start > from) parts.push({ text: text.slice(from, start), hit: false })
    parts.push({ text: text.slice(start, end), hit: true })
    from = end
  }
  if (from < text.length) parts.push({ text: text.slice(from), hit: false })
  return parts
}

/** Where the words of a text begin and end, in UTF-16 units. */
function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = []
  let start = -1
  let end = -1
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0
    const width = code > 0xffff ? 2 : 1
    if (isWordSign(code)) {
      if (start < 0) start = at
      end = at + width
    } else if (start >= 0 && !innerSigns.has(code) && !isMark(code)) {
      spans.push({ start, end })
      start = -1
    }
    at += width
  }
  if (start >= 0) spans.push({ start, end })
  return spans
}

function isWordSign(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code >= 0x400 && code <= 0x481) return true
  const sign = String.fromCodePoint(code)
  return letterPattern.test(sign) || digitPattern.test(sign)
}

function isMark(code: number): boolean {
  return code >= 0x300 && markPattern.test(String.fromCodePoint(code))
}

interface Letter {
  /** As written, without its marks: capital letters still count for look-alikes. */
  readonly written: string
  readonly lower: string
  readonly mark: string
}

function readLetters(word: string): Letter[] {
  const letters: Letter[] = []
  for (const sign of word.normalize('NFKD')) {
    const code = sign.codePointAt(0) ?? 0
    const last = letters.at(-1)
    if (isWordSign(code)) letters.push({ written: sign, lower: sign.toLowerCase(), mark: '' })
    else if (last !== undefined && last.mark === '' && isMark(code))
      letters[letters.length - 1] = { ...last, mark: sign }
  }
  return letters
}

function isCyrillic(letter: string): boolean {
  return letter >= '\u0400' && letter <= '\u052f'
}

/**
 * The script of a mixed word. A letter that has no twin in the other alphabet decides (в in Xopoв is Cyrillic beyond
 * doubt); where both scripts have one, or none has, it is the script of most letters.
 */
function scriptOf(letters: readonly Letter[]): 'cyrillic' | 'latin' {
  let balance = 0
  let onlyCyrillic = false
  let onlyLatin = false
  for (const { written, lower } of letters) {
    if (isCyrillic(lower)) {
      balance += 1
      onlyCyrillic ||= !looksLatin.has(lower)
    } else if (latinLetters.has(lower)) {
      balance -= 1
      onlyLatin ||= !looksCyrillic.has(written)
    }
  }
  if (onlyCyrillic !== onlyLatin) return onlyLatin ? 'latin' : 'cyrillic'
  return balance < 0 ? 'latin' : 'cyrillic'
}

function foldCyrillic(letters: readonly Letter[]): string {
  const skeleton = new Skeleton()
  const alike = letters.every(({ written, lower }) => !latinLetters.has(lower) || looksCyrillic.has(written))
  letters.forEach(({ written, lower, mark }, at) => {
    if (at === 1 && lower === 'я' && letters[0]?.lower === 'л') return skeleton.add('а')
    if (isCyrillic(lower)) return skeleton.add(cyrillicLetters.get(lower) ?? lower)
    if (alike) return skeleton.add(looksCyrillic.get(written) ?? lower)
    return skeleton.add(markedLatin.get(lower + mark) ?? latinLetters.get(lower) ?? lower)
  })
  return skeleton.text()
}

function foldLatin(letters: readonly Letter[]): string {
  const skeleton = new Skeleton()
  const plain = letters.map(({ lower, mark }, at) => {
    if (mark !== '' && markedLatin.has(lower + mark)) return lower + mark
    const alone = !isCyrillic(letters[at - 1]?.lower ?? '') && !isCyrillic(letters[at + 1]?.lower ?? '')
    return alone ? (looksLatin.get(lower) ?? lower) : lower
  })
  for (let at = 0; at < plain.length;) {
    const next = plain.slice(at, at + 4).join('')
    const group = latinGroups.find(([signs]) => next.startsWith(signs))
    if (at === 0 && next.startsWith('lya')) {
      skeleton.add('ла')
      at += 3
    } else if (next.startsWith('yo') && !skeleton.endsInVowel()) {
      skeleton.add('е')
      at += 2
    } else if (group !== undefined) {
      skeleton.add(group[1])
      at += group[0].length
    } else {
      const sign = plain[at] ?? ''
      skeleton.add(markedLatin.get(sign) ?? latinLetters.get(sign) ?? cyrillicLetters.get(sign) ?? sign)
      at += 1
    }
  }
  return skeleton.text()
}

/**
 * Collects the skeleton and keeps it in normal form: a doubled letter is written once (Анна, Абдуллаев), `дж` is `ж`
 * (Джумабаев, Жұмабаев) and `шч` is `ш` (Shchukina). No form that a rule removes can stand in the result, which is
 * why folding twice changes nothing.
 */
class Skeleton {
  readonly #signs: string[] = []

  add(text: string): void {
    for (const sign of text) this.#push(sign)
  }

  endsInVowel(): boolean {
    return 'аеиоу'.includes(this.#signs.at(-1) ?? '-')
  }

  text(): string {
    return this.#signs.join('')
  }

  #push(sign: string): void {
    if (sign === 'ж' && this.#signs.at(-1) === 'д') this.#signs.pop()
    const last = this.#signs.at(-1)
    if (sign === 'ч' && last === 'ш') return
    if (sign === last && !digitPattern.test(sign)) return
    this.#signs.push(sign)
  }
}
