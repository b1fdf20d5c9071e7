import { describe, expect, test } from 'vitest'
import { commitmentSearchOf } from '#renderer/features/commitment/commitment-address.ts'
import { blankResult, noteKind, resultInput } from '#renderer/features/commitment/commitment-form.ts'
import { refusedField } from '#renderer/features/commitment/commitment-place.ts'
import { commitmentDue } from '#renderer/ui/commitment-due.ts'

describe('the address is the filter', () => {
  test.each([
    { why: 'open ones need no word', search: { show: 'open' }, read: {} },
    {
      why: 'late ones of a meeting',
      search: { show: 'late', meeting: 'M-2026-002' },
      read: { show: 'late', meeting: 'M-2026-002' },
    },
    { why: 'a number of digits only', search: { meeting: 7 }, read: { meeting: '7' } },
    { why: 'an unknown view', search: { show: 'lost' }, read: {} },
  ])('$why', ({ search, read }) => {
    expect(commitmentSearchOf(search)).toEqual(read)
  })
})

test('a day typed for a move is not sent with another result', () => {
  const form = { ...blankResult, note: 'Акт № 1', dueOn: '2026-12-01' }
  const record = { commitmentId: 'c1', version: 3 }
  expect([resultInput(form, record).dueOn, resultInput({ ...form, state: 'moved' }, record).dueOn]).toEqual([
    null,
    '2026-12-01',
  ])
})

test.each([
  { state: 'done' as const, kind: 'shown' },
  { state: 'donePartly' as const, kind: 'left' },
  { state: 'moved' as const, kind: 'why' },
  { state: 'dropped' as const, kind: 'why' },
])('$state asks for a note of its own kind: $kind', ({ state, kind }) => {
  expect(noteKind(state)).toBe(kind)
})

test.each([
  { reason: 'commitment.needs-note', field: 'note' },
  { reason: 'commitment.date-not-later', field: 'dueOn' },
  { reason: 'commitment.closed', field: undefined },
])('$reason is told at $field', ({ reason, field }) => {
  expect(refusedField(reason)).toBe(field)
})

describe('due chip of a promise', () => {
  const promise = { dueOn: '2026-03-27', state: 'promised' as const, isLate: false, workingDaysLeft: 8 }
  test.each([
    { why: 'time is left', change: {}, due: 'inTime' },
    { why: 'three working days are soon', change: { workingDaysLeft: 3 }, due: 'soon' },
    { why: 'today', change: { workingDaysLeft: 0 }, due: 'today' },
    { why: 'late', change: { workingDaysLeft: -2, isLate: true }, due: 'late' },
    {
      why: 'partly done is still awaited',
      change: { state: 'donePartly' as const, workingDaysLeft: -2, isLate: true },
      due: 'late',
    },
    {
      why: 'done is closed, late or not',
      change: { state: 'done' as const, workingDaysLeft: -2, isLate: true },
      due: 'closed',
    },
  ])('$why', ({ change, due }) => {
    expect(commitmentDue({ ...promise, ...change }).dueState).toBe(due)
  })
})
