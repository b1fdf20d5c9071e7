import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { luhnDigit } from '#domain/number/check-digit'
import {
  type NumberFields,
  type NumberTemplate,
  defaultNumberTemplate,
  formatNumber,
  isSeriesCode,
  parseNumberTemplate,
  seriesKey,
  seriesScopes,
  validateNumbering,
} from '#domain/number/template'
import { isRefusal } from '#domain/refusal'

function template(text: string): NumberTemplate {
  const parsed = parseNumberTemplate(text)
  if (isRefusal(parsed)) throw new Error(`${text}: ${parsed.reason}`)
  return parsed
}

const fields: NumberFields = { org: 'ҮА', deskCode: '01', kindCode: 'Ш', year: 2026, seq: 312 }

test.each([
  { why: 'R-10: the default', text: defaultNumberTemplate, number: '2026-00312' },
  { why: 'R-10: the first of a year', text: defaultNumberTemplate, seq: 1, number: '2026-00001' },
  { why: 'R-10: as wide as the padding', text: defaultNumberTemplate, seq: 99_999, number: '2026-99999' },
  { why: 'R-10: wider than the padding', text: defaultNumberTemplate, seq: 100_000, number: '2026-100000' },
  { why: 'opensupports/opensupports#456: 1, 2, 3 within the year', text: '{seq}/{year}', number: '312/2026' },
  { why: 'osTicket/osTicket#1663: the year before the number', text: '{yy}-{seq:4}', number: '26-0312' },
  { why: 'all tokens', text: '{org}-{desk}/{kind}-{year}-{seq:5}', number: 'ҮА-01/Ш-2026-00312' },
  { why: 'a check digit after a hyphen', text: '{year}-{seq:5}-{check}', number: '2026-00312-5' },
  { why: 'a check digit in front is of the rest too', text: '{check}/{year}-{seq:5}', number: '5/2026-00312' },
  { why: 'words around', text: '№ {seq:3} ({year})'.replaceAll(/[()]/g, ''), number: '№ 312 2026' },
])('$why: $text → $number', ({ text, seq = 312, number }) => {
  expect(formatNumber(template(text), { ...fields, seq })).toBe(number)
})

test.each([
  { why: 'empty', text: '  ', reason: 'number.template-empty', facts: {} },
  { why: 'too long', text: `{seq}${'-'.repeat(60)}`, reason: 'number.template-too-long', facts: { most: 60 } },
  { why: 'not closed', text: '{year}-{seq:5', reason: 'number.brace-unclosed', facts: {} },
  { why: 'not opened', text: 'year}-{seq}', reason: 'number.brace-unclosed', facts: {} },
  { why: 'unknown', text: '{month}-{seq}', reason: 'number.token-unknown', facts: { token: 'month' } },
  { why: 'no name', text: '{}-{seq}', reason: 'number.token-unknown', facts: { token: '' } },
  { why: 'no width', text: '{seq:}', reason: 'number.seq-digits', facts: { digits: '', most: 12 } },
  { why: 'width 0', text: '{seq:0}', reason: 'number.seq-digits', facts: { digits: '0', most: 12 } },
  { why: 'width 13', text: '{seq:13}', reason: 'number.seq-digits', facts: { digits: '13', most: 12 } },
  { why: 'a line break', text: '{year}\n{seq}', reason: 'number.literal-not-allowed', facts: { text: '\n' } },
])('R-10: a template is refused: $why', ({ text, reason, facts }) => {
  expect(parseNumberTemplate(text)).toEqual({ refused: true, reason, facts })
})

test.each([
  { why: 'the default', text: '{year}-{seq:5}', scope: 'register', reason: undefined },
  { why: 'fixed width needs no separator', text: '{yy}{seq:5}{check}', scope: 'register', reason: undefined },
  { why: 'one series a desk', text: '{desk}-{year}-{seq:5}', scope: 'desk', reason: undefined },
  { why: 'one series a desk and kind', text: '{kind}{year}/{desk}-{seq}', scope: 'deskAndKind', reason: undefined },
  { why: 'the desk as ornament', text: '{desk}-{year}-{seq:5}', scope: 'register', reason: undefined },
  { why: 'nothing counts', text: '{year}', scope: 'register', reason: 'number.no-seq' },
  { why: 'counted twice', text: '{year}-{seq}-{seq:5}', scope: 'register', reason: 'number.token-twice' },
  { why: 'years collide', text: '{desk}-{seq:5}', scope: 'desk', reason: 'number.no-year' },
  { why: 'desks collide', text: '{year}-{seq:5}', scope: 'desk', reason: 'number.no-desk' },
  { why: 'kinds collide', text: '{year}-{seq:5}', scope: 'kind', reason: 'number.no-kind' },
  { why: 'kinds of one desk collide', text: '{desk}-{year}-{seq:5}', scope: 'deskAndKind', reason: 'number.no-kind' },
  { why: 'desk 1 and 11', text: '{year}-{desk}{seq}', scope: 'desk', reason: 'number.needs-separator' },
  { why: 'only digits between', text: '{desk}{year}{seq:5}', scope: 'desk', reason: 'number.needs-separator' },
  { why: 'a letter separates nothing', text: '{desk}A{seq}-{year}', scope: 'desk', reason: 'number.needs-separator' },
] as const)('R-10: numbering by $scope with $text: $why', ({ text, scope, reason }) => {
  expect(validateNumbering(template(text), scope)?.reason).toBe(reason)
})

