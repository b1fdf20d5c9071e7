/** Lines of a calendar text as the register counts them, and names of terms. */
import { describe, expect, test } from 'vitest'
import { appealClocks } from '#domain/appeal/clocks'
import { readCalendarText } from '#domain/calendar/calendar-text'
import { clockKey } from '#renderer/features/settings/calendar/clock-words.ts'
import { rangeOfLine } from '#renderer/features/settings/calendar/text-lines.ts'

describe('the place of a line', () => {
  test.each([
    { why: 'the first', text: 'a\nbb\nccc', line: 1, found: 'a' },
    { why: 'the last without an end', text: 'a\nbb\nccc', line: 3, found: 'ccc' },
    { why: 'ends of Windows', text: 'a\r\nbb\r\nccc', line: 2, found: 'bb' },
    { why: 'ends of old', text: 'a\rbb\rccc', line: 3, found: 'ccc' },
    { why: 'an empty line counts', text: 'a\n\nccc', line: 3, found: 'ccc' },
    { why: 'none so far down', text: 'a\nbb', line: 4, found: undefined },
  ])('$why', ({ text, line, found }) => {
    const range = rangeOfLine(text, line)
    expect(range && text.slice(range.start, range.end)).toBe(found)
  })

  test.each(['\n', '\r\n', '\r'])('is that of the mistake that the register names, with %j', (end) => {
    const text = ['date;what', '2028-01-03;holiday;;', '2028-01-04;rest', '2028-02-30;year'].join(end)
    const problems = readCalendarText(text)
    const lines = 'years' in problems ? [] : problems.map(({ line }) => line)
    const found = lines.map((line) => {
      const range = rangeOfLine(text, line)
      return range && text.slice(range.start, range.end)
    })
    expect(found).toEqual(['2028-01-03;holiday;;', '2028-01-04;rest', '2028-02-30;year'])
  })
})

test('every term that a calendar may move has a name of its own', () => {
  const keys = ['reply', ...appealClocks].map(clockKey)
  expect(new Set(keys).size).toBe(keys.length)
})
