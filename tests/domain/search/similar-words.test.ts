import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { foldWord } from '#domain/search/fold'
import { closestWords, editDistance, isCloseWord, trigrams, trigramSimilarity } from '#domain/search/similar-words'

test.each([
  { why: 'a swapped pair', typed: 'Услоднова', name: 'Условнова', close: true },
  { why: 'a wrong vowel', typed: 'Уславнова', name: 'Условнова', close: true },
  { why: 'two slips in a long word', typed: 'Уславноба', name: 'Условнова', close: true },
  { why: 'three slips', typed: 'Аславноба', name: 'Условнова', close: false },
  { why: 'one slip in a short word', typed: 'Макт', name: 'Макет', close: true },
  { why: 'two slips in a short word', typed: 'Мукут', name: 'Макет', close: false },
  { why: 'letters swapped', typed: 'Сынкаов', name: 'Сынақов', close: true },
  { why: 'letters swapped in a short word', typed: 'Маект', name: 'Макет', close: true },
  { why: 'two letters have to be the same', typed: 'Ли', name: 'Ни', close: false },
  { why: 'a number has to be the same', typed: '00417', name: '00418', close: false },
  { why: 'another alphabet with a slip', typed: 'Synakob', name: 'Сынақов', close: true },
])('$why: $typed, $name', ({ typed, name, close }) => {
  expect(isCloseWord(foldWord(typed), foldWord(name))).toBe(close)
})

/** The plain definition, without a bound or an early exit. */
function plain(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const same = a.at(-1) === b.at(-1)
  let least = Math.min(
    plain(a.slice(0, -1), b) + 1,
    plain(a, b.slice(0, -1)) + 1,
    plain(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
  )
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    least = Math.min(least, plain(a.slice(0, -2), b.slice(0, -2)) + 1)
  }
  return least
}

describe('edit distance', () => {
  const words = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 7 })

  test('agrees with its definition', () => {
    const short = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 5 })
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const distance = plain(a, b)
        expect(editDistance(a, b, most)).toBe(distance <= most ? distance : undefined)
      }),
    )
  })

  test('is the same both ways', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3))
      }),
    )
  })
})

test('trigrams mark the edges of a word', () => {
  expect(trigrams('кон')).toEqual(['  к', ' ко', 'кон', 'он '])
})

test('a word is wholly like itself and not like nothing', () => {
  expect([trigramSimilarity('кон', 'кон'), trigramSimilarity('кон', ''), trigramSimilarity('', '')]).toEqual([1, 0, 0])
})

test('the closest words come first and no more than asked for', () => {
  const candidates = ['условнов', 'условнова', 'образтсова', 'услодва', 'условнова']
  expect(closestWords('услоднова', candidates, 2)).toEqual(['условнова', 'услодва'])
})
