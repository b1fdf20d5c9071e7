/** Reception days: days off are a question to the person, what was published is changed with a reason. */
import { describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import type { Reception, ReceptionEvent } from '#domain/reception/events'
import {
  cancelReception,
  changeReception,
  closeReception,
  moveReception,
  planReception,
} from '#domain/reception/decide-reception'
import { evolveReception, firstPlannedOn, noReception, type PlannedReception } from '#domain/reception/reception-state'
import { isRefusal, type Refusal } from '#domain/refusal'
import { shippedCalendar } from '../calendar/shipped-calendar.ts'

const thursday: Reception = {
  officialId: 'akim',
  heldOn: localDate('2026-03-19'),
  startsAt: '15:00',
  endsAt: '17:00',
  slotMinutes: 15,
  kind: 'personal',
  placeKk: '1-қабат',
  placeRu: '1 этаж',
  meetingId: null,
  note: '',
}
const context = { calendar: shippedCalendar, others: [], daysOffAccepted: false }
const other = { ...thursday, receptionId: 'r2' }
const asked = (decided: ReceptionEvent | Refusal) => (isRefusal(decided) ? `refused ${decided.reason}` : decided.type)

function planned(...events: ReceptionEvent[]): PlannedReception {
  let state = evolveReception(noReception, { type: 'reception.planned', reception: thursday })
  for (const event of events) state = evolveReception(state, event)
  if (state.state === 'none') throw new Error('nothing was planned')
  return state
}
const held: ReceptionEvent = { type: 'reception.closed', heldFrom: '15:00', heldTo: '17:10', note: '' }
const cancelled: ReceptionEvent = { type: 'reception.cancelled', reason: 'р' }

test.each([
  { why: 'a working Thursday', day: '2026-03-19', is: 'reception.planned' },
  { why: 'Nauryz', day: '2026-03-23', is: 'refused reception.day-off' },
  { why: 'a Saturday', day: '2026-03-14', is: 'refused reception.day-off' },
])('planned on $why: $is', ({ day, is }) => {
  expect(asked(planReception({ ...thursday, heldOn: localDate(day) }, context))).toBe(is)
})

test('an open day on a Saturday is held when the office means it', () => {
  const saturday = { ...thursday, heldOn: localDate('2026-03-14') }
  expect(asked(planReception(saturday, { ...context, daysOffAccepted: true }))).toBe('reception.planned')
  expect(planReception(saturday, context)).toMatchObject({ facts: { offered: '2026-03-16' } })
})

test.each([
  { why: 'the same hours', hours: { startsAt: '16:00', endsAt: '18:00' }, is: 'refused reception.overlaps' },
  { why: 'directly after', hours: { startsAt: '17:00', endsAt: '18:00' }, is: 'reception.planned' },
])('two receptions of one official on one day: $why', ({ hours, is }) => {
  expect(asked(planReception({ ...thursday, ...hours }, { ...context, others: [other] }))).toBe(is)
})

describe('a change', () => {
  const later = { ...thursday, startsAt: '16:00', endsAt: '18:00' }
  const options = { reason: '', isPublished: false, others: [] }
  test.each([
    { why: 'before publication', state: planned(), changes: later, options, is: 'reception.changed' },
    {
      why: 'after publication without a reason',
      state: planned(),
      changes: later,
      options: { ...options, isPublished: true },
      is: 'refused reception.reason-needed',
    },
    {
      why: 'after publication with a reason',
      state: planned(),
      changes: later,
      options: { ...options, isPublished: true, reason: 'сессия' },
      is: 'reception.changed',
    },
    { why: 'nothing', state: planned(), changes: thursday, options, is: 'refused reception.nothing-changed' },
    { why: 'of a day that was held', state: planned(held), changes: later, options, is: 'refused reception.held' },
    {
      why: 'of a cancelled day',
      state: planned(cancelled),
      changes: later,
      options,
      is: 'refused reception.cancelled',
    },
  ])('$why: $is', ({ state, changes, options: given, is }) => {
    const { officialId: _who, heldOn: _day, ...details } = changes
    expect(asked(changeReception(state, details, given))).toBe(is)
  })
})

describe('a move', () => {
  const to = { heldOn: localDate('2026-03-26'), startsAt: '15:00', endsAt: '17:00', slotMinutes: 15 }
  const options = { ...context, reason: 'іссапар', received: 0 }
  test.each([
    { why: 'to another day', state: planned(), to, options, is: 'reception.moved' },
    {
      why: 'to the same day and hour',
      state: planned(),
      to: { ...to, heldOn: thursday.heldOn },
      options,
      is: 'refused reception.same-day',
    },
    {
      why: 'when people have been received',
      state: planned(),
      to,
      options: { ...options, received: 2 },
      is: 'refused reception.begun',
    },
    {
      why: 'to a day off',
      state: planned(),
      to: { ...to, heldOn: localDate('2026-03-24') },
      options,
      is: 'refused reception.day-off',
    },
  ])('$why: $is', ({ state, to: day, options: given, is }) => {
    expect(asked(moveReception(state, day, given))).toBe(is)
  })

  test('the old day stays on the record', () => {
    const from = { heldOn: thursday.heldOn, startsAt: '15:00', endsAt: '17:00', slotMinutes: 15 }
    const state = planned({ type: 'reception.moved', from, to, reason: 'іссапар' })
    expect(state.heldOn).toBe('2026-03-26')
    expect(firstPlannedOn(state)).toBe('2026-03-19')
    expect(state.moves).toEqual([{ from, to, reason: 'іссапар' }])
  })
})

describe('held or cancelled', () => {
  const close = { heldFrom: '15:00', heldTo: '17:10', note: '' }
  const today = localDate('2026-03-19')
  test.each([
    {
      why: 'nobody is left',
      decided: closeReception(planned(), close, { today, stillWaiting: 0 }),
      is: 'reception.closed',
    },
    {
      why: 'somebody waits without a mark',
      decided: closeReception(planned(), close, { today, stillWaiting: 1 }),
      is: 'refused reception.people-waiting',
    },
    {
      why: 'the day is still to come',
      decided: closeReception(planned(), close, { today: localDate('2026-03-18'), stillWaiting: 0 }),
      is: 'refused reception.not-yet-held',
    },
    {
      why: 'it is closed once',
      decided: closeReception(planned(held), close, { today, stillWaiting: 0 }),
      is: 'refused reception.held',
    },
    {
      why: 'cancelled with its reason',
      decided: cancelReception(planned(), { reason: 'р', received: 0 }),
      is: 'reception.cancelled',
    },
    {
      why: 'not after somebody was received',
      decided: cancelReception(planned(), { reason: 'р', received: 1 }),
      is: 'refused reception.begun',
    },
  ])('$why: $is', ({ decided, is }) => {
    expect(asked(decided)).toBe(is)
  })
})
