import { expect, test } from 'vitest'
import { type CountedQuestion, meetingTotals } from '#domain/meeting/totals'
import { sampleFile } from '../document/samples.ts'

const counted = (questions: typeof sampleFile.questions): CountedQuestion[] =>
  questions.map((sample, index) => ({
    number: index + 1,
    lang: sample.lang,
    outcome: sample.outcome,
    group: sample.published_group,
    topic: sample.topic,
    topicParent: sample.topic.split('.')[0] ?? null,
    settlement: sample.settlement,
    channel: sample.channel,
    department: sample.department,
    isSignal: sample.kind === 'signal',
    isVoid: false,
  }))

const expected = sampleFile.control_totals
const everything = meetingTotals(counted(sampleFile.questions), { withSignals: true })
const withoutSignals = meetingTotals(counted(sampleFile.questions))

test.each([
  { why: 'all rows', got: everything.all, want: expected.all },
  { why: 'by language', got: everything.byLanguage, want: expected.lang },
  { why: 'by outcome', got: everything.byOutcome, want: expected.outcome },
  { why: 'by published group', got: everything.byGroup, want: expected.published_group },
  { why: 'by channel', got: everything.byChannel, want: expected.channel },
  { why: 'by first level of the topic', got: everything.byTopic, want: expected.topic1 },
  { why: 'signals', got: everything.signals, want: expected.kind['signal'] },
  { why: 'rows without signals', got: withoutSignals.all, want: expected.without_signals.all },
  { why: 'outcomes without signals', got: withoutSignals.byOutcome, want: expected.without_signals.outcome },
  { why: 'groups without signals', got: withoutSignals.byGroup, want: expected.without_signals.published_group },
])('the sample questions give their control totals: $why', ({ got, want }) => {
  expect(got).toEqual(want)
})

test.each(Object.entries(expected.meeting_by_group))('R-42: meeting %s by published group', (meeting, groups) => {
  const totals = meetingTotals(counted(sampleFile.questions.filter((sample) => sample.meeting === meeting)), {
    withSignals: true,
    stated: { byGroup: groups, all: expected.meeting[meeting] ?? 0 },
  })
  expect(totals.byGroup).toEqual(groups)
  expect(totals.differences).toEqual([])
  expect(totals.agrees).toBe(true)
})

const plain: CountedQuestion = {
  number: 1,
  lang: 'kk',
  outcome: 'explained',
  group: 'explained',
  topic: 'WAT.2',
  topicParent: 'WAT',
  settlement: 'S01',
  channel: 'hall',
  department: 'VOD',
  isSignal: false,
  isVoid: false,
}

test.each([
  {
    why: 'a number is missing',
    questions: [plain, { ...plain, number: 3 }],
    stated: {},
    differences: [{ difference: 'numberMissing', number: 2 }],
  },
  {
    why: 'a number stands twice',
    questions: [plain, plain],
    stated: {},
    differences: [{ difference: 'numberTwice', number: 1 }],
  },
  {
    why: 'an outcome folds into no group',
    questions: [{ ...plain, outcome: 'new', group: null }],
    stated: {},
    differences: [{ difference: 'outcomeWithoutGroup', number: 1, outcome: 'new' }],
  },
  {
    why: 'the minutes say more than the register',
    questions: [plain],
    stated: { all: 2 },
    differences: [{ difference: 'stated', sum: 'all', code: '', expected: 2, counted: 1 }],
  },
  {
    why: 'a published group differs, and so does the one that took its row',
    questions: [plain],
    stated: { byGroup: { plan: 1 } },
    differences: [
      { difference: 'stated', sum: 'byGroup', code: 'plan', expected: 1, counted: 0 },
      { difference: 'stated', sum: 'byGroup', code: 'explained', expected: 0, counted: 1 },
    ],
  },
])('a difference is named: $why', ({ questions, stated, differences }) => {
  const totals = meetingTotals(questions, { stated })
  expect(totals.differences).toEqual(differences)
  expect(totals.agrees).toBe(false)
})

test('a void row keeps its number and is in no sum; what is not set has a row of its own', () => {
  const totals = meetingTotals([
    plain,
    { ...plain, number: 2, isVoid: true },
    { ...plain, number: 3, outcome: null, group: null, settlement: null, department: null },
  ])
  expect(totals).toMatchObject({
    all: 2,
    voids: 1,
    byGroup: { explained: 1, none: 1 },
    bySettlement: { S01: 1, none: 1 },
    byDepartment: { VOD: 1, none: 1 },
    agrees: true,
  })
})

test('a meeting without a question agrees', () => {
  expect(meetingTotals([])).toMatchObject({ all: 0, signals: 0, voids: 0, agrees: true, byGroup: {} })
})
