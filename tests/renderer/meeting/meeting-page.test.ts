import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { meetingSearchOf } from '#renderer/features/meeting/meeting-address.ts'
import { nextOpen } from '#renderer/features/meeting/next-open.ts'
import { outcomePlace, outcomeShortcuts } from '#renderer/features/meeting/outcome-shortcuts.ts'
import { departmentOfTopic } from '#renderer/features/meeting/question-form.ts'
import { readQuestionFile } from '#renderer/features/meeting/question-file.ts'
import { reportShare, tenthsText } from '#renderer/features/meeting/report-share.ts'
import { sumOfParts, sumText, totalParts } from '#renderer/features/meeting/totals-line.ts'

describe('the address says which question is open', () => {
  test.each([
    { why: 'a number', search: { question: 13 }, read: { question: 13 } },
    { why: 'a number as text', search: { question: '13' }, read: { question: 13 } },
    { why: 'a new one', search: { question: 'new' }, read: { question: 'new' } },
    { why: 'nothing opens the table', search: {}, read: {} },
    { why: 'no number of a question', search: { question: 0 }, read: {} },
    { why: 'nonsense', search: { question: 'x' }, read: {} },
  ])('$why', ({ search, read }) => {
    expect(meetingSearchOf(search)).toEqual(read)
  })
})

describe('outcomes by digit, alone or with Alt', () => {
  test.each([
    { shortcut: 'Digit1', place: 0 },
    { shortcut: 'Alt+Digit8', place: 7 },
    { shortcut: 'Digit9', place: undefined },
    { shortcut: 'Ctrl+Digit1', place: undefined },
  ])('$shortcut → $place', ({ shortcut, place }) => {
    expect(outcomePlace(shortcut)).toBe(place)
  })
  test('sixteen keys are taken, and each chooses its own outcome', () => {
    const chosen: number[] = []
    const keys = outcomeShortcuts((place) => chosen.push(place))
    keys['Digit3']?.()
    keys['Alt+Digit8']?.()
    expect([Object.keys(keys).length, ...chosen]).toEqual([16, 2, 7])
  })
})

describe('the report takes at most a quarter of the time (R-41)', () => {
  const times = { startsAt: '10:00', endsAt: '11:30' }
  test.each([
    { why: '20 of 90 minutes', reportMinutes: 20, tenths: 222, isOver: false },
    { why: '24 of 90 minutes is over 22,5', reportMinutes: 24, tenths: 267, isOver: true },
  ])('$why', ({ reportMinutes, tenths, isOver }) => {
    expect(reportShare({ ...times, reportMinutes })).toEqual({ reportMinutes, plannedMinutes: 90, tenths, isOver })
  })
  test('exactly a quarter is not over', () => {
    expect(reportShare({ startsAt: '10:00', endsAt: '12:00', reportMinutes: 30 })?.isOver).toBe(false)
  })
  test.each([
    { why: 'no end', startsAt: '10:00', endsAt: null, reportMinutes: 20 },
    { why: 'an end before the start', startsAt: '10:00', endsAt: '09:00', reportMinutes: 20 },
    { why: 'nobody measured', startsAt: '10:00', endsAt: '11:00', reportMinutes: null },
    { why: 'a time half typed', startsAt: '10:0', endsAt: '11:00', reportMinutes: 20 },
  ])('$why: nothing is computed', ({ why: _why, ...meeting }) => {
    expect(reportShare(meeting)).toBeUndefined()
  })
  test('tenths as the language writes them', () => {
    expect([tenthsText(222, ','), tenthsText(250, '.')]).toEqual(['22,2', '25'])
  })
})

describe('totals add up in sight', () => {
  const counts = [
    { code: 'plan', count: 4 },
    { code: 'explained', count: 14 },
    { code: 'none', count: 2 },
    { code: 'old', count: 1 },
  ]
  test('groups in the order of the dictionary, then others, then those without an outcome', () => {
    expect(totalParts(counts, ['explained', 'plan', 'control'])).toEqual([
      { code: 'explained', count: 14 },
      { code: 'plan', count: 4 },
      { code: 'control', count: 0 },
      { code: 'old', count: 1 },
      { code: 'none', count: 2 },
    ])
  })
  test('the sum is written out without zeros', () => {
    const parts = totalParts(counts, ['explained', 'plan', 'control'])
    expect([sumText(parts), sumOfParts(parts)]).toEqual(['14 + 4 + 1 + 2 = 21', 21])
  })
})

describe('next question', () => {
  const questions = [
    { number: 1, outcome: null, isVoid: false },
    { number: 2, outcome: 'explained', isVoid: false },
    { number: 3, outcome: null, isVoid: true },
    { number: 4, outcome: null, isVoid: false },
  ]
  test.each([
    { why: 'the nearest open one, a void one is passed', current: 2, direction: 'next' as const, found: 4 },
    { why: 'after the last open one the first again', current: 4, direction: 'next' as const, found: 1 },
    { why: 'back', current: 4, direction: 'previous' as const, found: 1 },
    {
      why: 'from a new one forward to the first open one',
      current: 'new' as const,
      direction: 'next' as const,
      found: 1,
    },
  ])('$why', ({ current, direction, found }) => {
    expect(nextOpen(questions, current, direction)).toBe(found)
  })
})

describe('a file of questions before it is loaded', () => {
  const sample = readFileSync('resources/data/sample-questions.json', 'utf8')
  test('the sample set: 120 questions, sums as stated', () => {
    const file = readQuestionFile(sample)
    expect([file?.meetings, file?.questions, file?.stated, file?.agrees]).toEqual([4, 120, 120, true])
  })
  test('one question less is a difference', () => {
    const content = JSON.parse(sample)
    content.questions.pop()
    expect(readQuestionFile(JSON.stringify(content))?.agrees).toBe(false)
  })
  test.each([
    { why: 'no JSON', text: 'Сұрақтар' },
    { why: 'another form', text: '{"rows":[]}' },
  ])('$why is told at once', ({ text }) => {
    expect(readQuestionFile(text)).toBeUndefined()
  })
})

test('a topic without a department of its own has that of its upper topic', () => {
  const topics = [
    { code: 'HCS', parent: null, attributes: { department: 'HKH' } },
    { code: 'HCS.1', parent: 'HCS', attributes: {} },
    { code: 'HCS.2', parent: 'HCS', attributes: { department: 'RES' } },
  ]
  expect(['HCS', 'HCS.1', 'HCS.2', 'X'].map((topic) => departmentOfTopic(topics, topic))).toEqual([
    'HKH',
    'HKH',
    'RES',
    null,
  ])
})
