/**
 * Extensions. The usual appeal was registered on Monday 2 March 2026 and is due on Friday 27 March; two months end on
 * Saturday 2 May, which moves on to Monday 4 May. Source.
 */
import { describe, expect, test } from 'vitest'
import { extensionRules, lastExtensionDay } from '#domain/appeal/life/extension'
import { localDate } from '#domain/calendar/local-date'
import { cureDefects, extend, notifyDefects, reopen, reply, takeOn } from './commands.ts'
import { answer, at, calendar2026, complaint, factsOf, later, led, registered, running, runsUntil } from './walk.ts'

const head = { officialId: 'o-head', name: 'Бастықов Г.', isActive: true, rank: 'head' } as const

describe('each rule of an extension', () => {
  test.each([
    {
      why: 'R-27 a complaint',
      appeal: complaint(),
      command: extend('2026-03-10', '2026-04-10'),
      expected: 'R-27 extension.kind',
    },
    {
      why: 'R-21 on the last day',
      appeal: registered(),
      command: extend('2026-03-27', '2026-04-10'),
      expected: 'extended',
    },
    {
      why: 'R-21 after the term',
      appeal: registered(),
      command: extend('2026-03-28', '2026-04-10'),
      expected: 'R-21 extension.too-late',
    },
    {
      why: 'R-21 by an official without the right',
      appeal: registered(),
      command: extend('2026-03-10', '2026-04-10', { decidedBy: { ...head, rank: 'other' } }),
      expected: 'R-21 extension.no-right',
    },
    {
      why: 'R-21 by a head who left',
      appeal: registered(),
      command: extend('2026-03-10', '2026-04-10', { decidedBy: { ...head, isActive: false } }),
      expected: 'R-21 extension.no-right',
    },
    {
      why: 'R-21 by a deputy',
      appeal: registered(),
      command: extend('2026-03-10', '2026-04-10', { decidedBy: { ...head, rank: 'deputy' } }),
      expected: 'extended',
    },
    {
      why: 'R-21 by the chief of staff',
      appeal: registered(),
      command: extend('2026-03-10', '2026-04-10', { decidedBy: { ...head, rank: 'chiefOfStaff' } }),
      expected: 'extended',
    },
    {
      why: 'R-21 without grounds',
      appeal: registered(),
      command: extend('2026-03-10', '2026-04-10', { reason: '' }),
      expected: 'R-21 extension.no-grounds',
    },
    {
      why: 'R-21 to the same day',
      appeal: registered(),
      command: extend('2026-03-10', '2026-03-27'),
      expected: 'R-21 extension.not-later',
    },
    {
      why: 'R-21 to the next day',
      appeal: registered(),
      command: extend('2026-03-10', '2026-03-28'),
      expected: 'extended',
    },
    {
      why: 'R-21 to the last day of two months',
      appeal: registered(),
      command: extend('2026-03-10', '2026-05-04'),
      expected: 'extended',
    },
    {
      why: 'R-21 beyond two months',
      appeal: registered(),
      command: extend('2026-03-10', '2026-05-05'),
      expected: 'R-21 extension.too-long',
    },
  ])('$why: $expected', ({ appeal, command, expected }) => {
    expect(answer(appeal, command)).toBe(expected)
  })

  test.each([
    {
      why: 'the day of the term',
      command: extend('2026-03-30', '2026-04-10'),
      facts: { dueOn: '2026-03-27', on: '2026-03-30' },
    },
    {
      why: 'the person',
      command: extend('2026-03-10', '2026-04-10', { decidedBy: { ...head, rank: 'other' } }),
      facts: { name: 'Бастықов Г.' },
    },
    {
      why: 'the last day that is possible',
      command: extend('2026-03-10', '2026-06-01'),
      facts: { last: '2026-05-04' },
    },
  ])('a refusal tells $why', ({ command, facts }) => {
    expect(factsOf(registered(), command)).toEqual(facts)
  })

  test('are seven, told in the order of the act: the first that stands in the way is named', () => {
    expect(extensionRules).toHaveLength(7)
    const everything = extend('2026-04-06', '2026-04-01', { reason: '', decidedBy: { ...head, rank: 'other' } })
    expect(answer(complaint(), everything)).toBe('R-27 extension.kind')
    expect(answer(registered(), everything)).toBe('R-21 extension.too-late')
  })

  test('R-27 a complaint is extended where the administrator named the law', () => {
    const named = at('2026-12-30', { extensionForComplaint: true })
    expect(answer(complaint(), extend('2026-03-10', '2026-04-10'), named)).toBe('extended')
  })
})

