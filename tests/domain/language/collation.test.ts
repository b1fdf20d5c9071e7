import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { compareKazakh, kazakhAlphabet } from '#domain/language/collation'

test('the alphabet has 42 letters, each once', () => {
  expect(kazakhAlphabet).toHaveLength(42)
  expect(new Set(kazakhAlphabet).size).toBe(42)
})

test.each([
  { why: 'ә follows а', words: ['Абай', 'Азат', 'Әбен', 'Бақыт'] },
  { why: 'і follows ы, before ь', words: ['аы', 'аі', 'аэ'] },
  { why: 'қ follows к, ң follows н', words: ['Кенже', 'Қайрат', 'Лаура', 'Нұржан', 'Ңа', 'Орал', 'Өмір'] },
  { why: 'у, ұ, ү, then ф and х, һ', words: ['Уәли', 'Ұлан', 'Үміт', 'Фарида', 'Хамит', 'Һарун', 'Цой'] },
  { why: 'ё has its own place', words: ['Ежов', 'Ёлкин', 'Жуков'] },
  { why: 'numbers before letters, signs before numbers', words: ['«а»', '2026-1', '2026-2', 'а'] },
  { why: 'Kazakh and Russian before Latin', words: ['Яна', 'Anna'] },
  { why: 'a shorter name first', words: ['Асан', 'Асанов'] },
  { why: 'case decides last', words: ['арыз', 'Арыз', 'арыздар'] },
])('$why', ({ words }) => {
  expect(words.toReversed().toSorted(compareKazakh)).toEqual(words)
})

test('it is an order: antisymmetric, and equal only for equal texts', () => {
  const word = string({ unit: constantFrom(...Array.from(kazakhAlphabet), 'Ә', 'Қ', '1', ' '), maxLength: 6 })
  assert(
    property(word, word, (a, b) => {
      const there = Math.sign(compareKazakh(a, b))
      return there + Math.sign(compareKazakh(b, a)) === 0 && (there === 0) === (a === b)
    }),
  )
})
