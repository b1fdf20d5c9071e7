import { describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { defaultRuleSet } from '#domain/deadline/rule-set'
import { defaultOfficeSettings } from '#domain/office/events'
import {
  refuseDeskCode,
  refuseNoAdministrator,
  refuseNoOpenDesk,
  refuseNumbering,
  refuseRuleSet,
  refuseTakenLogin,
} from '#domain/office/rules'

const admin = { userId: 'a', login: 'admin', role: 'admin', isActive: true }
const second = { userId: 'b', login: 'second', role: 'admin', isActive: false }
const clerk = { userId: 'c', login: 'clerk', role: 'clerk', isActive: true }
const accounts = [admin, second, clerk]

describe('an administrator who can sign in is left', () => {
  test.each([
    { why: 'a clerk goes', changed: { ...clerk, isActive: false }, reason: undefined },
    { why: 'the only one is closed', changed: { ...admin, isActive: false }, reason: 'user.last-administrator' },
    { why: 'the only one becomes a clerk', changed: { ...admin, role: 'clerk' }, reason: 'user.last-administrator' },
    { why: 'a second one is opened', changed: { ...second, isActive: true }, reason: undefined },
  ])('$why: $reason', ({ changed, reason }) => {
    expect(refuseNoAdministrator(accounts, changed)?.reason).toBe(reason)
  })
})

test.each([
  { why: 'a free login', login: 'new', ownId: undefined, reason: undefined },
  { why: 'one that is taken', login: 'clerk', ownId: undefined, reason: 'user.login-taken' },
  { why: 'one of a closed account', login: 'second', ownId: undefined, reason: 'user.login-taken' },
  { why: 'the own one', login: 'clerk', ownId: 'c', reason: undefined },
])('$why: $reason', ({ login, ownId, reason }) => {
  expect(refuseTakenLogin(accounts, login, ownId)?.reason).toBe(reason)
})

const desks = [
  { deskId: 'd', code: '1', isOpen: true },
  { deskId: 'e', code: '2', isOpen: false },
]

test.each([
  { why: 'a free code', code: '3', ownId: undefined, reason: undefined },
  { why: 'one in Kazakh letters', code: 'Қ2', ownId: undefined, reason: undefined },
  { why: 'one that is taken', code: '1', ownId: undefined, reason: 'desk.code-taken' },
  { why: 'one of a closed desk', code: '2', ownId: undefined, reason: 'desk.code-taken' },
  { why: 'the own one', code: '1', ownId: 'd', reason: undefined },
  { why: 'a separator (R-10)', code: '1-2', ownId: undefined, reason: 'desk.bad-code' },
  { why: 'nothing', code: '', ownId: undefined, reason: 'desk.bad-code' },
])('a desk code, $why: $reason', ({ code, ownId, reason }) => {
  expect(refuseDeskCode(desks, code, ownId)?.reason).toBe(reason)
})

test.each([
  { why: 'the last open one', changed: { deskId: 'd', isOpen: false }, reason: 'desk.last-open' },
  { why: 'one that is closed already', changed: { deskId: 'e', isOpen: false }, reason: undefined },
])('closing $why (R-02): $reason', ({ changed, reason }) => {
  expect(refuseNoOpenDesk(desks, changed)?.reason).toBe(reason)
})

test.each([
  { why: 'the first template', office: {}, reason: undefined },
  { why: 'a broken template', office: { numberTemplate: '{year' }, reason: 'number.brace-unclosed' },
  { why: 'a series a desk without a desk', office: { seriesScope: 'desk' as const }, reason: 'number.no-desk' },
])('numbering, $why (R-10): $reason', ({ office, reason }) => {
  expect(refuseNumbering({ ...defaultOfficeSettings, ...office })?.reason).toBe(reason)
})

test.each([
  { why: 'from today', changes: { id: 'b', validFrom: localDate('2026-03-19') }, reason: undefined },
  {
    why: 'from yesterday',
    changes: { id: 'b', validFrom: localDate('2026-03-18') },
    reason: 'settings.rule-set-in-past',
  },
  { why: 'with a known id', changes: { validFrom: localDate('2026-05-01') }, reason: 'settings.rule-set-in-past' },
  {
    why: 'with a term of no day',
    reason: 'rule-set.term-out-of-range',
    changes: {
      id: 'b',
      validFrom: localDate('2026-05-01'),
      forwardTerm: 0,
    },
  },
])('rules $why (law.md §10): $reason', ({ changes, reason }) => {
  expect(refuseRuleSet({ ...defaultRuleSet, ...changes }, [defaultRuleSet], localDate('2026-03-19'))?.reason).toBe(
    reason,
  )
})
