import { expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { type RuleSet, checkRuleSet, defaultRuleSet, ruleSetInForce } from '#domain/deadline/rule-set'

const first: RuleSet = { ...defaultRuleSet, id: 'first', validFrom: localDate('2022-01-01') }
const second: RuleSet = { ...defaultRuleSet, id: 'second', validFrom: localDate('2026-01-01') }
const corrected: RuleSet = { ...defaultRuleSet, id: 'corrected', validFrom: localDate('2026-01-01') }

test.each([
  { why: 'before any set the first one', sets: [second, first], day: '2021-08-01', id: 'first' },
  { why: 'the day before a new set', sets: [first, second], day: '2025-12-31', id: 'first' },
  { why: 'the first day of a new set', sets: [second, first], day: '2026-01-01', id: 'second' },
  { why: 'the later of two of one day', sets: [first, second, corrected], day: '2026-05-01', id: 'corrected' },
  { why: 'no set at all', sets: [], day: '2026-05-01', id: 'code-2021' },
])('mysociety/alaveteli#6727, R-20: $why', ({ sets, day, id }) => {
  expect(ruleSetInForce(sets, localDate(day)).id).toBe(id)
})

test('the default is what the acts say', () => {
  expect(defaultRuleSet).toMatchObject({
    startRule: 'nextDay',
    termWorkingDays: { application: 15, complaint: 20, message: 15, proposal: 15, response: 15, inquiry: 15 },
    forwardTerm: 3,
    returnTerm: 3,
    extensionMaxMonths: 2,
    extensionBase: 'registration',
    extensionForComplaint: false,
    extensionNotice: 3,
    passUpTerm: 3,
    hearingNotice: 3,
    objectionTerm: 2,
    pauseOnDefects: false,
    remindDays: [5, 3, 1],
  })
})

test.each<{ why: string; changes: Partial<RuleSet>; setting: string | undefined }>([
  { why: 'the default', changes: {}, setting: undefined },
  { why: 'no days', changes: { forwardTerm: 0 }, setting: 'forwardTerm' },
  { why: 'half a day', changes: { objectionTerm: 1.5 }, setting: 'objectionTerm' },
  { why: 'a slip of the keyboard', changes: { passUpTerm: 3333 }, setting: 'passUpTerm' },
  {
    why: 'a kind without term',
    changes: { termWorkingDays: { ...defaultRuleSet.termWorkingDays, inquiry: 0 } },
    setting: 'termWorkingDays.inquiry',
  },
  { why: 'a reminder after the end', changes: { remindDays: [5, -1] }, setting: 'remindDays' },
])('R-19: a rule set is checked before it is saved: $why', ({ changes, setting }) => {
  expect(checkRuleSet({ ...defaultRuleSet, ...changes })?.facts['setting']).toBe(setting)
})
