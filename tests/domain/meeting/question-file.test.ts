import { describe, expect, test } from 'vitest'
import { readQuestionFile } from '#domain/meeting/question-file'

const meeting = { code: 'M1', date: '2026-02-10', kind: 'reporting', settlement: 'S01', kk: 'Кездесу', ru: 'Встреча' }
const row = {
  id: 'Q1',
  text: 'Жол қашан?',
  lang: 'kk',
  kind: 'question',
  channel: 'hall',
  meeting: 'M1',
  topic: 'ROD.1',
  settlement: 'S01',
  person: 'Шартов Нұржан',
  outcome: 'explained',
  published_group: 'explained',
  result: 'Түсіндірілді',
}
const file = {
  meetings: [meeting],
  questions: [row],
  control_totals: { all: 1, outcome: { explained: 1 }, meeting: { M1: 1 } },
}

test('a row is read whole', () => {
  expect(readQuestionFile(file)).toEqual({
    meetings: [
      {
        code: 'M1',
        heldOn: '2026-02-10',
        kind: 'reporting',
        settlement: 'S01',
        titleKk: 'Кездесу',
        titleRu: 'Встреча',
      },
    ],
    questions: [
      {
        key: 'Q1',
        meeting: 'M1',
        outcome: 'explained',
        result: 'Түсіндірілді',
        refusalReason: null,
        solutionLevel: null,
        question: {
          recordKind: 'question',
          channel: 'hall',
          language: 'kk',
          text: 'Жол қашан?',
          signatories: null,
          settlement: 'S01',
          topic: 'ROD.1',
          department: null,
          author: 'Шартов Нұржан',
          authorSex: null,
          authorAgeBand: null,
          socialCategory: null,
        },
      },
    ],
  })
})

describe('a wrong form is refused with its place', () => {
  test.each([
    { why: 'no object', wrong: 'text', facts: { row: 0, field: 'questions' } },
    {
      why: 'a meeting that stands twice',
      facts: {
        row: 2,
        field: 'meetings.code',
      },
      wrong: {
        ...file,
        meetings: [meeting, meeting],
      },
    },
    { why: 'no meetings', wrong: { questions: [] }, facts: { row: 0, field: 'questions' } },
    {
      why: 'a day that is none',
      wrong: { ...file, meetings: [{ ...meeting, date: '2026-02-30' }] },
      facts: { row: 1, field: 'meetings.date' },
    },
    {
      why: 'a row without id',
      wrong: { ...file, questions: [row, { ...row, id: '' }] },
      facts: { row: 2, field: 'id' },
    },
    {
      why: 'a row without text',
      wrong: { ...file, questions: [{ ...row, text: '' }] },
      facts: { row: 1, field: 'text' },
    },
    {
      why: 'another language',
      wrong: { ...file, questions: [{ ...row, lang: 'de' }] },
      facts: { row: 1, field: 'lang' },
    },
    {
      why: 'a meeting that is not there',
      wrong: { ...file, questions: [{ ...row, meeting: 'M9' }] },
      facts: { row: 1, field: 'meeting' },
    },
    { why: 'a row that is none', wrong: { ...file, questions: [null] }, facts: { row: 1, field: 'row' } },
    {
      why: 'an id that stands twice',
      wrong: { ...file, questions: [row, row], control_totals: {} },
      facts: { row: 2, field: 'id' },
    },
  ])('$why', ({ wrong, facts }) => {
    expect(readQuestionFile(wrong)).toEqual({ refused: true, reason: 'import.wrong-form', facts })
  })
})

describe('sums that do not come out are named (meetings.md §13)', () => {
  test.each([
    { why: 'the whole', totals: { all: 2 }, facts: { sum: 'all', code: '', expected: 2, counted: 1 } },
    {
      why: 'an outcome',
      totals: { outcome: { explained: 2 } },
      facts: { sum: 'outcome', code: 'explained', expected: 2, counted: 1 },
    },
    {
      why: 'a code that no row has',
      totals: { channel: { hall: 1, desk: 3 } },
      facts: { sum: 'channel', code: 'desk', expected: 3, counted: 0 },
    },
    {
      why: 'a code that is not stated',
      totals: { lang: {} },
      facts: { sum: 'lang', code: 'kk', expected: 0, counted: 1 },
    },
  ])('$why', ({ totals, facts }) => {
    expect(readQuestionFile({ ...file, control_totals: totals })).toEqual({
      refused: true,
      reason: 'import.sums-differ',
      facts,
    })
  })

  test('a file without sums is taken as it is', () => {
    expect(readQuestionFile({ meetings: [meeting], questions: [row] })).toHaveProperty('questions')
  })
})
