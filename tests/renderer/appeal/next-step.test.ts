import { expect, test } from 'vitest'
import { curableDefects, nextStep } from '#renderer/features/appeal/card/next-step.ts'

type Facts = Parameters<typeof nextStep>[0]

const inState = { system: 'eOtinish', number: 'ЖТ-2026-00000001', date: null } as const
const settled: Facts = {
  state: 'registered',
  defects: [],
  elsewhere: [inState],
  receiptPrints: 1,
  dueOn: '2026-04-01',
  dueState: 'inTime',
}

test.each<{ why: string; facts: Partial<Facts>; step: ReturnType<typeof nextStep> }>([
  {
    why: 'R-13: a curable defect comes first',
    facts: { defects: ['address.missing'], elsewhere: [], receiptPrints: 0 },
    step: { step: 'cure', count: 1 },
  },
  {
    why: 'R-11: an author who is not established cannot be cured',
    facts: { defects: ['anonymous'] },
    step: { step: 'wait', dueOn: '2026-04-01' },
  },
  {
    why: 'R-08: then the number of the state system',
    facts: { elsewhere: [], receiptPrints: 0 },
    step: { step: 'stateNumber' },
  },
  {
    why: 'R-08: a number of another system is not it',
    facts: { elsewhere: [{ ...inState, system: 'cc1414' }] },
    step: { step: 'stateNumber' },
  },
  {
    why: 'R-08: an empty number is none',
    facts: { elsewhere: [{ ...inState, number: '' }] },
    step: { step: 'stateNumber' },
  },
  { why: 'R-03: then the receipt', facts: { receiptPrints: 0 }, step: { step: 'receipt' } },
  { why: 'then the due date', facts: {}, step: { step: 'wait', dueOn: '2026-04-01' } },
  { why: 'the last day', facts: { dueState: 'today' }, step: { step: 'answerToday', dueOn: '2026-04-01' } },
  { why: 'R-23: the term is over', facts: { dueState: 'late' }, step: { step: 'answerLate', dueOn: '2026-04-01' } },
  {
    why: 'R-10: a void number waits for nothing',
    facts: { state: 'void', defects: ['name.missing'] },
    step: { step: 'void' },
  },
])('$why', ({ facts, step }) => {
  expect(nextStep({ ...settled, ...facts })).toEqual(step)
})

test('R-13: every defect but an unknown author can be cured', () => {
  expect(curableDefects(['anonymous', 'name.missing', 'nationalNumber.wrong'])).toEqual([
    'name.missing',
    'nationalNumber.wrong',
  ])
})