test.each([
  { scope: 'register', key: 'register/2026' },
  { scope: 'desk', key: 'desk:01/2026' },
  { scope: 'kind', key: 'kind:Ш/2026' },
  { scope: 'deskAndKind', key: 'desk:01/kind:Ш/2026' },
] as const)('osTicket/osTicket#1663: each year has its own series: $key', ({ scope, key }) => {
  expect(seriesKey(scope, fields)).toBe(key)
  expect(seriesKey(scope, { ...fields, year: 2027 })).not.toBe(key)
})

test.each([
  { code: '01', is: true },
  { code: 'Ұлғи', is: true },
  { code: '', is: false },
  { code: '1-A', is: false },
  { code: '1 1', is: false },
  { code: '1234567890123', is: false },
])('R-10: "$code" may be a code in a number: $is', ({ code, is }) => {
  expect(isSeriesCode(code)).toBe(is)
})

test.each([0, -1, 1.5, Number.NaN])('R-10: %d is no number of a series', (seq) => {
  expect(() => formatNumber(template('{year}-{seq}'), { ...fields, seq })).toThrow('not a number of a series')
})

// 7992739871 is the usual example of the rule; 2026-00001: 2 + 6 + 4 + 4 = 16, so 4.
test.each([
  { text: '7992739871', check: '3' },
  { text: '2026-00001', check: '4' },
  { text: '202600001', check: '4' },
  { text: '', check: '0' },
])('the check digit of "$text" is $check', ({ text, check }) => {
  expect(luhnDigit(text)).toBe(check)
})

const digits = fc.stringMatching(/^\d{9}$/)

test('the check digit finds every single wrong digit', () => {
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 9 }), (text, at, digit) => {
      const wrong = text.slice(0, at) + String(digit) + text.slice(at + 1)
      fc.pre(wrong !== text)
      return luhnDigit(wrong) !== luhnDigit(text)
    }),
  )
})

test('the check digit finds every swap of neighbours but 09 with 90', () => {
  const missed: string[] = []
  for (let pair = 0; pair < 100; pair += 1) {
    const [a = '', b = ''] = String(pair).padStart(2, '0')
    if (a !== b && luhnDigit(`2026${a}${b}1`) === luhnDigit(`2026${b}${a}1`)) missed.push(a + b)
  }
  expect(missed).toEqual(['09', '90'])
})

const piece = fc.constantFrom(
  '{org}',
  '{desk}',
  '{kind}',
  '{year}',
  '{yy}',
  '{seq}',
  '{seq:3}',
  '{seq:5}',
  '{check}',
  '-',
  '/',
  'A',
)
const code = fc.stringMatching(/^[A1]{1,3}$/)
const place = fc.record({
  deskCode: code,
  kindCode: code,
  year: fc.integer({ min: 2021, max: 2030 }),
  seq: fc.integer({ min: 1, max: 2000 }),
})

/** The offices' own year shows as `{yy}`, so that years a hundred years apart are not asked for. */
test('R-10: a valid numbering never gives one number to two (series, number)', () => {
  let compared = 0
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 2, maxLength: 7 }),
      fc.constantFrom(...seriesScopes),
      fc.array(place, { minLength: 2, maxLength: 60 }),
      (pieces, scope, places) => {
        const parsed = parseNumberTemplate(pieces.join(''))
        fc.pre(!isRefusal(parsed) && validateNumbering(parsed, scope) === undefined)
        if (isRefusal(parsed)) return false
        compared += 1
        const owners = new Map<string, string>()
        return places.every((each) => {
          const number = formatNumber(parsed, { ...each, org: 'X1' })
          const owner = `${seriesKey(scope, each)}#${each.seq}`
          const known = owners.get(number) ?? owner
          owners.set(number, owner)
          return known === owner
        })
      },
    ),
    { numRuns: 300, maxSkipsPerRun: 1000 },
  )
  expect(compared).toBeGreaterThanOrEqual(300)
})
