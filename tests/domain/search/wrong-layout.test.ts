import { expect, test } from 'vitest'

import { wrongLayout } from '#domain/search/wrong-layout'

test.each([
  { why: 'Russian typed in Latin', typed: 'ghbdtn', meant: 'привет' },
  { why: 'a capital letter', typed: 'Ecks', meant: 'Услы' },
  { why: 'letters on signs', typed: ';fkj,f', meant: 'жалоба' },
  { why: 'Kazakh letters on digits', typed: '2kbz', meant: 'әлия' },
  { why: 'қ on zero', typed: '0fqhfn', meant: 'қайрат' },
  { why: 'Latin typed in Russian', typed: 'тгкдфт', meant: 'nurlan' },
  { why: 'a number typed with the Kazakh row on', typed: 'әқә,өққң".', meant: '2026-00417' },
  { why: 'a surname', typed: 'Eckjdyjdf', meant: 'Условнова' },
])('$why: $typed is $meant', ({ typed, meant }) => {
  expect(wrongLayout(typed)).toContain(meant)
})

test.each([
  { why: 'a number has one reading', typed: '2026-00417' },
  { why: 'nothing typed', typed: '' },
])('$why', ({ typed }) => {
  expect(wrongLayout(typed)).toEqual([])
})

test('a number beside a word stays a number', () => {
  expect(wrongLayout('ghbdtn 2026')).toEqual(['привет 2026'])
})
