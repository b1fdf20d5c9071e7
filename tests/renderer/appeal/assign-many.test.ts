/** One resolution for many: what is told of each appeal before it is given. Source: R-54. */
import { describe, expect, test } from 'vitest'
import type { AppealRow } from '#contract/appeal-fields'
import {
  assignManyInput,
  checkAppeal,
  missingInMany,
  type AssignManyValues,
} from '#renderer/features/appeal/list/assign/assign-many.ts'

const open: Partial<AppealRow> = {
  state: 'inWork',
  isOpen: true,
  dueOn: '2026-04-17',
  dueState: 'inTime',
  leadName: '',
}
const row = (changes: Partial<AppealRow>): AppealRow => ({ number: '2026-00214', ...open, ...changes }) as AppealRow
const executor = (dueOn: string | null) => [{ officialId: 'o1', isLead: true, dueOn }]

describe('each appeal', () => {
  test.each([
    { why: 'nothing is odd', changes: {}, dueOn: '', notes: [], isRefused: false },
    { why: 'ended', changes: { state: 'answered', isOpen: false }, dueOn: '', notes: ['ended'], isRefused: true },
    { why: 'answered with another one', changes: { state: 'joined' }, dueOn: '', notes: ['joined'], isRefused: true },
    { why: 'the internal term is the day of the reply', changes: {}, dueOn: '2026-04-17', notes: [], isRefused: false },
    { why: 'the internal term is a day later', changes: {}, dueOn: '2026-04-18', notes: ['afterDue'], isRefused: true },
    {
      why: 'somebody answers already',
      changes: { leadName: 'Нобайұлы Қ. С.' },
      dueOn: '',
      notes: ['hasLead'],
      isRefused: false,
    },
    {
      why: 'the applicant is waited for',
      changes: { state: 'correcting' },
      dueOn: '',
      notes: ['correcting'],
      isRefused: false,
    },
    {
      why: 'late, and the term as well',
      changes: { dueState: 'late', dueOn: '2026-03-19' },
      dueOn: '2026-04-01',
      notes: ['afterDue', 'late'],
      isRefused: true,
    },
  ] as const)('$why', ({ changes, dueOn, notes, isRefused }) => {
    const checked = checkAppeal(row(changes), { executors: executor(dueOn) })
    expect(checked).toMatchObject({ notes, isRefused })
  })

  test('an unread day is no term', () => {
    expect(checkAppeal(row({}), { executors: executor(null) }).notes).toEqual([])
  })
})

const blank: AssignManyValues = { authorId: null, text: ' ', language: 'kk', executors: [], on: '2026-03-27' }

test('what is missing is told in the order of the form', () => {
  expect(missingInMany(blank)).toEqual(['executors', 'authorId', 'text'])
  expect(missingInMany({ ...blank, authorId: 'o9', text: 'Рассмотреть', executors: executor('') })).toEqual([])
})

test('without an internal term each appeal keeps the day of its reply', () => {
  const values = { ...blank, authorId: 'o9', text: 'Рассмотреть', executors: executor('') }
  expect(assignManyInput(values, ['2026-00214', '2026-00215'])).toEqual({
    numbers: ['2026-00214', '2026-00215'],
    on: '2026-03-27',
    authorId: 'o9',
    text: 'Рассмотреть',
    language: 'kk',
    executors: [{ officialId: 'o1', isLead: true, dueOn: null }],
  })
})
