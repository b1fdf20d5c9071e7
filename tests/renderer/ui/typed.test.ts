import { expect, test } from 'vitest'
import { digitsFromKazakhLayout } from '#renderer/ui/kazakh-digits.ts'
import { dayFromTyped, momentFromTyped, timeFromTyped } from '#renderer/ui/typed-day.ts'

test.each([
  { why: 'the whole digit row', typed: '"әіңғ,.үұқ', digits: '1234567890' },
  { why: 'capitals from Shift', typed: 'ӘІҢҒ', digits: '2345' },
  { why: 'digits stay', typed: '990101 200017', digits: '990101 200017' },
  { why: 'other letters stay', typed: 'кв', digits: 'кв' },
])('digits typed in the Kazakh layout: $why', ({ typed, digits }) => {
  expect(digitsFromKazakhLayout(typed, { signs: true })).toBe(digits)
})

test('signs stay signs where they may be meant', () => {
  expect(digitsFromKazakhLayout('8, ә.')).toBe('8, 2.')
})

test.each([
  { why: 'in full', typed: '27.03.2026', day: '2026-03-27' },
  { why: 'without leading zeros', typed: '7.3.2026', day: '2026-03-07' },
  { why: 'the year left out', typed: '27.3', day: '2026-03-27' },
  { why: 'digits alone', typed: '27032026', day: '2026-03-27' },
  { why: 'two digits of a year', typed: '270326', day: '2026-03-27' },
  { why: 'no such day', typed: '31.02.2026', day: undefined },
  { why: 'half typed', typed: '27.', day: undefined },
])('a typed day: $why', ({ typed, day }) => {
  expect(dayFromTyped(typed, 2026)).toBe(day)
})

test.each([
  { typed: '9', time: '09:00' },
  { typed: '930', time: '09:30' },
  { typed: '9:30', time: '09:30' },
  { typed: '1041', time: '10:41' },
  { typed: '24:00', time: undefined },
  { typed: '10:60', time: undefined },
])('a typed time: $typed', ({ typed, time }) => {
  expect(timeFromTyped(typed)).toBe(time)
})

test.each([
  { typed: '27.03.2026, 10:41', moment: '2026-03-27T10:41' },
  { typed: '27.3 9', moment: '2026-03-27T09:00' },
  { typed: '27.03.2026', moment: undefined },
])('a typed moment: $typed', ({ typed, moment }) => {
  expect(momentFromTyped(typed, 2026)).toBe(moment)
})
