/**
 * The hearing before an act. Told on Wednesday 4 March 2026, the act is given on Tuesday 10 March at the earliest (5, 6 and 10
 * are the three working days, 9 March is off), and an objection is in time up to Friday 6 March. Source.
 */
import { describe, expect, test } from 'vitest'
import { localMoment } from '#domain/calendar/local-time'
import {
  giveResolution,
  holdHearing,
  noteObjection,
  prepareReply,
  reply,
  setHearing,
  skipHearing,
  takeOn,
} from './commands.ts'
import { answer, at, calendar2026, factsOf, led, registered, running, runsUntil } from './walk.ts'

const own = led(registered(), [takeOn('2026-03-03')])
const set = led(own, [setHearing('2026-03-04', '2026-03-12')])

describe('a hearing that is set (R-32)', () => {
  test.each([
    { why: 'two working days before the act', actOn: '2026-03-06', expected: 'R-32 hearing.notice-too-short' },
    { why: 'the day off of 9 March does not count', actOn: '2026-03-09', expected: 'R-32 hearing.notice-too-short' },
    { why: 'three working days before', actOn: '2026-03-10', expected: 'hearing-set' },
    { why: 'on the last day of the reply', actOn: '2026-03-27', expected: 'hearing-set' },
    { why: 'the act comes after the reply is due', actOn: '2026-03-30', expected: 'R-32 hearing.act-after-due' },
    { why: 'the act lies before the notice', actOn: '2026-03-03', expected: 'R-32 hearing.notice-too-short' },
    {
      why: 'the act lies in a year that the calendar does not hold',
      actOn: '2028-01-10',
      expected: 'R-24 calendar.year-missing',
    },
  ])('$why: $expected', ({ actOn, expected }) => {
    expect(answer(own, setHearing('2026-03-04', actOn))).toBe(expected)
  })

  test.each([
    { why: 'the earliest day of the act', actOn: '2026-03-06', facts: { earliest: '2026-03-10', workingDays: 3 } },
    { why: 'the due date', actOn: '2026-03-30', facts: { actOn: '2026-03-30', dueOn: '2026-03-27' } },
    { why: 'the missing year (R-24)', actOn: '2028-01-10', facts: { year: '2028' } },
  ])('a refusal tells $why', ({ actOn, facts }) => {
    expect(factsOf(own, setHearing('2026-03-04', actOn))).toEqual(facts)
  })

  test('the earliest day is the same under either start rule (R-20)', () => {
    const sameDay = at('2026-12-30', { startRule: 'sameDay' })
    expect(factsOf(own, setHearing('2026-03-04', '2026-03-09'), sameDay)).toMatchObject({ earliest: '2026-03-10' })
    expect(answer(own, setHearing('2026-03-04', '2026-03-10'), sameDay)).toBe('hearing-set')
  })

  test.each([
    { why: 'after the act', heldAt: '2026-03-13T09:00:00+05:00', expected: 'R-32 hearing.act-before-hearing' },
    { why: 'on the day of the act', heldAt: '2026-03-12T09:00:00+05:00', expected: 'hearing-set' },
  ])('the person is heard $why: $expected', ({ heldAt, expected }) => {
    expect(answer(own, setHearing('2026-03-04', '2026-03-12', { heldAt: localMoment(heldAt) }))).toBe(expected)
  })

  test('takes the appeal on', () => {
    expect(answer(registered(), setHearing('2026-03-04', '2026-03-12'))).toBe('taken-on, hearing-set')
    expect(running(led(registered(), [setHearing('2026-03-04', '2026-03-12')]))).toEqual(['objection'])
  })

  test.each([
    { why: 'an ordinary week', on: '2026-03-04', until: '2026-03-06' },
    { why: 'over 9 March', on: '2026-03-05', until: '2026-03-10' },
  ])('two working days for an objection: $why', ({ on, until }) => {
    expect(runsUntil(led(own, [setHearing(on, '2026-03-20')]), 'objection')).toBe(until)
  })

  test('anew counts the objection anew, and no second one runs', () => {
    const again = led(set, [setHearing('2026-03-05', '2026-03-17')])
    expect(running(again)).toEqual(['objection'])
    expect(again.hearing).toMatchObject({ noticeOn: '2026-03-05', actOn: '2026-03-17', objections: [], protocol: null })
  })

  test('has terms that are settings', () => {
    expect(answer(own, setHearing('2026-03-04', '2026-03-06'), at('2026-03-04', { hearingNotice: 2 }))).toBe(
      'hearing-set',
    )
    const longer = led(own, [setHearing('2026-03-04', '2026-03-12')], at('2026-03-04', { objectionTerm: 3 }))
    expect(runsUntil(longer, 'objection')).toBe('2026-03-10')
  })

  test('counts by the calendar of the office (R-24)', () => {
    const off = at('2026-03-04', {}, calendar2026({ off: ['2026-03-05'] }))
    expect(answer(own, setHearing('2026-03-04', '2026-03-10'), off)).toBe('R-32 hearing.notice-too-short')
    expect(answer(own, setHearing('2026-03-04', '2026-03-11'), off)).toBe('hearing-set')
  })
})

