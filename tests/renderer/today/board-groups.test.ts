/** The board in two columns, and the lists behind its groups. */
import { describe, expect, test } from 'vitest'
import type { ReminderGroup, ReminderItem } from '#contract/work'
import { boardOf, listOf } from '#renderer/features/appeal/today/board-groups.ts'

const item = (number: string): ReminderItem => ({
  number,
  applicant: 'Үлгібаева А.',
  text: 'Жарық жоқ',
  language: 'kk',
  officialName: '',
  dueOn: '2026-03-27',
  dueState: 'soon',
  workingDaysLeft: 1,
  clock: null,
  kind: 'appeal',
})
const group = (name: ReminderGroup, total: number, numbers: readonly string[] = []) => ({
  group: name,
  total,
  items: numbers.map(item),
})

describe('what stands where', () => {
  test('what is due today stands on top of what is due soon, and is counted with it', () => {
    const { main } = boardOf({ groups: [group('today', 1, ['2026-00274']), group('soon', 4, ['2026-00298'])] })
    expect(main).toMatchObject([{ key: 'soon', total: 5, today: 1 }])
    expect(main[0]?.items.map(({ number }) => number)).toEqual(['2026-00274', '2026-00298'])
  })

  test('what is due today alone is a group of what is due soon', () => {
    expect(boardOf({ groups: [group('today', 2)] }).main).toMatchObject([{ key: 'soon', total: 2, today: 2 }])
  })

  test('the worst comes first, whatever the order of the answer', () => {
    const { main } = boardOf({
      groups: [group('toSign', 1), group('unassigned', 7), group('soon', 5), group('late', 3)],
    })
    expect(main.map(({ key }) => key)).toEqual(['late', 'soon', 'unassigned', 'toSign'])
  })

  test('notices, deliveries and promises stand in the panel', () => {
    const { main, panel } = boardOf({
      groups: [group('commitmentsLate', 2), group('undelivered', 4), group('noticesOwed', 4)],
    })
    expect(main).toEqual([])
    expect(panel.map(({ key }) => key)).toEqual(['noticesOwed', 'undelivered', 'commitmentsLate'])
  })

  test('a group without anything is left out', () => {
    expect(boardOf({ groups: [group('late', 0)] })).toEqual({ main: [], panel: [] })
  })
})

describe('the list behind a group', () => {
  test.each([
    { key: 'late', own: undefined, to: '/appeals', search: { due: 'late' } },
    { key: 'soon', own: 'o1', to: '/appeals', search: { due: 'soon', executorId: 'o1' } },
    { key: 'noticesOwed', own: undefined, to: '/appeals', search: { state: 'all', clock: 'notices' } },
    { key: 'undelivered', own: 'o1', to: '/appeals', search: { state: 'all', isUndelivered: true, leadId: 'o1' } },
    { key: 'toSign', own: undefined, to: '/appeals', search: { state: 'toSign' } },
    { key: 'assignmentsLate', own: 'o1', to: '/today/work', search: { whose: 'mine', late: true } },
    { key: 'executorLeft', own: undefined, to: '/today/work', search: { whose: 'all', left: true } },
    { key: 'followUpsLate', own: 'o1', to: '/commitments', search: { of: 'appeals', state: 'late', official: 'o1' } },
    { key: 'commitmentsLate', own: undefined, to: '/commitments', search: { show: 'late' } },
  ] as const)('$key of $own', ({ key, own, to, search }) => {
    expect(listOf(key, own)).toEqual({ to, search })
  })
})
