/** One visit from the booking to its result: what may follow what, and what stays on the record. */
import { describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date'
import { localMoment } from '#domain/calendar/local-time'
import type { Place, VisitContent, VisitEvent, VisitOutcome } from '#domain/reception/events'
import {
  arrive,
  cancelVisit,
  closeInstruction,
  correctVisit,
  missVisit,
  moveVisit,
  settleVisit,
  startVisit,
  takePlace,
  tellVisit,
  voidVisit,
} from '#domain/reception/decide-visit'
import {
  type BookedVisit,
  evolveVisit,
  noticeOf,
  noVisit,
  placeOf,
  type VisitState,
} from '#domain/reception/visit-state'
import { isRefusal, type Refusal } from '#domain/refusal'
import { person } from '../../store/fixtures/sample.ts'

const content: VisitContent = {
  person,
  question: 'Көшеде жарық жоқ',
  topic: 'HCS.2',
  language: 'kk',
  isRepeat: null,
  people: 1,
}
const place = (on: string, slot: string | null = '15:00', receptionId = 'r1'): Place => ({
  receptionId,
  officialId: 'akim',
  on: localDate(on),
  slot,
  queue: slot === null ? 1 : null,
})
const now = localMoment('2026-03-19T15:30:00+05:00')
const at = (time: string) => localMoment(`2026-03-19T${time}:00+05:00`)
const given = { officialId: 'akim', year: 2026, number: 7 }
const outcome = (changes: Partial<VisitOutcome> = {}): VisitOutcome => ({
  result: 'explained',
  answer: 'Ереже түсіндірілді',
  instruction: null,
  appeal: null,
  ...changes,
})
const instruction = {
  text: 'Шамдарды ауыстыру',
  officialId: null,
  executor: 'ТКШ бөлімі',
  dueOn: localDate('2026-04-10'),
}

const booked: VisitEvent = { type: 'visit.booked', officialId: 'akim', content, place: place('2026-03-19') }
const started: VisitEvent = { type: 'visit.started', given, at: at('15:05') }
const settled: VisitEvent = { type: 'visit.settled', at: at('15:12'), outcome: outcome() }
const moved = (to: Place | null, why: 'office' | 'person' = 'office'): VisitEvent => ({
  type: 'visit.moved',
  from: place('2026-03-19'),
  to,
  why,
  reason: 'іссапар',
})

function visit(...events: VisitEvent[]): BookedVisit {
  let state: VisitState = noVisit
  for (const event of events) state = evolveVisit(state, event)
  if (state.state === 'none') throw new Error('nothing was booked')
  return state
}
const reasonOf = (decided: VisitEvent | Refusal) => (isRefusal(decided) ? `refused ${decided.reason}` : decided.type)

describe('a place', () => {
  const dayOf = { receptionId: 'r1', officialId: 'akim', heldOn: localDate('2026-03-19'), state: 'planned' as const }
  const hours = { startsAt: '15:00', endsAt: '16:00', slotMinutes: 15 }
  const day = { ...dayOf, ...hours, taken: new Set(['15:00']), lastQueue: 3 }

  test('a free slot is taken', () => {
    expect(takePlace(day, '15:15')).toMatchObject({ slot: '15:15', queue: null, on: '2026-03-19' })
  })
  test('without a slot the next number of the live queue', () => {
    expect(takePlace(day, null)).toMatchObject({ slot: null, queue: 4 })
  })
  test.each([
    { why: 'another person has it', slot: '15:00', reason: 'visit.slot-taken', facts: { next: '15:15' } },
    { why: 'it is outside of the hours', slot: '16:00', reason: 'visit.slot-outside', facts: {} },
    { why: 'it lies between two slots', slot: '15:20', reason: 'visit.slot-outside', facts: {} },
  ])('refused: $why', ({ slot, reason, facts }) => {
    expect(takePlace(day, slot)).toMatchObject({ reason, facts })
  })
  test('a cancelled day has none', () => {
    expect(takePlace({ ...day, state: 'cancelled' }, null)).toMatchObject({ reason: 'visit.day-cancelled' })
  })
})

describe('what may follow what', () => {
  const start = (one: BookedVisit) => startVisit(one, { given, at: at('15:05'), now })
  const settle = (one: BookedVisit, changes: Partial<VisitOutcome> = {}) =>
    settleVisit(one, { outcome: outcome(changes), at: at('15:12'), now })

  test.each([
    { why: 'a booked person is received', decided: start(visit(booked)), is: 'visit.started' },
    {
      why: 'so is one who had not come and came after all',
      decided: start(visit(booked, { type: 'visit.missed', why: 'didNotCome', reason: '' })),
      is: 'visit.started',
    },
    { why: 'not twice at once', decided: start(visit(booked, started)), is: 'refused visit.started' },
    { why: 'not after the result', decided: start(visit(booked, started, settled)), is: 'refused visit.received' },
    { why: 'not without a day', decided: start(visit(booked, moved(null))), is: 'refused visit.not-booked' },
    { why: 'a result needs a beginning', decided: settle(visit(booked)), is: 'refused visit.not-started' },
    { why: 'a result', decided: settle(visit(booked, started)), is: 'visit.settled' },
    {
      why: 'a later result takes the place of an earlier one',
      decided: settle(visit(booked, started, settled)),
      is: 'visit.settled',
    },
    {
      why: 'an instruction says what is to be done',
      decided: settle(visit(booked, started), { result: 'instruction' }),
      is: 'refused visit.instruction-empty',
    },
    {
      why: 'an instruction',
      decided: settle(visit(booked, started), { result: 'instruction', instruction }),
      is: 'visit.settled',
    },
    {
      why: 'what became an appeal stays one',
      decided: settle(
        visit(booked, started, {
          ...settled,
          outcome: outcome({ result: 'appeal', appeal: { appealId: 'a', number: '2026-00001' } }),
        }),
      ),
      is: 'refused visit.is-appeal',
    },
    {
      why: 'a received person is not moved',
      decided: moveVisit(visit(booked, started, settled), { to: null, why: 'office', reason: 'р' }),
      is: 'refused visit.received',
    },
    {
      why: 'moved to where the person is',
      decided: moveVisit(visit(booked), { to: place('2026-03-19'), why: 'office', reason: 'р' }),
      is: 'refused visit.same-place',
    },
    {
      why: 'moved to another time of the day',
      decided: moveVisit(visit(booked), { to: place('2026-03-19', '15:45'), why: 'person', reason: 'р' }),
      is: 'visit.moved',
    },
    {
      why: 'who never had a place cannot miss it',
      decided: missVisit(visit(booked, moved(null)), { why: 'didNotCome', reason: '' }),
      is: 'refused visit.not-booked',
    },
    {
      why: 'cancelled once',
      decided: cancelVisit(visit(booked, { type: 'visit.cancelled', reason: 'р' }), 'р'),
      is: 'refused visit.cancelled',
    },
    { why: 'arrived', decided: arrive(visit(booked), at('14:40'), now), is: 'visit.arrived' },
    {
      why: 'void keeps nothing open',
      decided: voidVisit(visit(booked, started, { type: 'visit.voided', reason: 'р' }), 'р'),
      is: 'refused visit.void',
    },
    {
      why: 'nothing changed',
      decided: correctVisit(visit(booked), { ...content }, ''),
      is: 'refused visit.nothing-changed',
    },
    {
      why: 'an instruction that was not given is not closed',
      decided: closeInstruction(visit(booked, started, settled), {
        state: 'done',
        on: localDate('2026-04-01'),
        note: 'н',
      }),
      is: 'refused visit.no-instruction',
    },
    {
      why: 'nobody was moved, nobody is told',
      decided: tellVisit(visit(booked), { on: localDate('2026-03-18'), how: 'phone', note: '' }),
      is: 'refused visit.nothing-to-tell',
    },
  ])('$why: $is', ({ decided, is }) => {
    expect(reasonOf(decided)).toBe(is)
  })

  test.each([
    {
      why: 'the conversation cannot begin in the future',
      decided: startVisit(visit(booked), { given, at: at('16:00'), now }),
      is: 'refused visit.in-future',
    },
    {
      why: 'nor end before it began',
      decided: settleVisit(visit(booked, started), { outcome: outcome(), at: at('15:00'), now }),
      is: 'refused visit.ends-before-start',
    },
  ])('$why', ({ decided, is }) => {
    expect(reasonOf(decided)).toBe(is)
  })
})

describe('what stays on the record', () => {
  test('a moved person keeps the old place, the reason, and the new one', () => {
    const one = visit(booked, moved(place('2026-03-26', '15:00', 'r2')))
    expect(one.bookings).toHaveLength(2)
    expect(one.bookings[0]).toMatchObject({
      place: { on: '2026-03-19', slot: '15:00' },
      left: { how: 'moved', why: 'office', reason: 'іссапар', to: { on: '2026-03-26' }, told: null },
    })
    expect(placeOf(one)).toMatchObject({ on: '2026-03-26' })
    expect(one.state).toBe('booked')
  })

  test('who did not come and gets a new day has missed the old one', () => {
    const missed: VisitEvent = { type: 'visit.missed', why: 'didNotCome', reason: 'ауырып қалған' }
    const one = visit(booked, missed, moved(place('2026-03-26', '15:00', 'r2')))
    expect(one.bookings[0]?.left).toMatchObject({ how: 'missed', reason: 'ауырып қалған', to: { on: '2026-03-26' } })
  })

  test('a person moved by the office is told, and only once', () => {
    const one = visit(booked, moved(place('2026-03-26', '15:00', 'r2')))
    expect(noticeOf(one)?.left?.told).toBeNull()
    const told = evolveVisit(one, { type: 'visit.told', on: localDate('2026-03-18'), how: 'phone', note: '' })
    if (told.state === 'none') throw new Error('gone')
    expect(noticeOf(told)?.left?.told).toMatchObject({ on: '2026-03-18', how: 'phone' })
  })

  test('who asked for another day needs no notice', () => {
    expect(noticeOf(visit(booked, moved(place('2026-03-26'), 'person')))).toBeUndefined()
  })

  test('a correction keeps what stood before', () => {
    expect(correctVisit(visit(booked), { ...content, question: 'Жол нашар', topic: null }, 'нақтыланды')).toEqual({
      type: 'visit.corrected',
      reason: 'нақтыланды',
      before: { question: 'Көшеде жарық жоқ', topic: 'HCS.2' },
      after: { question: 'Жол нашар', topic: null },
    })
  })
})
