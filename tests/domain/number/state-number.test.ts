import { expect, test } from 'vitest'
import { checkStateNumber, looksLikeNumber } from '#domain/number/state-number'

const right = 'ЖТ-2026-00000001'

test.each([
  { why: 'the observed form', text: right, valid: true, suggestion: null, warning: null },
  { why: 'a part of it', text: `${right}/1`, valid: true, suggestion: null, warning: null },
  { why: 'of an organisation', text: 'ЗТ-2026-00000001', valid: true, suggestion: null, warning: null },
  { why: 'spaces around are trimmed', text: `  ${right} `, valid: true, suggestion: null, warning: null },
  { why: 'a Latin T', text: 'ЖT-2026-00000001', valid: false, suggestion: right, warning: 'form' },
  { why: 'small letters', text: 'жт-2026-00000001', valid: false, suggestion: right, warning: 'form' },
  { why: 'a small Latin t', text: 'жt-2026-00000001', valid: false, suggestion: right, warning: 'form' },
  { why: 'a three for З', text: '3T-2026-00000001', valid: false, suggestion: 'ЗТ-2026-00000001', warning: 'form' },
  { why: 'long dashes and spaces', text: 'ЖТ – 2026 – 00000001', valid: false, suggestion: right, warning: 'form' },
  { why: 'a letter index not known here', text: 'АА-2026-00000001', valid: false, suggestion: null, warning: 'prefix' },
  { why: 'seven digits', text: 'ЖТ-2026-0000001', valid: false, suggestion: null, warning: 'form' },
  { why: 'our own number', text: '2026-00312', valid: false, suggestion: null, warning: 'form' },
  { why: 'nothing', text: '', valid: false, suggestion: null, warning: 'form' },
])('R-09: $why: "$text"', ({ text, valid, suggestion, warning }) => {
  expect(checkStateNumber(text)).toEqual({ text: text.trim(), valid, suggestion, warning })
})

test('R-09: the letter indexes are data', () => {
  expect(checkStateNumber('ҚҰ-2026-00000001', ['ҚҰ'])).toMatchObject({ valid: true, warning: null })
})

test.each([
  { text: right, is: true },
  { text: ` ${right}/12 `, is: true },
  { text: `${right}/`, is: false },
  { text: 'ЖT-2026-00000001', is: false },
])('R-09: "$text" looks like a state number: $is', ({ text, is }) => {
  expect(looksLikeNumber(text)).toBe(is)
})
