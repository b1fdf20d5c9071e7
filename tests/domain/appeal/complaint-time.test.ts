/** A complaint is in time for three months after the person learnt of the act; a late one is taken all the same. Source: R-29. */
import { expect, test } from 'vitest'
import { isComplaintLate } from '#domain/appeal/complaint-time'
import { localDate } from '#domain/calendar/local-date'
import { decide } from '#domain/appeal/decide'
import { noAppeal } from '#domain/appeal/state'
import { isRefusal } from '#domain/refusal'
import { content, context, registerCommand } from './sample.ts'

test.each([
  { why: 'on the same number, three months later', learntOn: '2026-03-02', arrivedOn: '2026-06-02', isLate: false },
  { why: 'the day after', learntOn: '2026-03-02', arrivedOn: '2026-06-03', isLate: true },
  {
    why: 'on the last of February for 30 November (R-22)',
    learntOn: '2025-11-30',
    arrivedOn: '2026-02-28',
    isLate: false,
  },
  { why: 'on 1 March for 30 November', learntOn: '2025-11-30', arrivedOn: '2026-03-01', isLate: true },
  { why: 'on the day it was learnt', learntOn: '2026-03-02', arrivedOn: '2026-03-02', isLate: false },
])('R-29 a complaint $why', ({ learntOn, arrivedOn, isLate }) => {
  expect(isComplaintLate({ kind: 'complaint', learntOn: localDate(learntOn) }, localDate(arrivedOn))).toBe(isLate)
})

test('R-29 nothing is late where the day is not known, or where it is no complaint', () => {
  const arrivedOn = localDate('2026-12-01')
  expect(isComplaintLate({ kind: 'complaint', learntOn: null }, arrivedOn)).toBe(false)
  expect(isComplaintLate({ kind: 'application', learntOn: localDate('2026-01-05') }, arrivedOn)).toBe(false)
})

test('R-29, R-02 a late complaint is registered like any other', () => {
  const late = { ...content, kind: 'complaint' as const, complaintAgainst: 'бөлім', learntOn: localDate('2025-01-05') }
  expect(isRefusal(decide(noAppeal, { ...registerCommand, content: late }, context))).toBe(false)
})