describe('an objection (R-32)', () => {
  test('ends its clock and stands on the hearing', () => {
    const objected = led(set, [noteObjection('2026-03-05')])
    expect(objected.hearing?.objections).toEqual([{ on: '2026-03-05', text: 'келіспеймін' }])
    expect(running(objected)).toEqual([])
  })

  test('is noted when it came late too: the person is heard all the same', () => {
    expect(answer(set, noteObjection('2026-03-10'))).toBe('objection-noted')
  })

  test('needs a hearing', () => {
    expect(answer(own, noteObjection('2026-03-05'))).toBe('R-32 hearing.none-set')
  })
})

describe('the protocol (R-33)', () => {
  test.each([
    { why: 'without a hearing', appeal: own, changes: {}, expected: 'R-32 hearing.none-set' },
    {
      why: 'with its end before its start',
      appeal: set,
      changes: { endedAt: localMoment('2026-03-12T10:59:00+05:00') },
      expected: 'R-33 hearing.ends-before-start',
    },
    {
      why: 'with its end in the minute of its start',
      appeal: set,
      changes: { endedAt: localMoment('2026-03-12T11:00:00+05:00') },
      expected: 'hearing-held',
    },
    { why: 'as it was', appeal: set, changes: {}, expected: 'hearing-held' },
  ])('$why: $expected', ({ appeal, changes, expected }) => {
    expect(answer(appeal, holdHearing('2026-03-12', changes))).toBe(expected)
  })

  test('of a day to come is not written', () => {
    expect(answer(set, holdHearing('2026-03-12'), at('2026-03-11'))).toBe('R-33 step.in-future')
  })

  test('keeps exactly the fields of the act', () => {
    const held = led(set, [holdHearing('2026-03-12')])
    expect(Object.keys(held.hearing?.protocol ?? {}).toSorted()).toEqual([
      'chairId',
      'endedAt',
      'explanations',
      'participants',
      'place',
      'question',
      'secretary',
      'startedAt',
    ])
  })
})

describe('without a hearing (R-32)', () => {
  test('is told why, and what was set falls away', () => {
    const skipped = led(set, [skipHearing('2026-03-05')])
    expect(skipped).toMatchObject({ hearing: null, hearingSkipped: 'өтініш толық қанағаттандырылады' })
    expect(running(skipped)).toEqual([])
    expect(led(skipped, [setHearing('2026-03-05', '2026-03-20')]).hearingSkipped).toBeNull()
  })
})

describe('the act waits for the hearing (R-32)', () => {
  test.each([
    { why: 'the day before the one that was named', on: '2026-03-11', expected: 'R-32 reply.before-hearing' },
    { why: 'that day', on: '2026-03-12', expected: 'replied' },
  ])('a reply $why: $expected', ({ on, expected }) => {
    expect(answer(set, reply(on))).toBe(expected)
  })

  test('its text may be prepared before, and a skipped hearing is not waited for', () => {
    expect(answer(set, prepareReply('2026-03-10'))).toBe('reply-prepared')
    expect(answer(led(set, [skipHearing('2026-03-05')]), reply('2026-03-06'))).toBe('replied')
    expect(answer(led(registered(), [giveResolution('2026-03-03')]), reply('2026-03-04'))).toBe('replied')
  })
})
