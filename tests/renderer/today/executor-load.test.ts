/** How much lies on whom. */
import { expect, test } from 'vitest'
import type { AssignmentRow } from '#contract/work'
import { loadOf } from '#renderer/features/appeal/today/executor-load.ts'

const share = (officialId: string, dueState: AssignmentRow['dueState']): AssignmentRow =>
  ({ assignmentId: `${officialId}-${dueState}`, officialId, officialName: officialId, dueState }) as AssignmentRow

const items = [
  share('А', 'inTime'),
  share('А', 'inTime'),
  share('А', 'inTime'),
  share('Б', 'late'),
  share('В', 'soon'),
  share('В', 'today'),
  share('Г', 'inTime'),
]

test('the one who is late comes first, then the one whose days are near; today is near', () => {
  expect(loadOf(items, 8)).toEqual({
    rows: [
      { officialId: 'Б', name: 'Б', open: 1, soon: 0, late: 1 },
      { officialId: 'В', name: 'В', open: 2, soon: 2, late: 0 },
      { officialId: 'А', name: 'А', open: 3, soon: 0, late: 0 },
      { officialId: 'Г', name: 'Г', open: 1, soon: 0, late: 0 },
    ],
    others: undefined,
  })
})

test('those who do not fit are added up in one row, so that nothing is missing', () => {
  const { rows, others } = loadOf(items, 3)
  expect(rows.map(({ name }) => name)).toEqual(['Б', 'В'])
  expect(others).toEqual({ people: 2, open: 4, soon: 0, late: 0 })
})
