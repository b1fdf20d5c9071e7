/** What a role sees first, and which addresses are not for it. */
import { describe, expect, test } from 'vitest'
import { addressKey } from '#renderer/features/appeal/list/conditions.ts'
import { mayOpen } from '#renderer/app/may-open.ts'
import { commands } from '#renderer/app/commands.ts'
import { sectionsFor } from '#renderer/app/sections.ts'
import { urgentCount, urgentOf } from '#renderer/app/urgent.ts'
import { viewsFor } from '#renderer/app/views.ts'

describe('sections', () => {
  test.each([
    { role: 'official', first: 'today' },
    { role: 'supervisor', first: 'today' },
    { role: 'clerk', first: 'desk' },
    { role: 'admin', first: 'desk' },
  ] as const)('$role begins with $first', ({ role, first }) => {
    expect(sectionsFor(role)[0]?.key).toBe(first)
  })

  test('a clerk has the board too, an administrator has not', () => {
    expect(sectionsFor('clerk').map(({ key }) => key)).toContain('today')
    expect(sectionsFor('admin').map(({ key }) => key)).not.toContain('today')
  })

  test.each([
    { key: 'section.today', shortcut: 'Alt+Digit0' },
    { key: 'section.desk', shortcut: 'Alt+Digit1' },
    { key: 'section.appeals', shortcut: 'Alt+Digit2' },
    { key: 'section.commitments', shortcut: 'Alt+Digit3' },
  ])('$key opens with $shortcut for every role', ({ key, shortcut }) => {
    expect(commands.find((command) => command.key === key)?.shortcut).toBe(shortcut)
  })
})

describe('addresses', () => {
  test.each([
    { role: 'clerk', address: '/appeals/2026-00001', may: true },
    { role: 'clerk', address: '/settings/users', may: false },
    { role: 'clerk', address: '/settings', may: false },
    { role: 'official', address: '/settings/templates', may: false },
    { role: 'supervisor', address: '/settings/templates', may: true },
    { role: 'supervisor', address: '/settings/users', may: false },
    { role: 'supervisor', address: '/settings/nothing', may: false },
    { role: 'admin', address: '/settings/users', may: true },
    { role: 'admin', address: '/today', may: false },
    { role: 'admin', address: '/today/work', may: false },
    { role: 'clerk', address: '/today/work', may: true },
    { role: 'clerk', address: '/todayish', may: true },
  ] as const)('$role at $address: $may', ({ role, address, may }) => {
    expect(mayOpen(address, role)).toBe(may)
  })
})

describe('saved views', () => {
  test('own work is the first view of an official, and is there only for those who are one', () => {
    expect(viewsFor('official', 'o1')[0]).toEqual({ key: 'mine', search: { executorId: 'o1' } })
    expect(viewsFor('official', undefined).map(({ key }) => key)).not.toContain('mine')
  })

  test.each(['clerk', 'official', 'supervisor', 'admin'] as const)('no two views of a %s are the same list', (role) => {
    const keys = viewsFor(role, 'o1').map(({ search }) => addressKey(search))
    expect(new Set(keys).size).toBe(keys.length)
    expect(viewsFor(role, 'o1').at(-1)?.key).toBe('open')
  })
})

test('what is late or near is counted once each', () => {
  const groups = (['late', 'today', 'soon', 'undelivered'] as const).map((group, at) => ({
    group,
    total: at + 1,
    items: [],
  }))
  expect(urgentOf({ groups })).toEqual({ late: 1, today: 2, soon: 3 })
  expect(urgentCount(urgentOf({ groups }))).toBe(6)
})