describe('two months end (R-22)', () => {
  test.each([
    { why: 'on the same number, moved on from a Saturday', received: '2026-03-02', last: '2026-05-04' },
    { why: 'on the same number', received: '2026-03-03', last: '2026-05-04' },
    { why: 'on the same number in the week', received: '2026-03-05', last: '2026-05-05' },
    { why: 'in October, moved on over a weekend, for 31 August', received: '2026-08-31', last: '2026-11-02' },
    {
      why: 'on the last of February for 30 December, moved on from a Sunday',
      received: '2026-12-30',
      last: '2027-03-01',
    },
    {
      why: 'on the last of February for 31 December, moved on from a Sunday',
      received: '2026-12-31',
      last: '2027-03-01',
    },
    { why: 'after the day off of 11 May', received: '2026-03-11', last: '2026-05-12' },
    { why: 'after Kurban Ait on 27 May', received: '2026-03-27', last: '2026-05-28' },
  ])('$why: $received → $last', ({ received, last }) => {
    const surroundings = at('2027-06-01')
    const appeal = registered({}, { receivedAt: `${received}T10:00:00+05:00`, context: surroundings })
    expect(lastExtensionDay(appeal, surroundings)).toBe(last)
  })

  test('are counted from the registration, or from the first due date where that is set (R-21)', () => {
    const fromDue = at('2026-12-30', { extensionBase: 'originalDue' })
    expect(lastExtensionDay(registered(), later)).toBe('2026-05-04')
    expect(lastExtensionDay(registered(), fromDue)).toBe('2026-05-28')
    expect(answer(registered(), extend('2026-03-10', '2026-05-28'), fromDue)).toBe('extended')
    expect(answer(registered(), extend('2026-03-10', '2026-05-29'), fromDue)).toBe('R-21 extension.too-long')
  })

  test('whatever the start rule of the card (R-20)', () => {
    const sameDay = at('2026-12-30', { startRule: 'sameDay' })
    const appeal = registered({}, { context: sameDay })
    expect(appeal.dueOn).toBe('2026-03-26')
    expect(lastExtensionDay(appeal, sameDay)).toBe('2026-05-04')
  })

  test('in all: a second extension goes no further', () => {
    const once = led(registered(), [extend('2026-03-10', '2026-04-10')])
    expect(answer(once, extend('2026-04-10', '2026-05-04'))).toBe('extended')
    expect(answer(once, extend('2026-04-10', '2026-05-05'))).toBe('R-21 extension.too-long')
    expect(answer(once, extend('2026-04-13', '2026-05-04'))).toBe('R-21 extension.too-late')
  })
})

describe('a term that began anew (R-21, R-37)', () => {
  const again = led(registered(), [reply('2026-03-20'), reopen('2026-06-01', 'court')])

  test.each([
    { why: 'two months from the day of reopening, 1 August being a Saturday', changes: {}, last: '2026-08-03' },
    { why: 'or from its own due date, 22 June', changes: { extensionBase: 'originalDue' }, last: '2026-08-24' },
  ] as const)('$why', ({ changes, last }) => {
    expect(lastExtensionDay(again, at('2026-12-30', changes))).toBe(last)
  })

  test('is extended in them, and no further a second time', () => {
    const extended = led(again, [extend('2026-06-10', '2026-07-31')])
    expect(extended).toMatchObject({ dueOn: '2026-07-31', moved: { by: 'extension', startedOn: '2026-06-01' } })
    expect(answer(extended, extend('2026-07-20', '2026-08-03'))).toBe('extended')
    expect(answer(extended, extend('2026-07-20', '2026-08-04'))).toBe('R-21 extension.too-long')
    expect(answer(extended, { command: 'recompute' })).toBe('')
  })
})

describe('a year that the calendar does not hold (R-24)', () => {
  const surroundings = at('2027-12-20')
  const appeal = registered({}, { receivedAt: '2027-12-15T10:00:00+05:00', context: surroundings })

  test('is named, and no date is chosen in it', () => {
    expect(answer(appeal, extend('2027-12-20', '2028-01-20'), surroundings)).toBe('R-24 calendar.year-missing')
    expect(factsOf(appeal, extend('2027-12-20', '2028-01-20'), surroundings)).toEqual({ year: '2028' })
  })
})

