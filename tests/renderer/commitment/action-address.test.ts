import { describe, expect, test } from 'vitest'
import { actionInput, commitmentSearchOf } from '#renderer/features/commitment/commitment-address.ts'

describe('the address of the actions of appeals is the filter', () => {
  test.each([
    { why: 'open ones need no word', search: { of: 'appeals', state: 'open' }, read: { of: 'appeals' } },
    {
      why: 'late ones of a department',
      search: { of: 'appeals', state: 'late', department: 'HKH' },
      read: { of: 'appeals', state: 'late', department: 'HKH' },
    },
    {
      why: 'what belongs to meetings is left out',
      search: { of: 'appeals', show: 'late', meeting: 'M-1' },
      read: { of: 'appeals' },
    },
    { why: 'without the tab its conditions are left out', search: { state: 'late', department: 'HKH' }, read: {} },
    { why: 'an unknown state', search: { of: 'appeals', state: 'lost' }, read: { of: 'appeals' } },
  ])('$why', ({ search, read }) => {
    expect(commitmentSearchOf(search)).toEqual(read)
  })
})

test('the same conditions are asked of the register', () => {
  expect(actionInput({ of: 'appeals', state: 'late', official: 'o1', department: 'HKH' })).toEqual({
    state: 'late',
    officialId: 'o1',
    department: 'HKH',
  })
  expect(actionInput({ of: 'appeals' })).toEqual({ state: 'open' })
})
