import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { settleCommitment, settleQuestion, voidQuestion } from '#domain/meeting/decide'

const outcomes = [{ code: 'inPlan', publishedGroup: 'plan', needs: ['due'] }]
const asked = {
  outcome: 'inPlan',
  answer: 'Жоспарда',
  answeredBy: '',
  refusalReason: null,
  solutionLevel: null,
  appealNumber: null,
}

test('an outcome carries the group that it has on that day (meetings.md §7)', () => {
  expect(settleQuestion({ isVoid: false }, asked, outcomes, 'c')).toEqual({
    type: 'question.settled',
    settlement: {
      ...asked,
      publishedGroup: 'plan',
    },
    commitmentId: 'c',
  })
})

test.each([
  { why: 'a void question', isVoid: true, outcome: 'inPlan', reason: 'question.void' },
  { why: 'an outcome that is none', isVoid: false, outcome: 'lost', reason: 'question.unknown-outcome' },
])('$why is not settled: $reason', ({ isVoid, outcome, reason }) => {
  expect(settleQuestion({ isVoid }, { ...asked, outcome }, outcomes, null)).toMatchObject({ refused: true, reason })
})

test('a question is void once', () => {
  expect(voidQuestion({ isVoid: false }, 'қате')).toEqual({ type: 'question.voided', reason: 'қате' })
  expect(voidQuestion({ isVoid: true }, 'қате')).toMatchObject({ reason: 'question.void' })
})

const dueOn = localDate('2026-12-01')
const later = localDate('2026-12-02')

test.each([
  { why: 'done with a note', from: 'promised', to: { state: 'done', note: 'акт', dueOn: null }, reason: undefined },
  { why: 'moved a day on', from: 'promised', to: { state: 'moved', note: 'а', dueOn: later }, reason: undefined },
  { why: 'moved again', from: 'moved', to: { state: 'moved', note: 'а', dueOn: later }, reason: undefined },
  { why: 'done after a part', from: 'donePartly', to: { state: 'done', note: 'а', dueOn: null }, reason: undefined },
  {
    why: 'without a note',
    from: 'promised',
    to: { state: 'done', note: '', dueOn: null },
    reason: 'commitment.needs-note',
  },
  {
    why: 'moved to no day',
    from: 'promised',
    to: { state: 'moved', note: 'а', dueOn: null },
    reason: 'commitment.needs-date',
  },
  {
    why: 'moved to the same day',
    from: 'promised',
    to: { state: 'moved', note: 'а', dueOn },
    reason: 'commitment.date-not-later',
  },
  {
    why: 'after it was done',
    from: 'done',
    to: { state: 'notDone', note: 'а', dueOn: null },
    reason: 'commitment.closed',
  },
  {
    why: 'after it was dropped',
    from: 'dropped',
    to: { state: 'moved', note: 'а', dueOn: later },
    reason: 'commitment.closed',
  },
] as const)('a promise $why (R-37): $reason', ({ from, to, reason }) => {
  const answer = settleCommitment({ state: from, dueOn }, to, later)
  expect('reason' in answer ? answer.reason : undefined).toBe(reason)
})

test('only a move carries a day', () => {
  const done = settleCommitment({ state: 'promised', dueOn }, { state: 'done', note: 'а', dueOn: later }, later)
  expect(done).toMatchObject({ dueOn: null, on: '2026-12-02' })
})