describe('an extended appeal (R-21)', () => {
  test('has the new date, keeps the old one and who decided', () => {
    const appeal = led(registered(), [takeOn('2026-03-03'), extend('2026-03-20', '2026-04-15')])
    expect(appeal).toMatchObject({ state: 'inWork', dueOn: '2026-04-15', terms: { dueOn: '2026-03-27' } })
    expect(appeal.extensions).toEqual([
      {
        decidedOn: '2026-03-20',
        decidedById: 'o-head',
        rank: 'head',
        reason: 'мән-жайды анықтау',
        from: '2026-03-27',
        dueOn: '2026-04-15',
      },
    ])
  })

  test.each([
    { why: 'a Saturday', asked: '2026-04-04', dueOn: '2026-04-06' },
    { why: '1 May, a Friday, and its weekend', asked: '2026-05-01', dueOn: '2026-05-04' },
  ])('is not due on a day off: $why', ({ asked, dueOn }) => {
    expect(led(registered(), [extend('2026-03-10', asked)]).dueOn).toBe(dueOn)
  })

  test.each([
    { why: 'over Nauryz', on: '2026-03-20', until: '2026-03-30' },
    { why: 'in an ordinary week', on: '2026-03-16', until: '2026-03-19' },
  ])('owes the applicant a notice within three working days: $why', ({ on, until }) => {
    expect(runsUntil(led(registered(), [extend(on, '2026-04-15')]), 'extensionNotice')).toBe(until)
  })

  test('owes one notice, also when it is extended again', () => {
    const twice = led(registered(), [
      takeOn('2026-03-03'),
      extend('2026-03-16', '2026-04-10'),
      extend('2026-03-17', '2026-04-15'),
    ])
    expect(running(twice)).toEqual(['extensionNotice'])
    expect(runsUntil(twice, 'extensionNotice')).toBe('2026-03-20')
  })

  test('owes it still when its kind is corrected (R-01)', () => {
    const corrected = led(registered(), [
      extend('2026-03-03', '2026-04-15'),
      { command: 'correct', reason: 'хабар', changes: { kind: 'message' } },
    ])
    expect(running(corrected).toSorted()).toEqual(['extensionNotice', 'forward'])
    expect(corrected.dueOn).toBe('2026-04-15')
  })

  test('is in time up to the new date', () => {
    const appeal = led(registered(), [extend('2026-03-10', '2026-04-15')])
    expect(led(appeal, [reply('2026-04-15')])).toMatchObject({
      state: 'answered',
      dueOn: '2026-04-15',
      endedOn: '2026-04-15',
    })
  })

  test('is never due before the term that it had without the extension (R-01, R-24, R-27)', () => {
    const extended = led(registered(), [extend('2026-03-10', '2026-03-30')])
    const corrected = led(extended, [{ command: 'correct', reason: 'шағым', changes: { kind: 'complaint' } }])
    expect(corrected).toMatchObject({ dueOn: '2026-04-03', moved: { dueOn: '2026-04-03' } })
    const off = calendar2026({ off: ['2026-03-12', '2026-03-13', '2026-03-16'] })
    expect(led(extended, [{ command: 'recompute' }], at('2026-12-30', {}, off)).dueOn).toBe('2026-04-01')
    const waited = [notifyDefects('2026-03-11'), cureDefects('2026-03-18')]
    // 12, 13, 16, 17 and 18 March do not count: 30 March to 3 April take their place.
    expect(led(extended, waited, at('2026-12-30', { pauseOnDefects: true })).dueOn).toBe('2026-04-03')
  })

  test('waits for corrections first', () => {
    expect(answer(led(registered(), [notifyDefects('2026-03-03')]), extend('2026-03-04', '2026-04-10'))).toBe(
      'R-13 appeal.waits-for-corrections',
    )
  })

  test('moves on when its day becomes a day off, and stays when another does (R-24)', () => {
    const appeal = led(registered(), [extend('2026-03-10', '2026-04-15')])
    const moved = (off: string) =>
      led(appeal, [{ command: 'recompute' }], at('2026-12-30', {}, calendar2026({ off: [off] })))
    expect(moved('2026-04-15').dueOn).toBe('2026-04-16')
    expect(moved('2026-04-14').dueOn).toBe('2026-04-15')
    expect(moved('2026-04-15').moved).toEqual({ by: 'extension', dueOn: localDate('2026-04-16'), startedOn: null })
  })
})
