import { expect, test } from 'vitest'
import { neighboursOf } from '#renderer/features/appeal/card/neighbours.ts'

const numbers = ['2026-00251', '2026-00259', '2026-00281']

test.each([
  {
    why: 'the first has none before',
    number: '2026-00251',
    neighbours: { at: 1, previous: undefined, next: '2026-00259' },
  },
  {
    why: 'the middle has both',
    number: '2026-00259',
    neighbours: { at: 2, previous: '2026-00251', next: '2026-00281' },
  },
  {
    why: 'the last has none after',
    number: '2026-00281',
    neighbours: { at: 3, previous: '2026-00259', next: undefined },
  },
  { why: 'an appeal of another list has no place', number: '2026-00999', neighbours: undefined },
])('$why', ({ number, neighbours }) => {
  expect(neighboursOf(numbers, number)).toEqual(neighbours)
})
