/** The address of the work list, and which shares it keeps. */
import { describe, expect, test } from 'vitest'
import type { AssignmentRow } from '#contract/work'
import { isNarrowed, workInput, workSearchOf, workSideOf } from '#renderer/features/appeal/work/work-address.ts'
import { keptRows, lateOf } from '#renderer/features/appeal/work/work-rows.ts'

describe('the address', () => {
  test.each([
    { why: 'nothing', search: {}, read: {} },
    {
      why: 'one official wins over the department',
      search: { official: 'o1', department: 'HKH' },
      read: { official: 'o1' },
    },
    { why: 'a department', search: { department: 'HKH', late: true }, read: { department: 'HKH', late: true } },
    { why: 'what is not understood', search: { whose: 'theirs', late: 'yes', official: 5 }, read: {} },
  ])('$why', ({ search, read }) => {
    expect(workSearchOf(search)).toEqual(read)
  })

  test.each([
    { why: 'mine first', search: {}, hasOwn: true, side: 'mine', input: { mine: true } },
    { why: 'a clerk sees everybody’s', search: {}, hasOwn: false, side: 'all', input: {} },
    { why: 'everybody’s when asked for', search: { whose: 'all' }, hasOwn: true, side: 'all', input: {} },
    { why: 'one official', search: { official: 'o2' }, hasOwn: true, side: 'all', input: { officialId: 'o2' } },
    { why: 'a department', search: { department: 'HKH' }, hasOwn: true, side: 'all', input: { department: 'HKH' } },
  ] as const)('$why', ({ search, hasOwn, side, input }) => {
    expect(workSideOf(search, hasOwn)).toBe(side)
    expect(workInput(search, hasOwn)).toEqual(input)
  })

  test('mine or everybody’s narrows nothing', () => {
    expect(isNarrowed({ whose: 'all' })).toBe(false)
    expect(isNarrowed({ late: true })).toBe(true)
  })
})

describe('the shares', () => {
  const share = (assignmentId: string, officialId: string, dueState: AssignmentRow['dueState']) =>
    ({ assignmentId, officialId, dueState }) as AssignmentRow
  const items = [share('1', 'o1', 'late'), share('2', 'o2', 'soon'), share('3', 'o2', 'late')]
  const officials = [
    { officialId: 'o1', isActive: true },
    { officialId: 'o2', isActive: false },
  ]

  test.each([
    { why: 'all', search: {}, ids: ['1', '2', '3'] },
    { why: 'late', search: { late: true }, ids: ['1', '3'] },
    { why: 'of those who left', search: { left: true }, ids: ['2', '3'] },
    { why: 'late, of those who left', search: { late: true, left: true }, ids: ['3'] },
  ])('$why', ({ search, ids }) => {
    expect(keptRows(items, search, officials).map(({ assignmentId }) => assignmentId)).toEqual(ids)
  })

  test('two of them are late', () => expect(lateOf(items)).toBe(2))
})
