/** The reminder of once a day. */
import { describe, expect, test } from 'vitest'
import { keepTold, mustRemind, reminderIsOn, switchReminder } from '#renderer/app/daily-reminder.ts'
import { urgentOfAll } from '#renderer/app/urgent.ts'
import type { OperationOutput } from '#contract/operations'

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}

const some = { late: 3, today: 5, soon: 0 }
const friday = { today: '2026-03-27', urgent: some }

describe('once a day', () => {
  test('nobody is reminded before they ask for it', () => {
    const kept = storage()
    expect(reminderIsOn(kept, 'official')).toBe(false)
    expect(mustRemind(kept, 'official', friday)).toBe(false)
  })

  test('once on a day, and again on the next', () => {
    const kept = storage()
    switchReminder(kept, 'official', true)
    expect(mustRemind(kept, 'official', friday)).toBe(true)
    keepTold(kept, 'official', '2026-03-27')
    expect(mustRemind(kept, 'official', friday)).toBe(false)
    expect(mustRemind(kept, 'official', { today: '2026-03-30', urgent: some })).toBe(true)
  })

  test('what one person chose says nothing of another', () => {
    const kept = storage()
    switchReminder(kept, 'official', true)
    expect(mustRemind(kept, 'supervisor', friday)).toBe(false)
  })

  test('switched off again', () => {
    const kept = storage()
    switchReminder(kept, 'official', true)
    switchReminder(kept, 'official', false)
    expect(mustRemind(kept, 'official', friday)).toBe(false)
  })

  test('a day with nothing late and nothing near is not worth a notice', () => {
    const kept = storage()
    switchReminder(kept, 'official', true)
    expect(mustRemind(kept, 'official', { ...friday, urgent: { late: 0, today: 0, soon: 0 } })).toBe(false)
  })
})

test('what is due today is not counted a second time as near', () => {
  expect(urgentOfAll({ late: 3, today: 1, soon: 5 } as OperationOutput<'appeal.counts'>)).toEqual({
    late: 3,
    today: 1,
    soon: 4,
  })
})
